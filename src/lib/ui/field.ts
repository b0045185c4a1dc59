/** What `Field` hands its control; spread it: `<TextInput {...field} bind:value />`. */
export type FieldBinding = {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
	'aria-required': 'true' | undefined;
};

export type Option<Value extends string = string> = {
	value: Value;
	label: string;
	hint?: string;
	icon?: string;
	disabled?: boolean;
};
