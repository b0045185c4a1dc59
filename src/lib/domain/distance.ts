type Point = { lat: number; lng: number };

const EARTH_M = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points (degrees, WGS 84) as the crow flies: haversine, within half a percent. */
export function metresBetween(a: Point, b: Point): number {
	const across = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
	const along =
		Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
	return 2 * EARTH_M * Math.asin(Math.sqrt(across + along));
}
