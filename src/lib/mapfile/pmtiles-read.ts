import { MapFileError } from '#lib/mapfile/errors.ts';
import { unpack } from '#lib/mapfile/gzip.ts';
import type { Entry } from '#lib/mapfile/pmtiles-write.ts';
import { Protobuf } from '#lib/mapfile/protobuf.ts';
import type { Bounds } from '#lib/mapfile/types.ts';

type Span = { offset: number; length: number };
export type Archive = {
	root: Span;
	metadata: Span;
	leaves: Span;
	tiles: Span;
	innerGzip: boolean;
	tileGzip: boolean;
	minZoom: number;
	maxZoom: number;
	bounds: Bounds;
	/** Longitude and latitude. */
	center: [number, number];
};

const GZIP = 2;
const VECTOR = 1;

/** @throws MapFileError empty, not_pmtiles, other_version, raster, unsupported, truncated, damaged */
export async function readHeader(blob: Blob): Promise<Archive> {
	if (blob.size === 0) throw new MapFileError('empty');
	const bytes = new Uint8Array(await blob.slice(0, 127).arrayBuffer());
	const magic = String.fromCharCode(...bytes.subarray(0, 7));
	// Versions 1 and 2 began with these two letters and a number of two bytes.
	if (magic.startsWith('PM') && magic !== 'PMTiles')
		throw new MapFileError('other_version', { version: bytes[2] });
	if (magic !== 'PMTiles') throw new MapFileError('not_pmtiles');
	if (bytes.length < 8) throw new MapFileError('truncated');
	if (bytes[7] !== 3) throw new MapFileError('other_version', { version: bytes[7] });
	if (bytes.length < 127) throw new MapFileError('truncated');
	const view = new DataView(bytes.buffer);
	const span = (at: number): Span => {
		const [offset, length] = [at, at + 8].map((one) => Number(view.getBigUint64(one, true)));
		if (offset! + length! > blob.size) throw new MapFileError('truncated');
		return { offset: offset!, length: length! };
	};
	const [root, metadata, leaves, tiles] = [span(8), span(24), span(40), span(56)];
	const degrees = (at: number) => view.getInt32(at, true) / 1e7;
	const [inner, packing, type, minZoom, maxZoom] = bytes.subarray(97, 102);
	if (type !== VECTOR) throw new MapFileError('raster');
	if (inner! < 1 || inner! > GZIP || packing! < 1 || packing! > GZIP)
		throw new MapFileError('unsupported', { what: 'compression' });
	if (minZoom! > maxZoom! || maxZoom! > 24) throw new MapFileError('damaged');
	return {
		root,
		metadata,
		leaves,
		tiles,
		innerGzip: inner === GZIP,
		tileGzip: packing === GZIP,
		minZoom: minZoom!,
		maxZoom: maxZoom!,
		bounds: [102, 106, 110, 114].map(degrees) as Bounds,
		center: [degrees(119), degrees(123)]
	};
}

/** Part of a file, unpacked. @throws MapFileError bomb, damaged */
export async function part(
	blob: Blob,
	{ offset, length }: Span,
	isGzip: boolean,
	most: number
): Promise<Uint8Array> {
	if (length > most) throw new MapFileError('bomb', { limit: most });
	const bytes = new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
	return isGzip ? unpack(bytes, 'gzip', most) : bytes;
}

/** @throws MapFileError damaged */
export function readDirectory(bytes: Uint8Array): Entry[] {
	const list = new Protobuf(bytes);
	const count = list.varint();
	// Each entry takes at least four bytes.
	if (count < 0 || count > bytes.length / 4) throw new MapFileError('damaged');
	const entries = Array.from({ length: count }, () => ({ id: 0, offset: 0, length: 0, run: 0 }));
	let id = 0;
	for (const one of entries) one.id = id += list.varint();
	for (const one of entries) one.run = list.varint();
	for (const one of entries) one.length = list.varint();
	entries.forEach((one, i) => {
		const offset = list.varint();
		const before = entries[i - 1];
		one.offset = offset > 0 ? offset - 1 : before ? before.offset + before.length : -1;
	});
	const right = ({ id, offset, length, run }: Entry) =>
		id >= 0 && offset >= 0 && length > 0 && run >= 0;
	if (!entries.every(right)) throw new MapFileError('damaged');
	return entries;
}
