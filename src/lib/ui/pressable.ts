import type { HTMLAttributes } from 'svelte/elements';

/** What a control that is either a <button> or an <a> passes on to its element. */
export type PressableAttributes = Omit<HTMLAttributes<HTMLElement>, 'children' | 'onclick'> & {
	onclick?: (event: MouseEvent) => void;
	disabled?: boolean;
	name?: string;
	value?: string;
	form?: string;
	formaction?: string;
	formnovalidate?: boolean;
	target?: string;
	rel?: string;
	download?: string | boolean;
};
