import type { Map as LeafletMap } from 'leaflet';
import type { MapFeatures, Village } from '#lib/domain/village.ts';
import { createBasemap } from './basemap.ts';
import type { Leaflet } from './leaflet.ts';
import { watchPalette } from './palette.ts';

const kept = new Map<string, Promise<MapFeatures>>();

/** A village's features, fetched once a visit. @throws TypeError when there is no contact */
export function loadFeatures(slug: string): Promise<MapFeatures> {
	const known = kept.get(slug);
	if (known) return known;
	const loading = fetch(`/${slug}/map.json`).then((answer) => {
		if (!answer.ok) throw new TypeError(`The map answered ${answer.status}`);
		return answer.json() as Promise<MapFeatures>;
	});
	kept.set(slug, loading);
	loading.catch(() => kept.delete(slug));
	return loading;
}

/** Lays the ground under a map and keeps it in the page's colours. Gives the way to take it up. */
export function layGround(
	L: Leaflet,
	map: LeafletMap,
	features: MapFeatures,
	village: Village
): () => void {
	const basemap = createBasemap(L, map, features, village.outline);
	const stop = watchPalette(basemap.restyle);
	return () => {
		stop();
		basemap.remove();
	};
}
