import { metresBetween } from '#lib/domain/distance.ts';

export type LatLng = { lat: number; lng: number };
/** Degrees. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** The smallest box round some points, or null when there are none. */
export function boundsOf(points: readonly LatLng[]): Bounds | null {
	if (points.length === 0) return null;
	const lats = points.map((point) => point.lat);
	const lngs = points.map((point) => point.lng);
	return {
		west: Math.min(...lngs),
		south: Math.min(...lats),
		east: Math.max(...lngs),
		north: Math.max(...lats)
	};
}

export function contains(bounds: Bounds, { lat, lng }: LatLng): boolean {
	return lat >= bounds.south && lat <= bounds.north && lng >= bounds.west && lng <= bounds.east;
}

const middle = (values: number[]) =>
	values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Where most of the points lie: the nearer three fifths round the median, so that a far farm does not shrink the village. */
export function coreOf(points: readonly LatLng[]): Bounds | null {
	const heart = {
		lat: middle(points.map((point) => point.lat)),
		lng: middle(points.map((point) => point.lng))
	};
	const near = points
		.map((point) => ({ point, metres: metresBetween(heart, point) }))
		.sort((a, b) => a.metres - b.metres);
	return boundsOf(near.slice(0, Math.ceil(near.length * 0.6)).map(({ point }) => point));
}

/** Is a point inside a GeoJSON MultiPolygon? */
export function inside(
	outline: { coordinates: readonly (readonly (readonly (readonly number[])[])[])[] },
	{ lat, lng }: LatLng
): boolean {
	let odd = false;
	for (const ring of outline.coordinates.flat()) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [x = 0, y = 0] = ring[i] ?? [];
			const [px = 0, py = 0] = ring[j] ?? [];
			if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) odd = !odd;
		}
	}
	return odd;
}
