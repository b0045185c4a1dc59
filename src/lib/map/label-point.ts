import { crosses, type Point, type Shape } from './shapes.ts';

const kept = new WeakMap<Shape, Point>();
const STEPS = 28;

/** The roomiest point inside an area, keeping clear of other areas in it; in the shape's own pixels. */
export function labelPoint(shape: Shape, obstacles: readonly Shape[]): Point {
	const known = kept.get(shape);
	if (known) return known;
	const [west, north, east, south] = shape.box;
	const lines = [shape, ...obstacles.filter((one) => crosses(one.box, shape.box))].flatMap(
		(one) => one.lines
	);
	let best: Point = [(west + east) / 2, (north + south) / 2];
	let room = -Infinity;
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const point: Point = [
				west + ((east - west) * column) / STEPS,
				north + ((south - north) * row) / STEPS
			];
			// Most points are seen at once to have less room than the best so far.
			const here = roomAt(point, lines, room);
			if (here > room && isInside(point, lines)) [room, best] = [here, point];
		}
	}
	kept.set(shape, best);
	return best;
}

function isInside([x, y]: Point, lines: readonly Point[][]): boolean {
	let odd = false;
	for (const line of lines) {
		for (let i = 1; i < line.length; i++) {
			const [[ax, ay], [bx, by]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
		}
	}
	return odd;
}

/** How far the nearest corner is, squared; across counts half, since a name is wide. Ends when it is at most `enough`. */
function roomAt([x, y]: Point, lines: readonly Point[][], enough: number): number {
	let least = Infinity;
	for (const line of lines) {
		for (const [px, py] of line) {
			least = Math.min(least, ((px - x) / 2) ** 2 + (py - y) ** 2);
			if (least <= enough) return least;
		}
	}
	return least;
}
