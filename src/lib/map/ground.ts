import type { Map as LeafletMap } from 'leaflet';
import type { Village } from '#lib/domain/village.ts';
import { createBasemap } from './basemap.ts';
import { languagesOf } from './languages.ts';
import type { Leaflet } from './leaflet.ts';
import { readPalette, watchPalette } from './palette.ts';

/**
 * Lays a village's ground under a map and keeps it in the page's colours. Gives the way to take it up.
 * @throws MapFileError when the file is no map
 */
export async function layGround(
	L: Leaflet,
	map: LeafletMap,
	blob: Blob,
	village: Village
): Promise<() => void> {
	const languages = languagesOf(navigator.languages, village);
	const basemap = await createBasemap(L, blob, readPalette(), languages, village.outline);
	// The map was ended while its ground was made.
	if (!map.getPane('tilePane')) {
		basemap.remove();
		return () => undefined;
	}
	basemap.layer.addTo(map);
	const stop = watchPalette(() => basemap.restyle(readPalette()));
	return () => {
		stop();
		basemap.remove();
	};
}
