import type { Village } from '#lib/domain/village.ts';
import { layGround } from './ground.ts';
import { loadLeaflet } from './leaflet.ts';
import { createMap, followSize } from './map-view.ts';
import { drawOutside } from './outside.ts';

export type PreviewView = {
	zoom(by: 1 | -1): void;
	/** Shows a map file in the place of the one before. @throws MapFileError when it is none */
	ground(file: Blob): Promise<void>;
	remove(): void;
};

/** A village's border, and a map file to look at before it is anybody's. */
export async function createPreview(box: HTMLElement, village: Village): Promise<PreviewView> {
	const L = await loadLeaflet();
	const map = createMap(L, box);
	map.setView(village, 13);
	let border = drawOutside(L, map, village.outline);
	if (village.outline) {
		const points = village.outline.coordinates.flat(2);
		const bounds = L.latLngBounds(points.map(([lng, lat]) => [lat, lng]));
		map.fitBounds(bounds, { padding: [16, 16], animate: false });
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
			border?.remove();
			border = null;
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
