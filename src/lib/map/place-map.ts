import type { Map as LeafletMap } from 'leaflet';
import type { Listing } from '#lib/domain/listing.ts';
import type { Village } from '#lib/domain/village.ts';
import { baseView, type BaseView } from './base-view.ts';
import type { LatLng } from './bounds.ts';
import { drawArea, drawPlace } from './cell.ts';
import { loadLeaflet, type Leaflet } from './leaflet.ts';
import { createMap, still } from './map-view.ts';
import { drawRoute, type Stop } from './route.ts';

type Asked = {
	village: Village;
	area?: Listing['area'];
	point?: LatLng | null;
	stops?: readonly Stop[];
};

/** A small map that shows one thing: a square, a public place or a ride. */
export async function createPlaceMap(box: HTMLElement, asked: Asked): Promise<BaseView> {
	const L = await loadLeaflet();
	const map = createMap(L, box, still);
	show(L, map, asked);
	return baseView(L, map, box, asked.village);
}

function show(L: Leaflet, map: LeafletMap, { village, area, point, stops }: Asked) {
	map.setView(point ?? village, 15);
	if (area) {
		const cell = drawArea(L, map, area);
		map.fitBounds(cell.getBounds().pad(0.35), { maxZoom: 15, animate: false });
	} else if (stops && stops.length > 0) {
		map.fitBounds(drawRoute(L, map, stops).pad(0.15), { maxZoom: 15, animate: false });
	} else if (point) {
		drawPlace(L, map, point);
	}
}
