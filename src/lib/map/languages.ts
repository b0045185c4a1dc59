import type { Village } from '#lib/domain/village.ts';

/** The languages a name is looked for in, the reader's own first, then those of the country. */
export function languagesOf(reader: string, { country }: Pick<Village, 'country'>): string[] {
	const own = reader === 'nb' ? ['nb', 'no'] : [reader];
	const home = { SE: ['sv'], NO: ['no', 'nb', 'nn'], FI: ['fi', 'sv'] }[country];
	// Whoever reads English or Norwegian in a Swedish village still needs the name on the sign.
	const chain = reader === 'en' ? home : [...own, ...home];
	return [...new Set(chain)];
}
