import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListingCard } from '../../src/lib/domain/listing.ts';
import { createClusters, locatedOf, lookOf, MANY, type Mark } from '../../src/lib/map/clusters.ts';
import type { Answer, Told } from '../../src/lib/map/grouping.ts';
import { createGroups, MOST_MARKS } from '../../src/lib/map/groups.ts';

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
/** Few enough to be grouped at once. */
function clustersOf(cards: ListingCard[]) {
	const clusters = createClusters(locatedOf(cards), MAX_ZOOM);
	return { marks: (bounds: typeof world, zoom: number) => clusters.marks(bounds, zoom) as Mark[] };
}

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

describe('very many listings', () => {
	/** As the browser runs grouping-worker.ts, but answering only when told to. */
	class FakeWorker {
		static all: FakeWorker[] = [];
		onmessage: ((event: { data: Answer }) => void) | null = null;
		ended = false;
		readonly #questions: Extract<Told, { what: 'view' }>[] = [];
		#groupsIn: ReturnType<typeof createGroups> | undefined;

		constructor() {
			FakeWorker.all.push(this);
		}
		postMessage(told: Told) {
			const copy = structuredClone(told);
			if (copy.what === 'points') this.#groupsIn = createGroups(copy.points, copy.maxZoom);
			else this.#questions.push(copy);
		}
		answer() {
			for (const { question, bounds, zoom } of this.#questions.splice(0))
				this.onmessage?.({ data: { question, groups: this.#groupsIn?.(bounds, zoom) ?? [] } });
		}
		terminate() {
			this.ended = true;
		}
	}
	afterEach(() => {
		vi.unstubAllGlobals();
		FakeWorker.all = [];
	});
	const many = Array.from({ length: MANY }, (_, at) =>
		card(at, 64.5 + (at % 50) / 40, 18.5 + Math.floor(at / 50) / 20)
	);

	it('are grouped in a worker, as they would be here', async () => {
		vi.stubGlobal('Worker', FakeWorker);
		const clusters = createClusters(locatedOf(many), MAX_ZOOM);
		const marks = clusters.marks(world, 12);
		FakeWorker.all[0]?.answer();
		const ids = (await marks).flatMap((mark) =>
			mark.type === 'pin' ? [mark.card.id] : mark.cards.map(({ id }) => id)
		);
		expect(ids.sort()).toEqual(many.map(({ id }) => id).sort());
		expect((await marks).length).toBeLessThanOrEqual(MOST_MARKS);
		clusters.end();
		expect(FakeWorker.all[0]?.ended).toBe(true);
	});

	it('answer only the view that was asked for last', async () => {
		vi.stubGlobal('Worker', FakeWorker);
		const clusters = createClusters(locatedOf(many), MAX_ZOOM);
		const early = vi.fn();
		void Promise.resolve(clusters.marks(world, 9)).then(early);
		const late = clusters.marks({ ...world, north: 64.6 }, 12);
		FakeWorker.all[0]?.answer();
		expect((await late).length).toBeGreaterThan(0);
		expect(early).not.toHaveBeenCalled();
	});
});
