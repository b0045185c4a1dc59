import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { keep } from '#lib/mapfile/osm-tags.ts';
import type { Chunks } from '#lib/mapfile/source.ts';
import type { Bounds, Member, OsmSink, Tags } from '#lib/mapfile/types.ts';
import { attributesOf, XmlTokens, type Markup } from '#lib/mapfile/xml-tokens.ts';

type Thing = { name: string; attributes: Record<string, string>; tags: Tags };

/**
 * Reads `.osm` XML piece by piece.
 * @throws MapFileError not_osm, html, entities, damaged, truncated
 */
export async function readOsmXml(chunks: Chunks, sink: OsmSink): Promise<void> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const decode = (chunk?: Uint8Array) => {
		try {
			return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
		} catch (cause) {
			throw new MapFileError('damaged', {}, { cause });
		}
	};
	const tokens = new XmlTokens();
	const reader = new OsmXml(sink);
	for await (const chunk of chunks)
		for (const markup of tokens.push(decode(chunk))) reader.take(markup);
	for (const markup of tokens.push(decode())) reader.take(markup);
	reader.end();
}

class OsmXml {
	#sink: OsmSink;
	#root: 'none' | 'open' | 'closed' = 'none';
	#thing: Thing | null = null;
	#refs: number[] = [];
	#members: Member[] = [];
	constructor(sink: OsmSink) {
		this.#sink = sink;
	}

	take(markup: Markup): void {
		if (this.#root !== 'open') return this.#begin(markup);
		const { name, open, close } = markup;
		if (!open && name === 'osm') this.#root = 'closed';
		// Overpass says with this that it gave up half way.
		else if (name === 'remark') throw new MapFileError('truncated');
		else if (open && name === 'bounds') this.#sink.box?.(boxOf(attributesOf(markup.attributes)));
		else if (name === 'node' || name === 'way' || name === 'relation') {
			if (open) this.#thing = { name, attributes: attributesOf(markup.attributes), tags: {} };
			if (close) this.#finish();
		} else if (open && this.#thing) this.#child(this.#thing, markup);
	}

	#begin({ name, open, close }: Markup): void {
		if (this.#root === 'closed' || !open) throw new MapFileError('damaged');
		if (name.toLowerCase() === 'html') throw new MapFileError('html');
		if (name !== 'osm') throw new MapFileError('not_osm', { root: name });
		this.#root = close ? 'closed' : 'open';
	}

	#child(thing: Thing, markup: Markup): void {
		const { k, v, ref, type, role } = attributesOf(markup.attributes);
		if (markup.name === 'tag') {
			if (k && v) keep(thing.tags, k, v);
		} else if (markup.name === 'nd') this.#refs.push(number(ref));
		else if (markup.name === 'member' && (type === 'way' || type === 'node'))
			this.#members.push({ type, ref: number(ref), role: role ?? '' });
		if (this.#refs.length > limits.list || this.#members.length > limits.members)
			throw new MapFileError('too_large', { what: 'members' });
	}

	#finish(): void {
		if (!this.#thing) throw new MapFileError('damaged');
		const { name, attributes, tags } = this.#thing;
		const [refs, members] = [this.#refs, this.#members];
		this.#thing = null;
		this.#refs = [];
		this.#members = [];
		// Editors keep what was deleted in the file, marked so.
		if (attributes.visible === 'false' || attributes.action === 'delete') return;
		const id = number(attributes.id);
		if (name === 'way') return this.#sink.way(id, refs, tags);
		if (name === 'relation') return this.#sink.relation(id, members, tags);
		const [lng, lat] = [number(attributes.lon, 180), number(attributes.lat, 90)];
		this.#sink.node(id, Math.round(lng * 1e7), Math.round(lat * 1e7), tags);
	}

	end(): void {
		if (this.#root === 'none') throw new MapFileError('not_osm');
		if (this.#root === 'open') throw new MapFileError('truncated');
	}
}

function boxOf({ minlon, minlat, maxlon, maxlat }: Record<string, string>): Bounds {
	return [minlon, minlat, maxlon, maxlat].map((degrees) =>
		Math.round(Number(degrees) * 1e7)
	) as Bounds;
}

function number(text: string | undefined, most = Number.MAX_SAFE_INTEGER): number {
	const value = text ? Number(text) : NaN;
	if (!(Math.abs(value) <= most)) throw new MapFileError('damaged');
	return value;
}
