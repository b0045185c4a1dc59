import Supercluster from 'supercluster';
import type { ListingCard } from '#lib/domain/listing.ts';
import type { Bounds, LatLng } from './bounds.ts';

/** A listing with somewhere to stand: a cell's centre or a public place. */
export type Located = ListingCard & LatLng;
/** What a pin looks like: a wanted thing is one kind of its own. */
export type Look = 'item' | 'space' | 'ride' | 'want';

export type Mark = { key: string } & LatLng &
	(
		| { type: 'pin'; card: Located }
		| {
				/** A spot is many listings in one place, which no zooming parts. */
				type: 'spot' | 'cluster';
				cards: Located[];
				/** The zoom at which a cluster parts. */
				zoom: number;
		  }
	);

/** Apart by less than this many pixels, two pins become one: a thumb must hit the right one. */
const RADIUS = 46;
/** More slow a phone down and nobody can tell them apart. */
export const MOST_MARKS = 300;

export function lookOf(card: Pick<ListingCard, 'kind' | 'intent'>): Look {
	return card.intent === 'want' ? 'want' : card.kind;
}

/** Those of the listings that can stand on a map. */
export function locatedOf(cards: readonly ListingCard[]): Located[] {
	return cards.filter((card): card is Located => card.lat !== null && card.lng !== null);
}

/** Groups listings into marks for any view. @param maxZoom of the map: deeper than this nothing parts */
export function createClusters(cards: readonly Located[], maxZoom: number) {
	const index = new Supercluster<{ at: number }>({ radius: RADIUS, extent: 256, maxZoom });
	index.load(
		cards.map(({ lat, lng }, at) => ({
			type: 'Feature',
			properties: { at },
			geometry: { type: 'Point', coordinates: [lng, lat] }
		}))
	);

	function toMark(found: ReturnType<typeof index.getClusters>[number]): Mark | null {
		const [lng = 0, lat = 0] = found.geometry.coordinates;
		if (!('cluster' in found.properties)) {
			const card = cards[found.properties.at];
			return card ? { type: 'pin', key: card.id, lat: card.lat, lng: card.lng, card } : null;
		}
		const id = found.properties.cluster_id;
		const inside = index.getLeaves(id, Infinity).flatMap((leaf) => cards[leaf.properties.at] ?? []);
		const zoom = index.getClusterExpansionZoom(id);
		const [first] = inside;
		const together = inside.every((card) => card.lat === first?.lat && card.lng === first.lng);
		return {
			type: together || zoom > maxZoom ? 'spot' : 'cluster',
			key: inside.map((card) => card.id).join(),
			// Exactly where they are, where the index has it rounded.
			...(together && first ? { lat: first.lat, lng: first.lng } : { lat, lng }),
			cards: inside,
			zoom
		};
	}

	return {
		/** The marks in a view, from north to south; at most 300, grouped more where there would be more. */
		marks(bounds: Bounds, zoom: number): Mark[] {
			const box: [number, number, number, number] = [
				bounds.west,
				bounds.south,
				bounds.east,
				bounds.north
			];
			let level = Math.min(Math.round(zoom), maxZoom);
			let found = index.getClusters(box, level);
			while (found.length > MOST_MARKS && level > 0) found = index.getClusters(box, --level);
			return found
				.flatMap((one) => toMark(one) ?? [])
				.sort((a, b) => b.lat - a.lat || a.lng - b.lng);
		}
	};
}
