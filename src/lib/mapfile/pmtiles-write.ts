import { concat, gzip } from '#lib/mapfile/gzip.ts';
import { tileId } from '#lib/mapfile/tile-id.ts';
import type { Bounds } from '#lib/mapfile/types.ts';

/** A tile that is packed with gzip already. */
export type PackedTile = { z: number; x: number; y: number; data: Uint8Array };
export type Entry = { id: number; offset: number; length: number; run: number };
export type Header = {
	bounds: Bounds;
	/** Longitude, latitude, zoom. */
	center: [number, number, number];
	minZoom: number;
	maxZoom: number;
};

const HEADER = 127;
/** Root folder and header lie within the first bytes a reader asks for. */
const ROOT = 16_384 - HEADER;

function pushVarint(out: number[], value: number): void {
	let rest = value;
	while (rest >= 0x80) {
		out.push((rest % 128) | 0x80);
		rest = Math.floor(rest / 128);
	}
	out.push(rest);
}

/** A folder as the format has it, unpacked. */
function directoryBytes(entries: Entry[]): Uint8Array {
	const out: number[] = [];
	pushVarint(out, entries.length);
	entries.forEach((one, i) => pushVarint(out, one.id - (entries[i - 1]?.id ?? 0)));
	for (const one of entries) pushVarint(out, one.run);
	for (const one of entries) pushVarint(out, one.length);
	entries.forEach((one, i) => {
		const before = entries[i - 1];
		const follows = before && one.offset === before.offset + before.length;
		pushVarint(out, follows ? 0 : one.offset + 1);
	});
	return Uint8Array.from(out);
}

/** One folder where it fits, else a root over as few leaves as fit under it. */
async function directories(entries: Entry[]): Promise<{ root: Uint8Array; leaves: Uint8Array }> {
	let root = await gzip(directoryBytes(entries));
	let leaves: Uint8Array = new Uint8Array(0);
	for (let size = 4096; root.length > ROOT; size *= 2) {
		const pointers: Entry[] = [];
		const packed: Uint8Array[] = [];
		let offset = 0;
		for (let at = 0; at < entries.length; at += size) {
			const leaf = await gzip(directoryBytes(entries.slice(at, at + size)));
			pointers.push({ id: entries[at]!.id, offset, length: leaf.length, run: 0 });
			packed.push(leaf);
			offset += leaf.length;
		}
		root = await gzip(directoryBytes(pointers));
		leaves = concat(packed);
	}
	return { root, leaves };
}

/** Tiles that hold the same are kept once. */
function store(tiles: PackedTile[]) {
	const sorted = tiles
		.map((tile) => ({ id: tileId(tile.z, tile.x, tile.y), data: tile.data }))
		.sort((a, b) => a.id - b.id);
	const seen = new Map<number, { data: Uint8Array; offset: number }[]>();
	const contents: Uint8Array[] = [];
	const entries: Entry[] = [];
	let size = 0;
	for (const { id, data } of sorted) {
		const key = checksum(data);
		const alike = seen.get(key) ?? [];
		let content = alike.find((other) => equal(other.data, data));
		if (!content) {
			content = { data, offset: size };
			seen.set(key, [...alike, content]);
			contents.push(data);
			size += data.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === content.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, offset: content.offset, length: data.length, run: 1 });
	}
	return { entries, contents, size };
}

const equal = (a: Uint8Array, b: Uint8Array) =>
	a.length === b.length && a.every((byte, i) => byte === b[i]);

/** FNV-1a of 32 bits: tells most different tiles apart without comparing them. */
function checksum(bytes: Uint8Array): number {
	let sum = 0x811c9dc5;
	for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
	return sum;
}

/**
 * A PMTiles archive, version 3, of vector tiles packed with gzip.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export async function writePmtiles(
	tiles: PackedTile[],
	header: Header,
	metadata: object
): Promise<Uint8Array<ArrayBuffer>> {
	const { entries, contents, size } = store(tiles);
	const { root, leaves } = await directories(entries);
	const about = await gzip(new TextEncoder().encode(JSON.stringify(metadata)));
	const head = new Uint8Array(HEADER);
	head.set(new TextEncoder().encode('PMTiles'));
	head[7] = 3;
	const view = new DataView(head.buffer);
	let end = HEADER;
	[root.length, about.length, leaves.length, size].forEach((length, i) => {
		view.setBigUint64(8 + 16 * i, BigInt(end), true);
		view.setBigUint64(16 + 16 * i, BigInt(length), true);
		end += length;
	});
	[tiles.length, entries.length, contents.length].forEach((count, i) =>
		view.setBigUint64(72 + 8 * i, BigInt(count), true)
	);
	// In the order of the curve; both packings gzip; vector tiles.
	head.set([1, 2, 2, 1, header.minZoom, header.maxZoom], 96);
	const [lng, lat, zoom] = header.center;
	header.bounds.forEach((degrees, i) =>
		view.setInt32(102 + 4 * i, Math.round(degrees * 1e7), true)
	);
	head[118] = zoom;
	view.setInt32(119, Math.round(lng * 1e7), true);
	view.setInt32(123, Math.round(lat * 1e7), true);
	return concat([head, root, about, leaves, ...contents]);
}
