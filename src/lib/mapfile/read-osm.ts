import { MapFileError } from '#lib/mapfile/errors.ts';
import { OsmStore } from '#lib/mapfile/osm-store.ts';
import { readOsmPbf } from '#lib/mapfile/osm-pbf.ts';
import { readOsmXml } from '#lib/mapfile/osm-xml.ts';
import { sniff } from '#lib/mapfile/sniff.ts';
import { ByteReader, chunksOf, gunzipped } from '#lib/mapfile/source.ts';
import type { Bounds, OsmSink, Source } from '#lib/mapfile/types.ts';

/**
 * Reads `.osm`, `.osm.gz` or `.osm.pbf`, whatever the file is called.
 * @throws MapFileError whatever may be wrong with it
 */
export async function readOsm(
	source: Source,
	sink: OsmSink,
	onbytes: (total: number) => void = () => undefined,
	signal?: AbortSignal
): Promise<void> {
	let bytes = new ByteReader(chunksOf(source, onbytes, signal));
	let format = sniff(await bytes.peek(64));
	if (format === 'gzip') {
		bytes = new ByteReader(gunzipped(bytes.rest()));
		format = sniff(await bytes.peek(64));
		if (format === 'gzip') throw new MapFileError('archive', { format: 'gzip' });
	}
	if (format === 'xml') await readOsmXml(bytes.rest(), sink);
	else await readOsmPbf(bytes, sink);
}

/**
 * Reads a file for a village.
 * @throws MapFileError empty; elsewhere with `bounds` of what is in the file
 */
export async function storeOf(
	source: Source,
	bounds: Bounds,
	onbytes?: (total: number) => void,
	signal?: AbortSignal
): Promise<OsmStore> {
	const store = new OsmStore(bounds);
	await readOsm(source, store, onbytes, signal);
	if (store.nodeCount === 0) throw new MapFileError('empty');
	store.seal();
	return store;
}

/** Where the things in a file lie, in degrees. */
export const extentOf = (store: OsmStore): Bounds =>
	store.extent.map((units) => units / 1e7) as Bounds;

/** What of the world a file is about, in degrees: ways that were kept whole reach beyond where it was cut. */
export const coverOf = ({ cut, extent }: OsmStore): Bounds =>
	(cut[0] < cut[2] ? cut : extent).map((units) => units / 1e7) as Bounds;
