import type { LngLat } from './types.ts';

/** Metres east and north of a village's centre. */
export type Point = [x: number, y: number];

const METRES_PER_DEGREE = 111_400;

/** Random numbers in [0, 1), the same for the same seed on every machine (mulberry32). */
export function rng(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Turns metres round `centre` into degrees, rounded to 5 decimals (about a metre), and back. */
export function projector(centre: LngLat) {
	const perLng = METRES_PER_DEGREE * Math.cos((centre[1] * Math.PI) / 180);
	const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
	return {
		toLngLat: ([x, y]: Point): LngLat => [
			round(centre[0] + x / perLng),
			round(centre[1] + y / METRES_PER_DEGREE)
		],
		toMetres: ([lng, lat]: LngLat): Point => [
			(lng - centre[0]) * perLng,
			(lat - centre[1]) * METRES_PER_DEGREE
		]
	};
}

/**
 * A smooth line (Catmull-Rom) through the points, `steps` pieces between each two.
 * A closed one comes back to its first point, as a GeoJSON ring does.
 */
export function curve(points: Point[], steps = 3, closed = false): Point[] {
	const n = points.length;
	const at = (i: number): Point =>
		closed ? points[(i + n) % n]! : points[Math.min(Math.max(i, 0), n - 1)]!;
	const line: Point[] = [];
	for (let i = 0; i < (closed ? n : n - 1); i++) {
		const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
		for (let s = 0; s < steps; s++) {
			const t = s / steps;
			const mix = (k: 0 | 1) =>
				b[k] +
				0.5 * t * (c[k] - a[k]) +
				t * t * (a[k] - 2.5 * b[k] + 2 * c[k] - 0.5 * d[k]) +
				t * t * t * (1.5 * (b[k] - c[k]) + 0.5 * (d[k] - a[k]));
			line.push([mix(0), mix(1)]);
		}
	}
	line.push(closed ? [...line[0]!] : [...points[n - 1]!]);
	return line;
}

/** A closed organic shape round a point, with radii in metres and `n` corners before smoothing. */
export function blob(at: Point, rx: number, ry: number, seed: number, n = 9, steps = 2): Point[] {
	const random = rng(seed);
	const corners = Array.from({ length: n }, (_, i): Point => {
		const angle = ((i + (random() - 0.5) * 0.5) / n) * 2 * Math.PI;
		const reach = 0.82 + random() * 0.36;
		return [at[0] + Math.cos(angle) * rx * reach, at[1] + Math.sin(angle) * ry * reach];
	});
	return curve(corners, steps, true);
}

/** A ploughed field: four slightly uneven corners, turned by `degrees`. Closed. */
export function field(at: Point, width: number, height: number, degrees: number): Point[] {
	const random = rng(Math.round(at[0] * 7 + at[1] * 13 + width));
	const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
	const signs: Point[] = [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1]
	];
	const corners = signs.map(([sx, sy]): Point => {
		const x = (sx * width * (0.88 + random() * 0.24)) / 2;
		const y = (sy * height * (0.88 + random() * 0.24)) / 2;
		return [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
	});
	return [...corners, corners[0]!];
}

/** Whether a point lies inside a closed ring; any unit, as long as both have the same. */
export function inside(point: readonly number[], ring: readonly (readonly number[])[]): boolean {
	const [x, y] = [point[0]!, point[1]!];
	let odd = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [xi, yi, xj, yj] = [ring[i]![0]!, ring[i]![1]!, ring[j]![0]!, ring[j]![1]!];
		if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
	}
	return odd;
}

/** Metres from a point to the nearest part of a line. */
export function distanceToLine(point: Point, line: Point[]): number {
	let least = Infinity;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
		const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.min(1, Math.max(0, along));
		least = Math.min(least, Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy));
	}
	return least;
}
