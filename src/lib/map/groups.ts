import Supercluster from 'supercluster';
import type { Bounds, LatLng } from './bounds.ts';

/** Points that stand together in a view, by their numbers. */
export type Group = LatLng & {
	at: number[];
	/** The zoom at which it parts; null where no zooming parts it, or for a point alone. */
	zoom: number | null;
};

/** Apart by less than this many pixels, two pins become one: a thumb must hit the right one. */
const RADIUS = 46;
/** More slow a phone down and nobody can tell them apart. */
export const MOST_MARKS = 300;

/** Groups points for any view. Knows no page: with many points it runs in a worker. @param maxZoom of the map: deeper than this nothing parts */
export function createGroups(points: readonly LatLng[], maxZoom: number) {
	const index = new Supercluster<{ at: number }>({ radius: RADIUS, extent: 256, maxZoom });
	index.load(
		points.map(({ lat, lng }, at) => ({
			type: 'Feature',
			properties: { at },
			geometry: { type: 'Point', coordinates: [lng, lat] }
		}))
	);

	function toGroup({ geometry, properties }: ReturnType<typeof index.getClusters>[number]): Group {
		const [lng = 0, lat = 0] = geometry.coordinates;
		const isOne = !('cluster' in properties);
		const at = isOne
			? [properties.at]
			: index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.at);
		const inside = at.flatMap((one) => points[one] ?? []);
		const [first] = inside;
		const together = inside.every((one) => one.lat === first?.lat && one.lng === first?.lng);
		const zoom = isOne ? Infinity : index.getClusterExpansionZoom(properties.cluster_id);
		return {
			// Exactly where they are, where the index has it rounded.
			...(together && first ? { lat: first.lat, lng: first.lng } : { lat, lng }),
			at,
			zoom: together || zoom > maxZoom ? null : zoom
		};
	}

	/** The groups in a view, from north to south; at most 300, grouped more where there would be more. */
	return function groupsIn({ west, south, east, north }: Bounds, zoom: number): Group[] {
		const box: [number, number, number, number] = [west, south, east, north];
		let level = Math.min(Math.round(zoom), maxZoom);
		let found = index.getClusters(box, level);
		while (found.length > MOST_MARKS && level > 0) found = index.getClusters(box, --level);
		return found.map(toGroup).sort((a, b) => b.lat - a.lat || a.lng - b.lng);
	};
}
