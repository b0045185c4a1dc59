import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import {
	readDense,
	readNode,
	readRelation,
	readWay,
	type Block
} from '#lib/mapfile/osm-pbf-elements.ts';
import { Protobuf } from '#lib/mapfile/protobuf.ts';
import type { OsmSink } from '#lib/mapfile/types.ts';

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
