/** The least of x and y, then the greatest, in the unit of the points. */
export type Box = [leastX: number, leastY: number, mostX: number, mostY: number];

/** The smallest box round points. */
export function boxOf(points: Iterable<readonly [x: number, y: number]>): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}
