import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { part, readDirectory, readHeader, type Archive } from '#lib/mapfile/pmtiles-read.ts';
import type { Entry } from '#lib/mapfile/pmtiles-write.ts';
import { Protobuf } from '#lib/mapfile/protobuf.ts';
import type { Bounds } from '#lib/mapfile/types.ts';

export type MapFile = {
	name: string;
	attribution: string;
	bounds: Bounds;
	minZoom: number;
	maxZoom: number;
	layers: string[];
	tiles: number;
	/** Bytes. */
	size: number;
};

/** Without these a map of a village shows nothing. */
const needed = ['earth', 'roads', 'water'];

/**
 * Looks a village map file through to its last tile, in a few megabytes of memory.
 * @throws MapFileError empty, not_pmtiles, other_version, raster, unsupported, truncated, damaged,
 *   no_tiles, other_layers, too_large, bomb; the signal's reason when it is stopped
 */
export async function readMapFile(
	blob: Blob,
	{ signal }: { signal?: AbortSignal } = {}
): Promise<MapFile> {
	if (blob.size > limits.mapFile)
		throw new MapFileError('too_large', { what: 'file', limit: limits.mapFile });
	const archive = await readHeader(blob);
	const about = await metadataOf(blob, archive);
	const budget = budgetOf();
	const entries = await entriesOf(blob, archive, budget, signal);
	if (entries.length === 0) throw new MapFileError('no_tiles');
	const missing = needed.filter((layer) => !about.layers.includes(layer));
	if (missing.length > 0) throw new MapFileError('other_layers', { missing });
	const looked = new Set<number>();
	for (const entry of entries) {
		signal?.throwIfAborted();
		// Tiles that are alike are in the file once.
		if (looked.has(entry.offset)) continue;
		looked.add(entry.offset);
		await checkTile(blob, archive, entry, budget);
	}
	const { bounds, minZoom, maxZoom } = archive;
	const tiles = entries.reduce((sum, one) => sum + one.run, 0);
	return { ...about, bounds, minZoom, maxZoom, tiles, size: blob.size };
}

type Budget = (bytes: Uint8Array) => Uint8Array;

/** Small parts can add up to anything. */
function budgetOf(): Budget {
	let unpacked = 0;
	return (bytes) => {
		unpacked += bytes.length;
		if (unpacked > limits.mapUnpacked) throw new MapFileError('bomb');
		return bytes;
	};
}

async function metadataOf(blob: Blob, { metadata, innerGzip }: Archive) {
	const bytes = await part(blob, metadata, innerGzip, limits.metadata);
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	try {
		const about = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
		const layers = Array.isArray(about.vector_layers) ? about.vector_layers : [];
		return {
			name: text(about.name),
			attribution: text(about.attribution),
			layers: layers.map((layer: { id?: unknown } | null) => text(layer?.id))
		};
	} catch (cause) {
		throw new MapFileError('damaged', {}, { cause });
	}
}

async function entriesOf(
	blob: Blob,
	archive: Archive,
	budget: Budget,
	signal: AbortSignal | undefined
): Promise<Entry[]> {
	const folder = async (span: { offset: number; length: number }) =>
		readDirectory(budget(await part(blob, span, archive.innerGzip, limits.directory)));
	const entries: Entry[] = [];
	for (const one of await folder(archive.root)) {
		signal?.throwIfAborted();
		if (one.run > 0) entries.push(one);
		else {
			if (one.offset + one.length > archive.leaves.length) throw new MapFileError('truncated');
			const offset = archive.leaves.offset + one.offset;
			const leaf = await folder({ offset, length: one.length });
			if (leaf.length === 0) throw new MapFileError('damaged');
			// The format allows deeper folders, but no village is that large.
			if (leaf.some(({ run }) => run === 0)) throw new MapFileError('unsupported');
			for (const entry of leaf) entries.push(entry);
		}
		if (entries.length > limits.entries)
			throw new MapFileError('too_large', { what: 'tiles', limit: limits.entries });
	}
	return entries;
}

async function checkTile(
	blob: Blob,
	{ tiles, tileGzip }: Archive,
	entry: Entry,
	budget: Budget
): Promise<void> {
	if (entry.offset + entry.length > tiles.length) throw new MapFileError('truncated');
	const offset = tiles.offset + entry.offset;
	const bytes = budget(await part(blob, { offset, length: entry.length }, tileGzip, limits.tile));
	const tile = new Protobuf(bytes);
	tile.fields((field) => field === 3 && tile.bytes().length > 0);
}
