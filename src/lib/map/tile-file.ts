import Point from '@mapbox/point-geometry';
import type { Feature } from 'protomaps-leaflet';
import { limits } from '#lib/mapfile/limits.ts';
import type { Entry } from '#lib/mapfile/pmtiles-write.ts';
import { part, readDirectory, readHeader } from '#lib/mapfile/pmtiles-read.ts';
import { Protobuf, signed, varint } from '#lib/mapfile/protobuf.ts';
import { tileId } from '#lib/mapfile/tile-id.ts';

export type TileAddress = { z: number; x: number; y: number };
/** Features by layer, in pixels of the tile. */
export type TileFeatures = Map<string, Feature[]>;

/**
 * Opens a village's map file where it lies: only what is looked at is read and unpacked.
 * @throws MapFileError when it is no map file
 */
export async function openTiles(blob: Blob) {
	const archive = await readHeader(blob);
	const folder = async (span: { offset: number; length: number }) =>
		readDirectory(await part(blob, span, archive.innerGzip, limits.directory));
	const root = await folder(archive.root);
	const leaves = new Map<number, Promise<Entry[]>>();

	async function find(id: number): Promise<Entry | undefined> {
		const last = (list: Entry[]) => list.findLast((one) => one.id <= id);
		const found = last(root);
		if (!found || found.run > 0) return found;
		const offset = archive.leaves.offset + found.offset;
		const leaf = leaves.get(offset) ?? folder({ offset, length: found.length });
		leaves.set(offset, leaf);
		return last(await leaf);
	}

	return {
		maxZoom: archive.maxZoom,
		/** @param size the tile's side in pixels */
		async get({ z, x, y }: TileAddress, size: number): Promise<TileFeatures> {
			const id = tileId(z, x, y);
			const entry = await find(id);
			if (!entry || id >= entry.id + entry.run) return new Map();
			const span = { offset: archive.tiles.offset + entry.offset, length: entry.length };
			return featuresOf(await part(blob, span, archive.tileGzip, limits.tile), size);
		}
	};
}

/** A vector tile's features. @throws MapFileError damaged */
function featuresOf(bytes: Uint8Array, size: number): TileFeatures {
	const found: TileFeatures = new Map();
	const tile = new Protobuf(bytes);
	tile.fields((field) => {
		if (field !== 3) return false;
		const { name, features } = layerOf(tile.message(), size);
		found.set(name, features);
		return true;
	});
	return found;
}

type Raw = { type: number; tags: number[]; geometry: number[] };

function layerOf(layer: Protobuf, size: number) {
	let [name, extent] = ['', 4096];
	const [raws, keys, values]: [Raw[], string[], Feature['props'][string][]] = [[], [], []];
	layer.fields((field) => {
		if (field === 1) name = layer.string();
		else if (field === 2) raws.push(rawOf(layer.message()));
		else if (field === 3) keys.push(layer.string());
		else if (field === 4) values.push(valueOf(layer.message()));
		else if (field === 5) extent = layer.varint();
		else return false;
		return true;
	});
	const features = raws.map(({ type, tags, geometry }): Feature => {
		const props: Feature['props'] = {};
		for (let i = 0; i + 1 < tags.length; i += 2)
			props[keys[tags[i]!] ?? ''] = values[tags[i + 1]!] ?? '';
		return { geomType: type, props, ...shapeOf(geometry, size / extent) };
	});
	return { name, features };
}

function rawOf(message: Protobuf): Raw {
	const raw: Raw = { type: 0, tags: [], geometry: [] };
	message.fields((field) => {
		if (field === 2) raw.tags = message.packed(varint);
		else if (field === 3) raw.type = message.varint();
		else if (field === 4) raw.geometry = message.packed(varint);
		else return false;
		return true;
	});
	return raw;
}

/** The builder writes words, whole numbers and yes or no. */
function valueOf(message: Protobuf): string | number | boolean {
	let value: string | number | boolean = '';
	message.fields((field) => {
		if (field === 1) value = message.string();
		else if (field === 4 || field === 5) value = message.varint();
		else if (field === 6) value = signed(message);
		else if (field === 7) value = message.varint() === 1;
		else return false;
		return true;
	});
	return value;
}

const zigzag = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

function shapeOf(commands: number[], scale: number) {
	const geom: Point[][] = [];
	const bbox = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
	let [x, y, numVertices] = [0, 0, 0];
	for (let i = 0; i < commands.length;) {
		const [command, count] = [commands[i]! & 7, commands[i]! >> 3];
		i++;
		if (command === 7) {
			const line = geom.at(-1);
			if (line?.[0]) line.push(line[0].clone());
			continue;
		}
		for (let n = 0; n < count && i + 1 < commands.length; n++, i += 2) {
			x += zigzag(commands[i]!) * scale;
			y += zigzag(commands[i + 1]!) * scale;
			bbox.minX = Math.min(bbox.minX, x);
			bbox.minY = Math.min(bbox.minY, y);
			bbox.maxX = Math.max(bbox.maxX, x);
			bbox.maxY = Math.max(bbox.maxY, y);
			if (command === 1) geom.push([]);
			geom.at(-1)?.push(new Point(x, y));
			numVertices++;
		}
	}
	return { geom, bbox, numVertices };
}
