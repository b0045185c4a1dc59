import { buildMap } from '../../src/lib/mapfile/build.ts';
import { MapFileError } from '../../src/lib/mapfile/errors.ts';
import { storeOf } from '../../src/lib/mapfile/read-osm.ts';
import type { Bounds, Member, OsmSink, Tags } from '../../src/lib/mapfile/types.ts';

export type Node = { id: number; lng: number; lat: number; tags?: Tags };
export type Way = { id: number; refs: number[]; tags?: Tags };
export type Relation = { id: number; members: Member[]; tags?: Tags };
/** What an OpenStreetMap file holds; degrees. */
export type Osm = { nodes: Node[]; ways?: Way[]; relations?: Relation[] };

/** A box of 4 by 2 kilometres, away from round numbers. */
export const here: Bounds = [19.2, 64.88, 19.28, 64.9];

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const tagsXml = (tags: Tags = {}) =>
	Object.entries(tags)
		.map(([k, v]) => `<tag k="${k}" v="${escape(v)}"/>`)
		.join('');
const mapper =
	'user="Hemlig Kartritare" uid="4711" changeset="99" timestamp="2020-01-01T00:00:00Z"';

/** As openstreetmap.org writes it, with who mapped what. */
export function xmlOf({ nodes, ways = [], relations = [] }: Osm): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="test">',
		...nodes.map(
			({ id, lng, lat, tags }) =>
				` <node id="${id}" ${mapper} lat="${lat}" lon="${lng}">${tagsXml(tags)}</node>`
		),
		...ways.map(
			({ id, refs, tags }) =>
				` <way id="${id}" ${mapper}>${refs.map((r) => `<nd ref="${r}"/>`).join('')}${tagsXml(tags)}</way>`
		),
		...relations.map(({ id, members, tags }) => {
			const inside = members.map(
				(m) => `<member type="${m.type}" ref="${m.ref}" role="${m.role}"/>`
			);
			return ` <relation id="${id}" ${mapper}>${inside.join('')}${tagsXml(tags)}</relation>`;
		}),
		'</osm>\n'
	].join('\n');
}

/** Draws with points in thousandths of a degree from the south-west corner of `here`. */
export class Sketch {
	readonly osm = { nodes: [] as Node[], ways: [] as Way[], relations: [] as Relation[] };
	#last = 0;
	#at = new Map<string, number>();

	node(x: number, y: number, tags?: Tags): number {
		const key = `${x},${y}`;
		const known = this.#at.get(key);
		if (known && !tags) return known;
		const id = ++this.#last;
		const degrees = (value: number) => Math.round(value * 1e7) / 1e7;
		const [lng, lat] = [degrees(here[0] + x / 1000), degrees(here[1] + y / 1000)];
		this.osm.nodes.push({ id, lng, lat, tags });
		this.#at.set(key, id);
		return id;
	}

	/** A closed one comes back to its first point by itself when `closed`. */
	way(points: [number, number][], tags?: Tags, closed = false): number {
		const refs = points.map(([x, y]) => this.node(x, y));
		if (closed) refs.push(refs[0]!);
		const id = ++this.#last;
		this.osm.ways.push({ id, refs, tags });
		return id;
	}

	box(x: number, y: number, width: number, height: number, tags?: Tags): number {
		const points: [number, number][] = [
			[x, y],
			[x + width, y],
			[x + width, y + height],
			[x, y + height]
		];
		return this.way(points, tags, true);
	}

	relation(members: [ref: number, role: string][], tags: Tags): number {
		const id = ++this.#last;
		const full = members.map(([ref, role]): Member => ({ type: 'way', ref, role }));
		this.osm.relations.push({ id, members: full, tags: { type: 'multipolygon', ...tags } });
		return id;
	}
}

export const blobOf = (content: string | Uint8Array) => new Blob([content as BlobPart]);

/** Builds the map of `here`. */
export const build = (content: string | Uint8Array, name = 'Prov') =>
	buildMap(blobOf(content), { bounds: here, name });

/** What a file reads as, in order. */
export function recorder(): OsmSink & { calls: unknown[][] } {
	const calls: unknown[][] = [];
	return {
		calls,
		node: (...all) => void calls.push(['node', ...all]),
		way: (...all) => void calls.push(['way', ...all]),
		relation: (...all) => void calls.push(['relation', ...all])
	};
}

export const stored = (osm: Osm) => storeOf(blobOf(xmlOf(osm)), here);

/** The tag a promise fails with, or what else it does. */
export const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
	promise.then(
		() => 'no fault',
		(error) => (error instanceof MapFileError ? error.tag : error)
	);
