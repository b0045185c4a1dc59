import { boxOf } from '#lib/domain/box.ts';
import type { Boundary, Bounds, Geometry, Point, Polygon, Ring } from '#lib/mapfile/types.ts';

const EARTH_M = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Twice the area in the plane of the coordinates, from an origin in the ring so that small rings keep their sign; positive when counter-clockwise. */
export function doubleArea(ring: Ring): number {
	const [x0, y0] = ring[0]!;
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
		sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
	}
	return sum;
}

/** Square metres of a ring in degrees, within a percent for anything smaller than a country. */
function ringMetres(ring: Ring): number {
	const lat = (ring[0]![1] + ring[Math.floor(ring.length / 2)]![1]) / 2;
	const perDegree = radians(1) * EARTH_M;
	return (Math.abs(doubleArea(ring)) / 2) * perDegree ** 2 * Math.cos(radians(lat));
}

/** Square metres without the holes. */
export function areaMetres(polygons: Polygon[]): number {
	const one = ([outer, ...holes]: Polygon) =>
		ringMetres(outer!) - holes.reduce((sum, hole) => sum + ringMetres(hole), 0);
	return polygons.reduce((sum, polygon) => sum + one(polygon), 0);
}

/** Whether a point lies inside a closed ring. */
export function inRing([x, y]: Point, ring: Ring): boolean {
	let odd = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
		if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
	}
	return odd;
}

/** Whether a point lies in one of the polygons and in none of its holes. */
export const inPolygons = (point: Point, polygons: Polygon[]): boolean =>
	polygons.some((rings) => rings.filter((ring) => inRing(point, ring)).length % 2 === 1);

export const inBounds = ([x, y]: Point, [west, south, east, north]: Bounds): boolean =>
	x >= west && x <= east && y >= south && y <= north;

const MARGIN = 0.01;

/** What a village's map shows: the box round its boundary and about a kilometre more. */
export function villageBounds(boundary: Boundary): Bounds {
	const box = boxOf(boundary.coordinates.flat(2) as Point[]);
	const margin = [-2 * MARGIN, -MARGIN, 2 * MARGIN, MARGIN];
	return box.map((degrees, i) => Math.round((degrees + margin[i]!) * 1e5) / 1e5) as Bounds;
}

const ROWS = 16;

/** A point that lies inside the rings (outer and holes): the middle of the widest of some rows. */
export function middleOf(rings: Polygon): Point {
	const [, south, , north] = boxOf(rings[0]!);
	let best: Point = rings[0]![0]!;
	let widest = 0;
	for (let row = 1; row < ROWS; row++) {
		const y = south + ((north - south) * row) / ROWS;
		const cuts = rings.flatMap((ring) => cutsAt(ring, y)).sort((a, b) => a - b);
		for (let i = 0; i + 1 < cuts.length; i += 2) {
			const width = cuts[i + 1]! - cuts[i]!;
			if (width <= widest) continue;
			widest = width;
			best = [(cuts[i]! + cuts[i + 1]!) / 2, y];
		}
	}
	return best;
}

function cutsAt(ring: Ring, y: number): number[] {
	const cuts: number[] = [];
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
		if (ay > y !== by > y) cuts.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
	}
	return cuts;
}

/** Where to write the name of a thing or stand for it; a line's is its middle point. */
export function pointOf(geometry: Geometry): Point {
	if (geometry.type === 'Point') return geometry.coordinates;
	if (geometry.type === 'MultiLineString') {
		const line = geometry.coordinates[0]!;
		return line[Math.floor(line.length / 2)]!;
	}
	const largest = geometry.coordinates.reduce((a, b) =>
		Math.abs(doubleArea(b[0]!)) > Math.abs(doubleArea(a[0]!)) ? b : a
	);
	return middleOf(largest);
}
