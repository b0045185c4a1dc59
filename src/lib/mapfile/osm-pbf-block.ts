import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { isKept, keep } from '#lib/mapfile/osm-tags.ts';
import { Protobuf, signed, varint } from '#lib/mapfile/protobuf.ts';
import type { Member, OsmSink, Tags } from '#lib/mapfile/types.ts';

type Block = {
	sink: OsmSink;
	/** A string of the block's table. */
	string(index: number): string;
	/** Takes what is stored to units of 1e-7 degrees. */
	lng(stored: number): number;
	lat(stored: number): number;
};

const tooMany = () => new MapFileError('bomb', { limit: limits.strings });

/** Reads a PrimitiveBlock. @throws MapFileError damaged */
export function readBlock(bytes: Uint8Array, sink: OsmSink): void {
	const message = new Protobuf(bytes);
	const groups: Protobuf[] = [];
	const table: Uint8Array[] = [];
	const scale = { granularity: 100, lat: 0, lng: 0 };
	message.fields((field) => {
		if (field === 1) strings(message.message(), table);
		else if (field === 2) groups.push(message.message());
		else if (field === 17) scale.granularity = message.varint();
		else if (field === 19) scale.lat = message.varint();
		else if (field === 20) scale.lng = message.varint();
		else return false;
		if (table.length > limits.strings || groups.length > limits.strings) throw tooMany();
		return true;
	});
	const known: string[] = [];
	const decoder = new TextDecoder();
	const degrees = (offset: number, most: number) => (stored: number) => {
		const value = Math.round((offset + scale.granularity * stored) / 100);
		if (!(Math.abs(value) <= most * 1e7)) throw new MapFileError('damaged');
		return value;
	};
	const block: Block = {
		sink,
		lng: degrees(scale.lng, 180),
		lat: degrees(scale.lat, 90),
		string(index) {
			const raw = table[index];
			if (!raw) throw new MapFileError('damaged');
			return (known[index] ??= decoder.decode(raw));
		}
	};
	for (const group of groups) readGroup(block, group);
}

function strings(message: Protobuf, table: Uint8Array[]): void {
	message.fields((field) => {
		if (table.length > limits.strings) throw tooMany();
		return field === 1 && table.push(message.bytes()) > 0;
	});
}

function readGroup(block: Block, group: Protobuf): void {
	group.fields((field) => {
		if (field === 1) readNode(block, group.message());
		else if (field === 2) readDense(block, group.message());
		else if (field === 3) readWay(block, group.message());
		else if (field === 4) readRelation(block, group.message());
		else return false;
		return true;
	});
}

function tagsOf(block: Block, keys: number[], values: number[]): Tags {
	const tags: Tags = {};
	keys.forEach((key, i) => {
		const name = block.string(key);
		if (isKept(name)) keep(tags, name, block.string(values[i] ?? -1));
	});
	return tags;
}

function readNode(block: Block, message: Protobuf): void {
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

function readDense(block: Block, message: Protobuf): void {
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

function readWay(block: Block, message: Protobuf): void {
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

function readRelation(block: Block, message: Protobuf): void {
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
