import type { Map as LeafletMap } from 'leaflet';
import type { Listing } from '#lib/domain/listing.ts';
import type { Village } from '#lib/domain/village.ts';
import type { LatLng } from './bounds.ts';
import { drawArea, drawPlace } from './cell.ts';
import { layGround } from './ground.ts';
import { loadLeaflet, type Leaflet } from './leaflet.ts';
import { createMap, followSize, still } from './map-view.ts';
import { drawRoute, type Stop } from './route.ts';

type Asked = {
	village: Village;
	area?: Listing['area'];
	point?: LatLng | null;
	stops?: readonly Stop[];
	/** The village's map file, once it is there. */
	file: Promise<Blob | null>;
};

/** A small map that shows one thing: a square, a public place or a ride. Gives the way to end it. */
export async function createPlaceMap(box: HTMLElement, asked: Asked): Promise<() => void> {
	const L = await loadLeaflet();
	const map = createMap(L, box, still);
	show(L, map, asked);
	const stopSize = followSize(map, box);
	let takeUp: (() => void) | undefined;
	let ended = false;
	asked.file
		.then(async (file) => {
			const laid = file && !ended ? await layGround(L, map, file, asked.village) : undefined;
			if (ended) laid?.();
			else takeUp = laid;
		})
		// What is shown still stands in its right shape, and the caption says it in words.
		.catch(() => undefined);
	return () => {
		ended = true;
		stopSize();
		takeUp?.();
		map.remove();
	};
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
