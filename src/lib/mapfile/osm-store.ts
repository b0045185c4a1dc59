import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { doubles, IdIndex, integers, NumberList, positions } from '#lib/mapfile/number-list.ts';
import type { Bounds, Member, OsmSink, Point, Tags } from '#lib/mapfile/types.ts';

export type StoredWay = { id: number; refs: number[]; tags: Tags };
export type StoredRelation = { id: number; members: Member[]; tags: Tags };
export type StoredNode = { id: number; at: Point; tags: Tags };

/** What relations the map draws. */
const drawn = new Set(['multipolygon', 'boundary']);
const none: Tags = {};
const isEmpty = (tags: Tags) => {
	for (const _ in tags) return false;
	return true;
};

/**
 * Holds what was read: places of all nodes and nodes of all ways as bare numbers, and tags only for
 * what may lie within `bounds`. Throws `too_large` before it fills the memory.
 */
export class OsmStore implements OsmSink {
	#bounds: Bounds;
	#lng = new NumberList(integers);
	#lat = new NumberList(integers);
	#nodes = new IdIndex(this.#lng, this.#lat);
	#refs = new NumberList(doubles);
	#starts = new NumberList(positions);
	#counts = new NumberList(positions);
	#ways = new IdIndex(this.#starts, this.#counts);
	#wayTags = new Map<number, Tags>();
	#members = 0;
	readonly points: StoredNode[] = [];
	readonly relations: StoredRelation[] = [];
	/** Of everything that was read, in units of 1e-7 degrees. */
	readonly extent: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	/** Of the boxes the file says it was cut to, in the same units. */
	readonly cut: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

	constructor([west, south, east, north]: Bounds) {
		this.#bounds = [west * 1e7, south * 1e7, east * 1e7, north * 1e7];
	}

	get nodeCount(): number {
		return this.#nodes.ids.length;
	}

	#limit(what: string, count: number, limit: number): void {
		if (count > limit) throw new MapFileError('too_large', { what, limit });
	}

	box([west, south, east, north]: Bounds): void {
		if (!(west < east && south < north)) return;
		widen(this.cut, west, south);
		widen(this.cut, east, north);
	}

	node(id: number, lng: number, lat: number, tags: Tags): void {
		this.#nodes.push(id);
		this.#lng.push(lng);
		this.#lat.push(lat);
		this.#limit('nodes', this.nodeCount, limits.nodes);
		widen(this.extent, lng, lat);
		if (isEmpty(tags) || !meets([lng, lat, lng, lat], this.#bounds)) return;
		this.points.push({ id, at: [lng / 1e7, lat / 1e7], tags });
		this.#limit('things', this.points.length, limits.tagged);
	}

	way(id: number, refs: number[], tags: Tags): void {
		this.#ways.push(id);
		this.#starts.push(this.#refs.length);
		this.#counts.push(refs.length);
		for (const ref of refs) this.#refs.push(ref);
		this.#limit('nodes', this.#refs.length, limits.refs);
		if (isEmpty(tags) || !this.#maybeNear(refs)) return;
		this.#wayTags.set(id, tags);
		this.#limit('things', this.#wayTags.size, limits.tagged);
	}

	relation(id: number, members: Member[], tags: Tags): void {
		if (!drawn.has(tags.type ?? '')) return;
		const ways = members.filter((member) => member.type === 'way');
		this.#members += ways.length;
		this.#limit('members', this.#members, limits.refs / 4);
		this.#limit('things', this.relations.length + 1, limits.tagged);
		this.relations.push({ id, members: ways, tags });
	}

	/** Ways may come before their nodes; those are kept until all is known. */
	#maybeNear(refs: number[]): boolean {
		if (!this.#nodes.sorted) return true;
		const extent = this.extentOf(refs);
		return extent.missing > 0 || meets(extent.bounds, this.#bounds);
	}

	/** Bounds in units of 1e-7 degrees, and how many nodes are not in the file. */
	extentOf(refs: number[]): { bounds: Bounds; missing: number } {
		const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
		let missing = 0;
		for (const ref of refs) {
			const found = this.#nodes.find(ref);
			if (found < 0) missing++;
			else widen(bounds, this.#lng.at(found), this.#lat.at(found));
		}
		return { bounds, missing };
	}

	/** To be called once, when all is read. */
	seal(): void {
		this.#nodes.sort();
		this.#ways.sort();
		const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
		this.points.sort(byId);
		this.relations.sort(byId);
	}

	/** Degrees; null when the node is not in the file. */
	at(node: number): Point | null {
		const found = this.#nodes.find(node);
		return found < 0 ? null : [this.#lng.at(found) / 1e7, this.#lat.at(found) / 1e7];
	}

	wayOf(id: number): StoredWay | null {
		const found = this.#ways.find(id);
		if (found < 0) return null;
		const start = this.#starts.at(found);
		const refs = Array.from({ length: this.#counts.at(found) }, (_, i) => this.#refs.at(start + i));
		return { id, refs, tags: this.#wayTags.get(id) ?? none };
	}

	/** Whether any of it that is known lies in the bounds. */
	isNear(refs: number[]): boolean {
		return meets(this.extentOf(refs).bounds, this.#bounds);
	}

	/** Ways with tags within the bounds, by id. */
	*taggedWays(): Generator<StoredWay> {
		for (const id of [...this.#wayTags.keys()].sort((a, b) => a - b)) {
			const way = this.wayOf(id);
			if (way && this.isNear(way.refs)) yield way;
		}
	}
}

function widen(bounds: Bounds, lng: number, lat: number): void {
	if (lng < bounds[0]) bounds[0] = lng;
	if (lat < bounds[1]) bounds[1] = lat;
	if (lng > bounds[2]) bounds[2] = lng;
	if (lat > bounds[3]) bounds[3] = lat;
}

/** Whether two boxes touch. */
export const meets = (a: Bounds, b: Bounds): boolean =>
	a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
