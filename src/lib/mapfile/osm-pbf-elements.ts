import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { isKept, keep } from '#lib/mapfile/osm-tags.ts';
import { signed, varint, type Protobuf } from '#lib/mapfile/protobuf.ts';
import type { Member, OsmSink, Tags } from '#lib/mapfile/types.ts';

/** What the elements of a PrimitiveBlock share. */
export type Block = {
	sink: OsmSink;
	/** A string of the block's table. */
	string(index: number): string;
	/** Takes what is stored to units of 1e-7 degrees. */
	lng(stored: number): number;
	lat(stored: number): number;
};

function tagsOf(block: Block, keys: number[], values: number[]): Tags {
	const tags: Tags = {};
	keys.forEach((key, i) => {
		const name = block.string(key);
		if (isKept(name)) keep(tags, name, block.string(values[i] ?? -1));
	});
	return tags;
}

/** A node of its own. @throws MapFileError damaged */
export function readNode(block: Block, message: Protobuf): void {
	let [id, lat, lng] = [0, 0, 0];
	let [keys, values]: number[][] = [[], []];
	message.fields((field) => {
		if (field === 1) id = message.signed();
		else if (field === 2) keys = message.packed(varint);
		else if (field === 3) values = message.packed(varint);
		else if (field === 8) lat = message.signed();
		else if (field === 9) lng = message.signed();
		else return false;
		return true;
	});
	block.sink.node(id, block.lng(lng), block.lat(lat), tagsOf(block, keys!, values!));
}

/** Nodes stored together, each as what has changed since the one before. @throws MapFileError damaged */
export function readDense(block: Block, message: Protobuf): void {
	let [ids, lats, lngs, pairs]: number[][] = [[], [], [], []];
	message.fields((field) => {
		if (field === 1) ids = message.packed(signed);
		else if (field === 8) lats = message.packed(signed);
		else if (field === 9) lngs = message.packed(signed);
		else if (field === 10) pairs = message.packed(varint);
		else return false;
		return true;
	});
	if (ids!.length !== lats!.length || ids!.length !== lngs!.length)
		throw new MapFileError('damaged');
	let [id, lat, lng, at] = [0, 0, 0, 0];
	ids!.forEach((step, i) => {
		id += step;
		lat += lats![i]!;
		lng += lngs![i]!;
		const tags: Tags = {};
		while (at < pairs!.length && pairs![at] !== 0) {
			const name = block.string(pairs![at]!);
			if (isKept(name)) keep(tags, name, block.string(pairs![at + 1] ?? -1));
			at += 2;
		}
		at++;
		block.sink.node(id, block.lng(lng), block.lat(lat), tags);
	});
}

/** A way with its nodes. @throws MapFileError damaged */
export function readWay(block: Block, message: Protobuf): void {
	let id = 0;
	let [keys, values, refs]: number[][] = [[], [], []];
	message.fields((field) => {
		if (field === 1) id = message.varint();
		else if (field === 2) keys = message.packed(varint);
		else if (field === 3) values = message.packed(varint);
		else if (field === 8) refs = message.packed(signed);
		else return false;
		return true;
	});
	let ref = 0;
	block.sink.way(
		id,
		refs!.map((step) => (ref += step)),
		tagsOf(block, keys!, values!)
	);
}

/** A relation with its members. @throws MapFileError damaged, too_large */
export function readRelation(block: Block, message: Protobuf): void {
	let id = 0;
	let [keys, values, roles, ids, types]: number[][] = [[], [], [], [], []];
	message.fields((field) => {
		if (field === 1) id = message.varint();
		else if (field === 2) keys = message.packed(varint);
		else if (field === 3) values = message.packed(varint);
		else if (field === 8) roles = message.packed(varint);
		else if (field === 9) ids = message.packed(signed);
		else if (field === 10) types = message.packed(varint);
		else return false;
		return true;
	});
	if (ids!.length > limits.members) throw new MapFileError('too_large', { what: 'members' });
	let ref = 0;
	const members = ids!.map((step, i): Member => {
		const type = (['node', 'way', 'relation'] as const)[types![i] ?? -1];
		if (!type) throw new MapFileError('damaged');
		return { type, ref: (ref += step), role: block.string(roles![i] ?? -1) };
	});
	block.sink.relation(id, members, tagsOf(block, keys!, values!));
}
