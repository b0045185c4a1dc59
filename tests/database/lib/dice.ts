/** Always the same numbers: a failure can be repeated. @returns whole numbers below `most` */
export function dice(seed: number): (most: number) => number {
	let state = seed;
	return (most) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * most);
	};
}
