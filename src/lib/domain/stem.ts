/**
 * Endings of Swedish, Norwegian, Finnish and English nouns, folded. Crude on purpose: a stem is only looked for
 * inside words, after what was typed itself. The database has the same lists.
 */
export const endings = {
	long:
		'arnas|ornas|ernas|arna|orna|erna|arne|ene|ane|ar|or|er|en|et|an|na|es|' +
		'issa|ista|illa|ilta|ille|ssa|sta|lla|lta|lle|ksi|tta|ita|een|eet|aat|iin|aan|ien|jen|ia|ja|in|on|un|yn|it|at|ut',
	short: 'aenst'
} as const;

const long = new RegExp(`^(.{3,}?)(?:${endings.long})$`);
const short = new RegExp(`^(.{4,})[${endings.short}]$`);

/** A folded word without its ending; the word itself when it has none. "borrmaskiner" → "borrmaskin" */
export function stem(word: string): string {
	return (long.exec(word) ?? short.exec(word))?.[1] ?? word;
}
