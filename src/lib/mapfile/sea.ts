import { cutCoast, joinCoast } from '#lib/mapfile/coastline.ts';
import { doubleArea, inRing, middleOf } from '#lib/mapfile/geometry.ts';
import type { Bounds, Point, Polygon, Ring } from '#lib/mapfile/types.ts';

/** Where on the edge of the box a point lies: 0 to 4, clockwise from the north-west corner. */
function position([x, y]: Point, [west, south, east, north]: Bounds): number {
	if (y === north) return (x - west) / (east - west);
	if (x === east) return 1 + (north - y) / (north - south);
	if (y === south) return 2 + (east - x) / (east - west);
	return 3 + (y - south) / (north - south);
}

const cornersOf = ([west, south, east, north]: Bounds): Point[] => [
	[west, north],
	[east, north],
	[east, south],
	[west, south]
];

/**
 * The sea within a box, from coastlines (land on their left, as OpenStreetMap draws them).
 * @param lines coordinates with at most 7 decimals
 * @returns `polygons` the sea; `loose` where a coast breaks off inside the box
 */
export function seaOf(lines: Point[][], bounds: Bounds): { polygons: Polygon[]; loose: Point[] } {
	// Between the steps of the coordinates, so that no point of a coast lies on the edge itself.
	const box = bounds.map((degrees, i) => {
		const step = Math.round(degrees * 1e7);
		return (i < 2 ? step - 0.5 : step + 0.5) / 1e7;
	}) as Bounds;
	const { pieces, rings, loose } = cutCoast(joinCoast(lines.filter((l) => l.length > 1)), box);
	const seas = walk(pieces, box);
	const islands = rings.filter((ring) => doubleArea(ring) > 0);
	const lagoons = rings.filter((ring) => doubleArea(ring) < 0);
	const anyLand = islands.filter((island) => !lagoons.some((l) => inRing(middleOf([island]), l)));
	if (seas.length === 0 && anyLand.length > 0) {
		const corners = cornersOf(box);
		seas.push([...corners, corners[0]!]);
	}
	const polygons: Polygon[] = [...seas, ...lagoons].map((ring) => [ring]);
	for (const island of islands) holderOf(island, polygons)?.push(island);
	return { polygons, loose };
}

function holderOf(island: Ring, polygons: Polygon[]): Polygon | undefined {
	const point = middleOf([island]);
	return polygons
		.filter(([outer]) => inRing(point, outer!))
		.sort((a, b) => Math.abs(doubleArea(a[0]!)) - Math.abs(doubleArea(b[0]!)))[0];
}

/**
 * Follows each coast to where it leaves the box, then the edge clockwise to where the next one comes
 * in, until it is back: the sea is on the right all the way.
 */
function walk(pieces: Point[][], box: Bounds): Ring[] {
	const corners = cornersOf(box);
	const unused = new Set(pieces.filter((piece) => piece.length > 1));
	const rings: Ring[] = [];
	for (const first of unused) {
		unused.delete(first);
		const ring: Ring = [];
		for (let piece = first; ;) {
			ring.push(...piece);
			const from = position(piece.at(-1)!, box);
			let [next, least] = [first, Infinity];
			for (const other of [first, ...unused]) {
				const far = (position(other[0]!, box) - from + 4) % 4;
				if (far < least) [next, least] = [other, far];
			}
			for (let corner = Math.floor(from) + 1; corner <= from + least; corner++)
				ring.push(corners[corner % 4]!);
			if (next === first) break;
			unused.delete(next);
			piece = next;
		}
		rings.push([...ring, ring[0]!]);
	}
	return rings;
}
