import type { LatLngExpression, Map as LeafletMap, Polygon } from 'leaflet';
import type { MultiPolygon } from '#lib/domain/village.ts';
import type { Leaflet } from './leaflet.ts';

const world: LatLngExpression[] = [
	[-85, -180],
	[85, -180],
	[85, 180],
	[-85, 180]
];

/** Fades what lies outside a village, and draws its border. */
export function drawOutside(
	L: Leaflet,
	map: LeafletMap,
	outline: MultiPolygon | null
): Polygon | null {
	if (!outline) return null;
	const rings = outline.coordinates.map(([ring = []]) =>
		ring.map(([lng, lat]): LatLngExpression => [lat, lng])
	);
	const options = { className: 'map-outside', interactive: false, smoothFactor: 1.5 };
	return L.polygon([world, ...rings], options)
		.addTo(map)
		.bringToBack();
}
