const made = new Map<string, unknown>();

// A formatter costs a phone a millisecond or two to make, and a list of cards would make dozens.
function keep<O, F>(Kind: new (locale: string, options: O) => F, name: string) {
	return (locale: string, options: O): F => {
		const key = `${name} ${locale} ${JSON.stringify(options)}`;
		const known = made.get(key) as F | undefined;
		if (known) return known;
		const formatter = new Kind(locale, options);
		made.set(key, formatter);
		return formatter;
	};
}

/** `Intl` formatters, each made once for its locale and options. */
export const dateFormat = keep<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
	Intl.DateTimeFormat,
	'date'
);
export const numberFormat = keep<Intl.NumberFormatOptions, Intl.NumberFormat>(
	Intl.NumberFormat,
	'number'
);
export const relativeFormat = keep<Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat>(
	Intl.RelativeTimeFormat,
	'relative'
);
export const listFormat = keep<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat, 'list');
