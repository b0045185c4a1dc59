import { boxOf } from '#lib/domain/box.ts';
import type { MapFeatures } from '#lib/domain/village.ts';
import type { LatLng } from './bounds.ts';

/** The zoom whose pixels shapes are measured in. */
export const SHAPE_ZOOM = 14;

/** x and y in pixels of zoom 14 from the village's origin. */
export type Point = [x: number, y: number];
export type Shape = {
	layer: string;
	class: string;
	name: string;
	closed: boolean;
	lines: Point[][];
	box: [west: number, north: number, east: number, south: number];
};
/** Do two boxes share room? */
export const crosses = (a: Shape['box'], b: Shape['box']) =>
	a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Web Mercator, pixels of zoom 14 from the world's corner. */
export function project({ lat, lng }: LatLng): Point {
	const sin = Math.sin((lat * Math.PI) / 180);
	const size = 256 * 2 ** SHAPE_ZOOM;
	return [(lng / 360 + 0.5) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
}

const depths: Record<string, number> = {
	Point: 0,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

/**
 * Turns GeoJSON into shapes measured from `origin` (as `project` gives it): small numbers, which
 * a canvas keeps exact. A geometry of another type is left out.
 */
export function toShapes(features: MapFeatures['features'], origin: Point): Shape[] {
	return features.flatMap(({ geometry, properties }) => {
		const depth = depths[geometry.type];
		if (depth === undefined) return [];
		let nested: unknown = geometry.coordinates;
		if (depth === 0) nested = [[nested]];
		if (depth === 1) nested = [nested];
		if (depth === 3) nested = (nested as unknown[][]).flat();
		const lines = (nested as number[][][]).map((line) =>
			line.map(([lng = 0, lat = 0]): Point => {
				const [x, y] = project({ lat, lng });
				return [x - origin[0], y - origin[1]];
			})
		);
		return [
			{
				layer: properties.layer,
				class: properties.class ?? '',
				name: properties.name ?? '',
				closed: geometry.type.endsWith('Polygon'),
				lines,
				box: boxOf(lines.flat())
			}
		];
	});
}
