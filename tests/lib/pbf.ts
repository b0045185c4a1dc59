import { deflateSync } from 'node:zlib';
import type { Bounds } from '../../src/lib/mapfile/types.ts';
import type { Osm } from './osm.ts';

type Bytes = number[];

function varint(value: number): Bytes {
	let rest = BigInt.asUintN(64, BigInt(value));
	const out: Bytes = [];
	for (; rest >= 128n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
	return [...out, Number(rest)];
}

const zigzag = (value: number) => varint(value >= 0 ? value * 2 : -value * 2 - 1);
const key = (field: number, wire: number) => varint(field * 8 + wire);
const number = (field: number, value: number) => [...key(field, 0), ...varint(value)];
const message = (field: number, body: Bytes) => [...key(field, 2), ...varint(body.length), ...body];
const text = (value: string) => [...new TextEncoder().encode(value)];
const packed = (field: number, values: Bytes[]) => message(field, values.flat());
const deltas = (values: number[]) => values.map((value, i) => zigzag(value - (values[i - 1] ?? 0)));
const units = (degrees: number) => Math.round(degrees * 1e7);

/** One blob with its head. */
export function blob(
	type: string,
	body: Bytes,
	content?: { raw: Bytes } | { size: number }
): Bytes {
	const plain = content && 'raw' in content ? content.raw : undefined;
	const size = content && 'size' in content ? content.size : body.length;
	const packedBody = [...deflateSync(Uint8Array.from(body))];
	const inside = plain ? message(1, plain) : [...number(2, size), ...message(3, packedBody)];
	const head = [...message(1, text(type)), ...number(3, inside.length)];
	const length = [0, 8, 16, 24].map((shift) => (head.length >> shift) & 255).reverse();
	return [...length, ...head, ...inside];
}

export const header = (...features: string[]) =>
	blob(
		'OSMHeader',
		features.flatMap((feature) => message(4, text(feature)))
	);

/** The head of a file that was cut to a box (degrees). */
export function cutHeader([west, south, east, north]: Bounds): Bytes {
	const sides = [west, east, north, south].map((degrees) => Math.round(degrees * 1e9));
	const box = sides.flatMap((side, i) => [...key(i + 1, 0), ...zigzag(side)]);
	return blob('OSMHeader', message(1, box));
}

/** A small `.osm.pbf`. @param dense whether nodes lie close packed, as all programs write them */
export function pbfOf({ nodes, ways = [], relations = [] }: Osm, dense = true): Uint8Array {
	const strings = [''];
	const index = (word: string) => {
		const known = strings.indexOf(word);
		return known >= 0 ? known : strings.push(word) - 1;
	};
	const tags = (all: Record<string, string> = {}) => [
		...packed(
			2,
			Object.keys(all).map((k) => varint(index(k)))
		),
		...packed(
			3,
			Object.values(all).map((v) => varint(index(v)))
		)
	];
	const denseNodes = () => {
		const pairs = nodes.flatMap(({ tags = {} }) => [
			...Object.entries(tags).flatMap(([k, v]) => [varint(index(k)), varint(index(v))]),
			varint(0)
		]);
		const user = index('Hemlig Kartritare');
		const info = packed(5, deltas(nodes.map(() => user)));
		return message(2, [
			...packed(1, deltas(nodes.map((node) => node.id))),
			...message(5, info),
			...packed(8, deltas(nodes.map((node) => units(node.lat)))),
			...packed(9, deltas(nodes.map((node) => units(node.lng)))),
			...packed(10, pairs)
		]);
	};
	const plainNodes = () =>
		nodes.flatMap((node) =>
			message(1, [
				...key(1, 0),
				...zigzag(node.id),
				...tags(node.tags),
				...key(8, 0),
				...zigzag(units(node.lat)),
				...key(9, 0),
				...zigzag(units(node.lng))
			])
		);
	const groups = [
		dense ? denseNodes() : plainNodes(),
		ways.flatMap(({ id, refs, tags: all }) =>
			message(3, [...number(1, id), ...tags(all), ...packed(8, deltas(refs))])
		),
		relations.flatMap(({ id, members, tags: all }) =>
			message(4, [
				...number(1, id),
				...tags(all),
				...packed(
					8,
					members.map((member) => varint(index(member.role)))
				),
				...packed(9, deltas(members.map((member) => member.ref))),
				...packed(
					10,
					members.map(({ type }) => varint(['node', 'way', 'relation'].indexOf(type)))
				)
			])
		)
	].map((group) => message(2, group));
	const table = message(
		1,
		strings.flatMap((word) => message(1, text(word)))
	);
	return Uint8Array.from([
		...header('OsmSchema-V0.6', 'DenseNodes'),
		...blob('OSMData', [...table, ...groups.flat()])
	]);
}
