import type { LatLngExpression } from 'leaflet';
import type { Village } from '#lib/domain/village.ts';
import { layGround } from './ground.ts';
import { loadLeaflet } from './leaflet.ts';
import { createMap, followSize } from './map-view.ts';

export type PreviewView = {
	zoom(by: 1 | -1): void;
	/** Shows a map file in the place of the one before. @throws MapFileError when it is none */
	ground(file: Blob): Promise<void>;
	remove(): void;
};

/**
 * A village's border (a path of the class `map-border` until there is a ground), and a map file to look at
 * before it is anybody's.
 */
export async function createPreview(box: HTMLElement, village: Village): Promise<PreviewView> {
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
	const stopSize = followSize(map, box);
	let takeUp: (() => void) | undefined;
	let asked = 0;

	return {
		zoom: (by) => void (by > 0 ? map.zoomIn() : map.zoomOut()),
		async ground(file) {
			const mine = ++asked;
			const next = await layGround(L, map, file, village);
			if (mine !== asked || !box.isConnected) return next();
			takeUp?.();
			// The ground has a border of its own.
			border.remove();
			takeUp = next;
		},
		remove() {
			asked++;
			stopSize();
			takeUp?.();
			map.remove();
		}
	};
}
