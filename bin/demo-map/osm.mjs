const escape = (text) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
const tagLines = (tags) =>
	Object.entries(tags)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `  <tag k="${key}" v="${escape(String(value))}"/>`);

/** @typedef {[lng: number, lat: number]} LngLat */
/** @typedef {Record<string, string | number | undefined>} Tags */

/** An OpenStreetMap file in the making. Things at one place share one node. */
export class OsmFile {
	#nodes = new Map();
	#ways = [];
	#relations = [];
	#last = 0;

	/** @param {LngLat} at @param {Tags} [tags] @returns {number} id */
	node([lng, lat], tags = {}) {
		const at = `lat="${lat.toFixed(7)}" lon="${lng.toFixed(7)}"`;
		const node = this.#nodes.get(at) ?? { id: ++this.#last, tags: {} };
		Object.assign(node.tags, tags);
		this.#nodes.set(at, node);
		return node.id;
	}

	/** @param {LngLat[]} points @param {Tags} tags @returns {number} id */
	way(points, tags) {
		const refs = points.map((point) => this.node(point));
		const id = ++this.#last;
		this.#ways.push({ id, tags, refs: refs.filter((ref, i) => ref !== refs[i - 1]) });
		return id;
	}

	/** @param {{ way: number, role: string }[]} members @param {Tags} tags */
	multipolygon(members, tags) {
		const id = ++this.#last;
		this.#relations.push({ id, members, tags: { type: 'multipolygon', ...tags } });
	}

	/** @returns {string} XML */
	toString() {
		const lines = [
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<osm version="0.6" generator="bytorget">'
		];
		for (const [at, { id, tags }] of this.#nodes)
			lines.push(...element(`node id="${id}" ${at}`, 'node', tagLines(tags)));
		for (const { id, refs, tags } of this.#ways) {
			const inside = refs.map((ref) => `  <nd ref="${ref}"/>`);
			lines.push(...element(`way id="${id}"`, 'way', [...inside, ...tagLines(tags)]));
		}
		for (const { id, members, tags } of this.#relations) {
			const inside = members.map(
				({ way, role }) => `  <member type="way" ref="${way}" role="${role}"/>`
			);
			lines.push(...element(`relation id="${id}"`, 'relation', [...inside, ...tagLines(tags)]));
		}
		return [...lines, '</osm>', ''].join('\n');
	}
}

const element = (head, name, inside) =>
	inside.length > 0 ? [` <${head}>`, ...inside, ` </${name}>`] : [` <${head}/>`];
