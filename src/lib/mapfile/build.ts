import { MapFileError } from '#lib/mapfile/errors.ts';
import { shapesOf } from '#lib/mapfile/features.ts';
import { layersOf } from '#lib/mapfile/layers.ts';
import { metadataOf } from '#lib/mapfile/metadata.ts';
import { writePmtiles } from '#lib/mapfile/pmtiles-write.ts';
import { coverOf, extentOf, storeOf } from '#lib/mapfile/read-osm.ts';
import { reportOf } from '#lib/mapfile/report.ts';
import { checkBounds, packTiles, zooms } from '#lib/mapfile/tiles.ts';
import type { BuildOptions, MapReport, Progress, Source } from '#lib/mapfile/types.ts';

/** Whoever works beside us (a screen, a signal to stop) gets a turn. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes a village's map file of an OpenStreetMap extract. The same extract gives the same bytes.
 * @param source `.osm`, `.osm.gz` or `.osm.pbf`, read once from its beginning
 * @returns a PMTiles archive of vector tiles (Protomaps' layers), and what was found
 * @throws MapFileError what is wrong with the file; the signal's reason when it is stopped
 */
export async function buildMap(
	source: Source,
	{ bounds, boundary, name, size, onprogress, signal }: BuildOptions
): Promise<{ bytes: Uint8Array<ArrayBuffer>; report: MapReport }> {
	checkBounds(bounds);
	const start = performance.now();
	const say = (phase: Progress['phase'], part: number) => onprogress?.({ phase, part });
	const total = source instanceof Blob ? source.size : (size ?? NaN);
	const store = await storeOf(source, bounds, (bytes) => say('read', bytes / total), signal);
	say('assemble', 0);
	await breathe();
	signal?.throwIfAborted();
	const found = shapesOf(store, bounds);
	if (found.features.length === 0 && found.coast.length === 0)
		throw new MapFileError('elsewhere', { bounds: extentOf(store) });
	const { features, warnings } = layersOf(found, bounds, boundary);
	say('assemble', 1);
	await breathe();
	const tiles = await packTiles(features, bounds, (part) => say('tiles', part), signal);
	say('write', 0);
	const [west, south, east, north] = bounds;
	const center: [number, number, number] = [(west + east) / 2, (south + north) / 2, 13];
	const header = { bounds, center, minZoom: zooms.min, maxZoom: zooms.max };
	const bytes = await writePmtiles(tiles, header, metadataOf(name, bounds, features));
	say('write', 1);
	const extent = coverOf(store);
	const made = { found: found.features, features, warnings, tiles: tiles.length, extent };
	return { bytes, report: reportOf(made, bounds, boundary, performance.now() - start) };
}
