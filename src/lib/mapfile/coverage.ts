import { doubleArea } from '#lib/mapfile/geometry.ts';
import type { Boundary, Bounds, Point, Polygon, Ring } from '#lib/mapfile/types.ts';

/**
 * How much of an area lies within a box, as a share from 0 to 1 of its size. An area of no size is
 * covered whole.
 */
export function coveredShare({ coordinates }: Boundary, box: Bounds): number {
	const area = coordinates as Polygon[];
	const whole = areaOf(area);
	if (whole === 0) return 1;
	const within = area.map((rings) => rings.map((ring) => cutTo(ring, box)));
	return Math.min(1, Math.max(0, areaOf(within) / whole));
}

/** A box as an area. */
export function areaOfBox([west, south, east, north]: Bounds): Boundary {
	const corners = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return { type: 'MultiPolygon', coordinates: [[corners]] };
}

/** In square degrees: over a village, degrees are as long everywhere. */
function areaOf(polygons: Polygon[]): number {
	const one = (ring: Ring) => (ring.length > 0 ? Math.abs(doubleArea(ring)) / 2 : 0);
	return polygons.reduce(
		(sum, [outer = [], ...holes]) =>
			sum + holes.reduce((left, hole) => left - one(hole), one(outer)),
		0
	);
}

/** What of a closed ring lies in a box (Sutherland and Hodgman): side by side, all beyond it is cut off. */
function cutTo(ring: Ring, box: Bounds): Ring {
	let left = ring;
	for (const [side, limit] of box.entries()) {
		const axis = side % 2;
		const sign = side < 2 ? 1 : -1;
		const inner = (point: Point) => sign * (point[axis]! - limit) >= 0;
		const cut: Ring = [];
		for (let i = 1; i < left.length; i++) {
			const [from, to] = [left[i - 1]!, left[i]!];
			if (inner(from) !== inner(to)) cut.push(crossing(from, to, axis, limit));
			if (inner(to)) cut.push(to);
		}
		if (cut.length > 0) cut.push(cut[0]!);
		left = cut;
	}
	return left;
}

function crossing(from: Point, to: Point, axis: number, limit: number): Point {
	const part = (limit - from[axis]!) / (to[axis]! - from[axis]!);
	const other = from[1 - axis]! + part * (to[1 - axis]! - from[1 - axis]!);
	return axis === 0 ? [limit, other] : [other, limit];
}
