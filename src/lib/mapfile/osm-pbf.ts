import { MapFileError } from '#lib/mapfile/errors.ts';
import { unpack } from '#lib/mapfile/gzip.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { readBlock } from '#lib/mapfile/osm-pbf-block.ts';
import { Protobuf } from '#lib/mapfile/protobuf.ts';
import type { ByteReader } from '#lib/mapfile/source.ts';
import type { Bounds, OsmSink } from '#lib/mapfile/types.ts';

const understood = ['OsmSchema-V0.6', 'DenseNodes'];

/**
 * Reads `.osm.pbf` blob by blob. https://wiki.openstreetmap.org/wiki/PBF_Format
 * @throws MapFileError truncated, damaged, unsupported, bomb
 */
export async function readOsmPbf(bytes: ByteReader, sink: OsmSink): Promise<void> {
	for (;;) {
		const length = await bytes.take(4);
		if (!length) return;
		const size = new DataView(length.buffer, length.byteOffset, 4).getUint32(0);
		if (size > limits.blobHeader) throw new MapFileError('damaged');
		const { type, length: most } = blobHeader(await whole(bytes, size));
		if (most < 0 || most > limits.blob) throw new MapFileError('damaged');
		const blob = await whole(bytes, most);
		if (type === 'OSMHeader') readHeader(await contentOf(blob), sink);
		else if (type === 'OSMData') readBlock(await contentOf(blob), sink);
	}
}

async function whole(bytes: ByteReader, size: number): Promise<Uint8Array> {
	const taken = await bytes.take(size);
	if (!taken) throw new MapFileError('truncated');
	return taken;
}

function blobHeader(bytes: Uint8Array): { type: string; length: number } {
	const header = { type: '', length: -1 };
	const message = new Protobuf(bytes);
	message.fields((field) => {
		if (field === 1) header.type = message.string();
		else if (field === 3) header.length = message.varint();
		else return false;
		return true;
	});
	return header;
}

async function contentOf(blob: Uint8Array): Promise<Uint8Array> {
	const message = new Protobuf(blob);
	let raw: Uint8Array | null = null;
	let zlib: Uint8Array | null = null;
	let size = 0;
	message.fields((field) => {
		if (field === 1) raw = message.bytes();
		else if (field === 2) size = message.varint();
		else if (field === 3) zlib = message.bytes();
		else return false;
		return true;
	});
	if (raw) return raw;
	if (!zlib) throw new MapFileError('unsupported', { what: 'compression' });
	if (size < 0 || size > limits.blob) throw new MapFileError('bomb', { limit: limits.blob });
	return unpack(zlib, 'deflate', size);
}

function readHeader(bytes: Uint8Array, sink: OsmSink): void {
	const message = new Protobuf(bytes);
	message.fields((field) => {
		if (field === 1) sink.box?.(headerBox(message.message()));
		else if (field === 4) {
			const feature = message.string();
			if (!understood.includes(feature)) throw new MapFileError('unsupported', { what: feature });
		} else return false;
		return true;
	});
}

/** Stored as left, right, top, bottom in units of 1e-9 degrees. */
function headerBox(message: Protobuf): Bounds {
	const sides = [NaN, NaN, NaN, NaN];
	message.fields((field) => {
		if (field < 1 || field > 4) return false;
		sides[field - 1] = Math.round(message.signed() / 100);
		return true;
	});
	const [left, right, top, bottom] = sides as Bounds;
	return [left, bottom, right, top];
}
