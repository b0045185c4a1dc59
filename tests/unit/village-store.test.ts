import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { patiently, storeError } from '#lib/offline/failing.ts';
import { openReader } from '#lib/offline/reader.ts';
import { pullVillage, type Ask } from '#lib/offline/sync.ts';
import { VILLAGE_DB } from '#lib/offline/stores.ts';
import { useVillages } from '#lib/offline/village-db.ts';
import { sizes, wipePrivate, wipeVillage } from '#lib/offline/wiping.ts';
import {
	uuid,
	HERE,
	MAJA,
	NILS,
	listing,
	page,
	first,
	server,
	reader,
	titles,
	emptyDevice
} from '../lib/village.ts';

emptyDevice();

describe('days', () => {
	test('what is held is not found, and shows in the calendar', async () => {
		const held = { listing_id: uuid(11), pieces: 1, whole: false };
		const span = ['2026-12-01T23:00:00.000Z', '2026-12-03T23:00:00.000Z'] as const;
		await pullVillage(
			server(first({ calendars: [{ ...held, held: [[0, ...span, null]] }] })),
			HERE,
			MAJA
		);
		const found = await reader.search(HERE, { words: 'borr', first: '2026-12-03' });
		expect(found).toEqual([]);
		expect(await reader.search(HERE, { words: 'borr', first: '2026-12-04' })).toHaveLength(1);
		const days = await reader.calendar(HERE, uuid(11), '2026-12-01', '2026-12-04');
		expect(days.map(({ free }) => free)).toEqual([1, 0, 0, 1]);
		await pullVillage(server(page({ calendars: [] })), HERE, MAJA);
		expect(await reader.search(HERE, { words: 'borr', first: '2026-12-03' })).toHaveLength(1);
	});
});

describe('kept by an app before this one', () => {
	const olden = () =>
		useVillages(async (db) => {
			await db.listing.toCollection().modify((row) => {
				delete (row.page as { space?: unknown }).space;
			});
			await db.meta.toCollection().modify((meta) => {
				delete (meta as { shape?: number }).shape;
			});
		});

	test('is not read, and is pulled anew from the beginning', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await olden();
		expect(await reader.eyes(HERE)).toBeNull();
		expect(await openReader(() => '')).toBeNull();
		const asked: string[] = [];
		const anew = first({ listings: [listing(12, 'Kanot')] });
		const ask: Ask = (_, { since }) => {
			asked.push(since);
			return Promise.resolve(anew);
		};
		expect(await pullVillage(ask, HERE, MAJA)).toBe('whole');
		expect(asked).toEqual(['0']);
		expect(await reader.eyes(HERE)).toBe(MAJA);
		expect(await titles()).toEqual(['Kanot']);
	});

	test('is wiped as all else', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await wipeVillage(HERE);
		await pullVillage(server(first()), HERE, MAJA);
		await olden();
		await wipePrivate(MAJA);
		expect(await useVillages((db) => db.meta.get(''))).toMatchObject({ wipes: 2 });
		await pullVillage(server(first()), HERE, MAJA);
		expect(await reader.eyes(HERE)).toBe(MAJA);
	});
});

describe('wiping', () => {
	test('who signs out leaves the open square, which works, and nothing private', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await wipePrivate(MAJA);
		expect(await titles()).toEqual(['Kanot', 'Slagborrmaskin']);
		expect(await reader.owner(HERE, uuid(11))).toBeNull();
		expect(await reader.inbox(HERE)).toEqual([]);
		expect(await reader.myListings(HERE)).toEqual([]);
		const kept = await useVillages((db) => Promise.all(db.tables.map((table) => table.toArray())));
		expect(JSON.stringify(kept)).not.toMatch(
			new RegExp(`${MAJA}|Maja|"mine":true|Storgatan|brevlåda|own_use`)
		);
		const visitor = first({
			member_epoch: null,
			listings: [listing(21, 'Kanot')],
			conversations: []
		});
		expect(await pullVillage(server(visitor), HERE, '')).toBe('whole');
		expect(await titles()).toEqual(['Kanot']);
	});
	test('another resident’s stays', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await wipePrivate(NILS);
		expect(await reader.inbox(HERE)).toHaveLength(2);
	});
	test.each([
		['private', () => wipePrivate(MAJA)],
		['the village', () => wipeVillage(HERE)]
	])('%s: a page that was on its way is not kept', async (_, wipe) => {
		const ask: Ask = async () => {
			await wipe();
			return first();
		};
		expect(await pullVillage(ask, HERE, MAJA)).toBe('interrupted');
		expect(await titles()).toEqual([]);
	});
	test('sizes say what takes room', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		expect(await sizes()).toMatchObject([
			{ village_id: HERE, name: 'Granby', listings: 3, conversations: 2 }
		]);
		expect((await sizes())[0]?.bytes).toBeGreaterThan(1000);
		await wipeVillage(HERE);
		expect(await sizes()).toEqual([]);
	});
});

describe('a store that fails', () => {
	test('full: a tagged error, nothing of the page is kept, and the next pull goes on', async () => {
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		await expect(pullVillage(server(first()), HERE, MAJA)).rejects.toMatchObject({
			tag: 'phone_full'
		});
		full.mockRestore();
		expect(await titles()).toEqual([]);
		expect(await pullVillage(server(first()), HERE, MAJA)).toBe('whole');
	});
	test('closed under us: opened anew', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await useVillages(async (db) => db.close());
		await reader
			.asOf(HERE)
			.catch((thrown: unknown) => expect(thrown).toMatchObject({ tag: 'phone_closed' }));
		expect(await titles()).toHaveLength(3);
	});
	test('cut off in the middle: a tagged error', async () => {
		const cut = useVillages((db) =>
			db.transaction('rw', db.meta, async () => {
				// As when the browser takes the store away: what was under way is rolled back.
				await db.meta.clear();
				Dexie.currentTransaction.abort();
			})
		);
		await expect(cut).rejects.toMatchObject({ tag: 'phone_closed' });
	});
	test('deleted by the browser: an empty store, no fault', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await Dexie.delete(VILLAGE_DB);
		expect(await reader.asOf(HERE)).toBeNull();
	});
	test('one that never answers is not waited for', async () => {
		await expect(patiently(new Promise(() => undefined), 5)).rejects.toMatchObject({
			tag: 'phone_closed'
		});
	});
	test('full is known however it is wrapped', () => {
		const inner = new DOMException('', 'QuotaExceededError');
		expect(storeError({ name: 'AbortError', inner }).tag).toBe('phone_full');
		expect(storeError(new Error('x', { cause: inner })).tag).toBe('phone_full');
		expect(storeError('?').tag).toBe('phone_closed');
	});
});
