import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import { curve, projector, type Point } from './geo.ts';
import type { DemoFeature, LngLat } from './types.ts';

type Drawn = Feature<LineString | Polygon, DemoFeature>;

/** Makes GeoJSON of what is drawn in metres round a centre. */
export function drawing(centre: LngLat) {
	const { toLngLat } = projector(centre);
	const line = (properties: DemoFeature, points: Point[], steps = 3): Drawn => ({
		type: 'Feature',
		properties,
		geometry: { type: 'LineString', coordinates: curve(points, steps).map(toLngLat) }
	});
	const ring = (points: Point[]) => {
		const closed = points.map(toLngLat);
		closed[closed.length - 1] = [...closed[0]!];
		return closed;
	};
	return {
		line,
		/** `ring` is closed; `holes` are closed rings inside it. */
		area: (properties: DemoFeature, outer: Point[], holes: Point[][] = []): Drawn => ({
			type: 'Feature',
			properties,
			geometry: { type: 'Polygon', coordinates: [outer, ...holes].map(ring) }
		}),
		boundary: (outer: Point[]): MultiPolygon => ({
			type: 'MultiPolygon',
			coordinates: [[ring(outer)]]
		}),
		main: (name: string, points: Point[]) => line({ layer: 'road', class: 'main', name }, points),
		side: (name: string, points: Point[]) => line({ layer: 'road', class: 'side', name }, points),
		track: (points: Point[]) => line({ layer: 'track' }, points, 2)
	};
}
