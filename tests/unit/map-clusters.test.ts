import { describe, expect, it } from 'vitest';
import type { ListingCard } from '../../src/lib/domain/listing.ts';
import { createClusters, locatedOf, lookOf, MOST_MARKS } from '../../src/lib/map/clusters.ts';

const world = { west: 18, south: 64, east: 21, north: 66 };
const MAX_ZOOM = 17;

function card(id: number, lat: number | null, lng: number | null, more: Partial<ListingCard> = {}) {
	return {
		id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
		kind: 'item',
		intent: 'offer',
		title: `Sak ${id}`,
		category: 'tools',
		charge: 'free',
		amount_kr: null,
		located: 'cell',
		lat,
		lng,
		cell_size: 250,
		association: null,
		place: null,
		photo_id: null,
		photo_alt: null,
		distance_m: null,
		published_at: '2026-11-01T12:00:00Z',
		...more
	} as ListingCard;
}
const clustersOf = (cards: ListingCard[]) => createClusters(locatedOf(cards), MAX_ZOOM);

describe('marks on the map', () => {
	it('leave out what lies nowhere', () => {
		expect(clustersOf([card(1, null, null), card(2, 64.9, 19.2)]).marks(world, 14)).toHaveLength(1);
	});

	it('are pins when apart and a cluster when close', () => {
		const clusters = clustersOf([card(1, 64.9, 19.27), card(2, 64.903, 19.275)]);
		const [cluster, ...more] = clusters.marks(world, 11);
		expect(more).toEqual([]);
		expect(cluster?.type).toBe('cluster');
		const zoom = cluster?.type === 'cluster' ? cluster.zoom : 0;
		expect(zoom).toBeGreaterThan(11);
		expect(clusters.marks(world, zoom).map((mark) => mark.type)).toEqual(['pin', 'pin']);
	});

	it('are a spot at any zoom when in one cell, and the spot stands exactly there', () => {
		const clusters = clustersOf([1, 2, 3].map((id) => card(id, 64.89323, 19.25838)));
		for (const zoom of [9, 13, MAX_ZOOM, MAX_ZOOM + 1]) {
			const [spot, ...more] = clusters.marks(world, zoom);
			expect(more).toEqual([]);
			expect(spot).toMatchObject({ type: 'spot', lat: 64.89323, lng: 19.25838 });
			expect(spot?.type === 'spot' && spot.cards).toHaveLength(3);
		}
	});

	it('are a spot when not even the deepest zoom parts them', () => {
		const clusters = clustersOf([card(1, 64.9, 19.27), card(2, 64.90001, 19.27001)]);
		expect(clusters.marks(world, MAX_ZOOM).map((mark) => mark.type)).toEqual(['spot']);
	});

	it('show every listing of the view exactly once', () => {
		const cards = Array.from({ length: 400 }, (_, at) =>
			card(at, 64.8 + ((at * 37) % 101) / 500, 19 + ((at * 53) % 97) / 200)
		);
		for (const zoom of [9, 11, 13, 15]) {
			const ids = clustersOf(cards)
				.marks(world, zoom)
				.flatMap((mark) => (mark.type === 'pin' ? [mark.card.id] : mark.cards.map(({ id }) => id)));
			expect(ids.sort()).toEqual(cards.map(({ id }) => id).sort());
		}
	});

	it('are never more than a phone can carry', () => {
		const cards = Array.from({ length: 1000 }, (_, at) =>
			card(at, 64.5 + (at % 40) / 30, 18.5 + Math.floor(at / 40) / 15)
		);
		const marks = clustersOf(cards).marks(world, MAX_ZOOM);
		expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
		expect(marks.length).toBeGreaterThan(20);
	});

	it('come from north to south, as the keyboard meets them', () => {
		const cards = [64.87, 64.95, 64.91].map((lat, at) => card(at, lat, 19.2));
		const lats = clustersOf(cards)
			.marks(world, 15)
			.map((mark) => mark.lat);
		expect(lats).toEqual([...lats].sort((a, b) => b - a));
	});

	it('tell a wish from an offer', () => {
		expect(lookOf({ kind: 'space', intent: 'want' })).toBe('want');
		expect(lookOf({ kind: 'space', intent: 'offer' })).toBe('space');
	});
});
