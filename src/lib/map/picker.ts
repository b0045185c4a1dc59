import type { Village } from '#lib/domain/village.ts';
import { baseView, type BaseView } from './base-view.ts';
import type { LatLng } from './bounds.ts';
import { loadLeaflet } from './leaflet.ts';
import { createMap } from './map-view.ts';

export type PickerView = BaseView & {
	/** Moves the map so that the needle stands at a point. */
	go(point: LatLng): void;
};
type Asked = { village: Village; value: LatLng | null; onpick: (point: LatLng) => void };

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/**
 * A map that moves under a needle in its middle: a thumb never covers what it picks. A tap brings
 * the tapped point under the needle; so do the arrow keys, step by step.
 */
export async function createPicker(
	box: HTMLElement,
	{ village, value, onpick }: Asked
): Promise<PickerView> {
	const L = await loadLeaflet();
	const map = createMap(L, box, {
		scrollWheelZoom: 'center',
		doubleClickZoom: 'center',
		touchZoom: 'center',
		keyboardPanDelta: 24
	});
	map.setView(value ?? village, value ? 16 : 14);
	const base = baseView(L, map, box, village);
	/** A point we moved to ourselves stays exactly itself, whatever pixel the map rounds it to. */
	let wanted: LatLng | null = null;

	map.on('click', ({ latlng }) => map.panTo(latlng));
	// Size and zoom keep the middle: only a movement picks.
	let before = map.getCenter();
	map.on('moveend', () => {
		const centre = map.getCenter();
		if (map.latLngToLayerPoint(before).distanceTo(map.latLngToLayerPoint(centre)) < 1.5) return;
		before = centre;
		const point = wanted ?? centre;
		wanted = null;
		onpick({ lat: round(point.lat), lng: round(point.lng) });
	});

	return {
		...base,
		go(point) {
			if (map.distance(map.getCenter(), point) < 1) return;
			wanted = point;
			map.setView(point, Math.max(map.getZoom(), 16));
		}
	};
}
