import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { LatLng } from './bounds.ts';
import type { Leaflet } from './leaflet.ts';
import { svg } from './svg.ts';

export type Stop = LatLng & { name: string };

/** Draws a ride: numbered stops, and broken straight lines, since the way between them is not known. */
export function drawRoute(L: Leaflet, map: LeafletMap, stops: readonly Stop[]): LatLngBounds {
	const line = L.polyline([...stops], { className: 'map-route', interactive: false }).addTo(map);
	stops.forEach((stop, at) => {
		const drawn = svg('svg', { viewBox: '0 0 32 32', class: 'route-stop', 'aria-hidden': 'true' });
		const number = svg('text', { x: 16, y: 16 });
		number.textContent = String(at + 1);
		drawn.append(svg('circle', { cx: 16, cy: 16, r: 13 }), number);
		const icon = L.divIcon({
			html: drawn as unknown as HTMLElement,
			className: '',
			iconSize: [32, 32]
		});
		L.marker(stop, { icon, interactive: false, keyboard: false }).addTo(map);
	});
	return line.getBounds();
}
