import type { Point } from './shapes.ts';

/** A sharper turn than this is a corner and stays one, in radians. */
const CORNER = 0.8;

/**
 * Draws a line through its points, bent softly where it bends: shores, paths and roads are not made
 * of straight pieces. It passes through every point, so that what meets there still meets.
 */
export function trace(path: Path2D, line: readonly Point[], closed: boolean): void {
	const ring = closed && line.length > 2;
	const points = ring ? line.slice(0, -1) : line;
	const count = points.length;
	const at = (index: number) => points[ring ? (index + count) % count : index];
	const [first] = points;
	if (!first) return;
	path.moveTo(...first);
	for (let i = 0; i < (ring ? count : count - 1); i++) {
		const [here, next] = [at(i), at(i + 1)];
		if (!here || !next) continue;
		const third = Math.hypot(next[0] - here[0], next[1] - here[1]) / 3;
		const [ax, ay] = direction(at(i - 1), here, next);
		const [bx, by] = direction(here, next, at(i + 2));
		path.bezierCurveTo(
			here[0] + ax * third,
			here[1] + ay * third,
			next[0] - bx * third,
			next[1] - by * third,
			...next
		);
	}
	if (ring) path.closePath();
}

/** Which way a line goes at a point, as a unit vector; none at ends and corners. */
function direction(before: Point | undefined, here: Point, after: Point | undefined): Point {
	if (!before || !after) return [0, 0];
	const coming = Math.atan2(here[1] - before[1], here[0] - before[0]);
	const going = Math.atan2(after[1] - here[1], after[0] - here[0]);
	const turn = Math.atan2(Math.sin(going - coming), Math.cos(going - coming));
	if (Math.abs(turn) > CORNER) return [0, 0];
	return [Math.cos(coming + turn / 2), Math.sin(coming + turn / 2)];
}
