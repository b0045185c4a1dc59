import type { LatLngExpression } from 'leaflet';
import type { Village } from '#lib/domain/village.ts';
import { baseView, type BaseView } from './base-view.ts';
import { loadLeaflet } from './leaflet.ts';
import { createMap } from './map-view.ts';

/**
 * A village's border (a path of the class `map-border` until there is a ground), and a map file to look at
 * before it is anybody's.
 */
export async function createPreview(box: HTMLElement, village: Village): Promise<BaseView> {
	const L = await loadLeaflet();
	const map = createMap(L, box);
	map.setView(village, 13);
	const rings = (village.outline?.coordinates ?? []).map(([ring = []]) =>
		ring.map(([lng, lat]): LatLngExpression => [lat, lng])
	);
	const border = L.polygon(rings, { className: 'map-border', interactive: false, fill: false });
	if (rings.length > 0) {
		border.addTo(map);
		map.fitBounds(border.getBounds(), { padding: [16, 16], animate: false });
	}
	const base = baseView(L, map, box, village);
	return {
		...base,
		async ground(file) {
			const laid = await base.ground(file);
			// The ground has a border of its own.
			if (laid) border.remove();
			return laid;
		}
	};
}
