import './map.css';
import { allowLeaflet } from './trusted.ts';

/** The Leaflet library, as it is handed to whatever draws. */
export type Leaflet = typeof import('leaflet');

/** Loads Leaflet. Only here; everything in this folder that draws gets it as an argument. */
export async function loadLeaflet(): Promise<Leaflet> {
	allowLeaflet();
	const module: Leaflet & { default?: Leaflet } = await import('leaflet');
	return module.default ?? module;
}
