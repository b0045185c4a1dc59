import { boxOf } from '#lib/domain/box.ts';
import { doubleArea, inRing, middleOf } from '#lib/mapfile/geometry.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { meets, type OsmStore, type StoredRelation } from '#lib/mapfile/osm-store.ts';
import { joinRings, type Chain } from '#lib/mapfile/rings.ts';
import type { Bounds, Point, Polygon, Ring } from '#lib/mapfile/types.ts';

export type Assembled = { polygons: Polygon[]; near: boolean; complete: boolean };
type Shape = { ring: Ring; bounds: Bounds; inside: Point; size: number; inner: boolean };

/**
 * Makes polygons of a relation's ways. What is hole and what is not is seen in the shapes: roles are
 * often wrong, so they count only where the rings are not all there.
 * @param bounds degrees; rings outside are left out
 */
export function assemble(store: OsmStore, relation: StoredRelation, bounds: Bounds): Assembled {
	const seen = new Set<number>();
	const ways: Chain[] = [];
	let [near, missing] = [false, 0];
	for (const { ref, role } of relation.members) {
		if (seen.has(ref)) continue;
		seen.add(ref);
		const way = store.wayOf(ref);
		if (!way) {
			missing++;
			continue;
		}
		near ||= store.isNear(way.refs);
		ways.push({ nodes: way.refs, roles: new Set([role]) });
	}
	const { rings, open } = joinRings(ways);
	let complete = missing === 0 && open.length === 0;
	const shapes: Shape[] = [];
	for (const chain of rings) {
		const ring = chain.nodes.map((node) => store.at(node)).filter((point) => point !== null);
		if (ring.length < chain.nodes.length) complete = false;
		else if (ring.length > 3) {
			const box = boxOf(ring);
			if (!meets(box, bounds)) continue;
			near = true;
			const size = Math.abs(doubleArea(ring));
			const inner = [...chain.roles].every((role) => role === 'inner');
			if (size > 0) shapes.push({ ring, bounds: box, inside: middleOf([ring]), size, inner });
		}
	}
	if (shapes.length > limits.rings) return { polygons: [], near, complete: false };
	return { polygons: nest(shapes, !complete), near, complete };
}

/** @param byRole an inner ring whose outer one is missing is no area of its own */
function nest(shapes: Shape[], byRole: boolean): Polygon[] {
	shapes.sort((a, b) => b.size - a.size);
	const polygons = new Map<Shape, Polygon>();
	const depths = new Map<Shape, number>();
	shapes.forEach((shape, index) => {
		let holder: Shape | undefined;
		for (let i = index - 1; i >= 0 && !holder; i--) {
			const other = shapes[i]!;
			if (meets(shape.bounds, other.bounds) && inRing(shape.inside, other.ring)) holder = other;
		}
		const depth = holder ? depths.get(holder)! + 1 : byRole && shape.inner ? 1 : 0;
		depths.set(shape, depth);
		if (depth % 2 === 0) polygons.set(shape, [shape.ring]);
		else if (holder) polygons.get(holder)?.push(shape.ring);
	});
	return [...polygons.values()];
}
