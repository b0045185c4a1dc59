import type { Village } from '#lib/domain/village.ts';

/**
 * The languages a name is looked for in: the reader's own, the dearest first, then those of the country.
 * @param reader as the browser tells them, such as `se` and `sv-SE`
 */
export function languagesOf(
	reader: readonly string[],
	{ country }: Pick<Village, 'country'>
): string[] {
	const home = { SE: ['sv'], NO: ['no', 'nb', 'nn'], FI: ['fi', 'sv'] }[country];
	const own = reader.map((language) => language.toLowerCase().split('-')[0] ?? '');
	// Whoever reads English still needs the name on the sign.
	const chain = own
		.filter((language) => language !== 'en')
		.flatMap((language) => (language === 'nb' ? ['nb', 'no'] : [language]));
	return [...new Set([...chain, ...home])];
}
