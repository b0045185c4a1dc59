/** The longest pattern whose places fit in the bits of a number. */
export const LONGEST = 30;

/** Are they the same but for at most one letter changed, missing, too many, or two neighbours swapped? */
export function nearlySame(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	if (short.slice(at + (long.length === short.length ? 1 : 0)) === long.slice(at + 1)) return true;
	return (
		long.length === short.length &&
		short[at] === long[at + 1] &&
		short[at + 1] === long[at] &&
		short.slice(at + 2) === long.slice(at + 2)
	);
}

/**
 * A finder of words that hold the pattern with at most one such slip, anywhere in the word: bit i of `exact`
 * says that the first i + 1 letters have just been read, of `slipped` that they were but for one slip.
 * @param pattern at most LONGEST characters
 */
export function nearlyHolds(pattern: string): (word: string) => boolean {
	const places = new Map<number, number>();
	for (let at = 0; at < pattern.length; at++) {
		const code = pattern.charCodeAt(at);
		places.set(code, (places.get(code) ?? 0) | (1 << at));
	}
	const whole = 1 << (pattern.length - 1);
	return (word) => {
		if (word.length < pattern.length - 1) return false;
		let exact = 0;
		let slipped = 1;
		let swapping = 0;
		for (let at = 0; at < word.length; at++) {
			const here = places.get(word.charCodeAt(at)) ?? 0;
			const next = (exact << 1) | 1;
			const read = next & here;
			slipped =
				((slipped << 1) & here) | next | exact | ((read << 1) | 1) | ((swapping & here) << 1);
			if (slipped & whole) return true;
			swapping = next & (here >> 1);
			exact = read;
		}
		return false;
	};
}
