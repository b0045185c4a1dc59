/** First letter of the first and last word, upper case: 'Maja Lind' → 'ML', 'Bo' → 'B'. */
export function initials(name: string): string {
	const words = name.trim().split(/\s+/u).filter(Boolean);
	const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
	return ends
		.map((word) => [...(word ?? '')][0] ?? '')
		.join('')
		.toLocaleUpperCase();
}

/** The same name always gives the same number from 0 to `count` - 1. */
export function pick(name: string, count: number): number {
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
	return sum % count;
}
