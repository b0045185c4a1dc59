import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Listing } from '#lib/domain/listing.ts';
import { cardOf } from '#lib/domain/card.ts';
import { beginning, type Cursor, type PullPage } from '#lib/domain/pull.ts';
import { patiently, storeError } from '#lib/offline/failing.ts';
import { VillageReader } from '#lib/offline/reader.ts';
import { pullVillage, type Ask } from '#lib/offline/sync.ts';
import { VILLAGE_DB } from '#lib/offline/stores.ts';
import { useVillages } from '#lib/offline/village-db.ts';
import { applyPage, askedNext } from '#lib/offline/village-store.ts';
import { sizes, wipePrivate, wipeVillage } from '#lib/offline/wiping.ts';
import { openReader } from '#lib/state/kept-reader.ts';
import { keptOf } from '#lib/state/reading-later.ts';
import { emptyVillages } from '../lib/villages.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const HERE = uuid(1);
const MAJA = uuid(2);
const NILS = uuid(3);
const EPOCH = uuid(4);
const village = {
	...{ id: HERE, slug: 'granby', name: 'Granby', country: 'SE', language: 'sv' },
	...{ time_zone: 'Europe/Stockholm', intro: {}, rules: {}, joining: 'open', lat: 64, lng: 19 },
	outline: null,
	map: null
} as PullPage['village'];

const HOME = { lat: 64.01, lng: 19.01, address: 'Storgatan 1', directions: 'Gul brevlåda' };
const own = (mine: boolean) => ({ mine, location: mine ? HOME : null });

function listing(n: number, title: string, change: Partial<Listing> = {}): PullPage['listings'][0] {
	const page = {
		...{ id: uuid(n), village_id: HERE, kind: 'item', intent: 'offer', state: 'published', title },
		...{
			body: '',
			category: 'tools',
			audience: 'anyone',
			quantity: 1,
			photos: [],
			lat: 64,
			lng: 19
		},
		...{ published_at: new Date(2026, 0, n).toISOString(), association_id: null, space: null },
		...change
	} as unknown as Listing;
	const owner = { id: MAJA, name: 'Maja' };
	return { id: page.id, state: page.state, card: cardOf(page), page, owner, ...own(n < 15) };
}

const talk = (n: number, respond_by: string) =>
	({
		row: {
			conversation_id: uuid(n),
			title: 'Borr',
			state: 'requested',
			respond_by,
			last_at: respond_by
		},
		page: { id: uuid(n), booking: { state: 'requested', respond_by } }
	}) as unknown as PullPage['conversations'][0];

const page = (change: Partial<PullPage> = {}): PullPage => ({
	...{ database_epoch: EPOCH, member_epoch: 1, since: '10', after: null, more: false },
	...{ village: null, places: null, associations: null, calendars: null, blocks: null },
	...{ listings: [], conversations: [] },
	...change
});
const first = (change: Partial<PullPage> = {}) =>
	page({
		village,
		places: [],
		associations: [{ id: uuid(5), name: 'IF', mine: true }],
		blocks: [
			{ listing_id: uuid(11), first_day: '2026-12-24', last_day: '2026-12-26', reason: 'own_use' }
		],
		listings: [
			listing(11, 'Slagborrmaskin'),
			listing(12, 'Tält', { audience: 'village' }),
			listing(21, 'Kanot')
		],
		conversations: [talk(31, '2026-01-01T00:00:00.000Z'), talk(32, '2126-01-01T00:00:00.000Z')],
		...change
	});

/** A server that answers with these pages, in order, and keeps what it was asked. */
function server(...pages: (PullPage | Error)[]): Ask & { asked: Cursor[] } {
	const asked: Cursor[] = [];
	const ask: Ask = (_, cursor) => {
		asked.push(cursor);
		const next = pages.shift() ?? page();
		return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
	};
	return Object.assign(ask, { asked });
}
const signIn = (id: string) =>
	vi.stubGlobal('localStorage', { getItem: () => JSON.stringify({ user: { id } }) });

const reader = new VillageReader(() => '');
const titles = async (words = '') =>
	(await reader.search(HERE, { words })).map(({ title }) => title).sort();

beforeEach(async () => {
	vi.unstubAllGlobals();
	signIn(MAJA);
	await emptyVillages();
});

describe('a pull', () => {
	// The first of all: there is one reader, made by whoever asks first.
	test('listings are found by the name of their category, whoever asked first', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await keptOf('granby');
		const opened = await openReader();
		const found = await opened?.search(HERE, { words: 'verktyg' });
		expect(found?.map(({ title }) => title)).toContain('Slagborrmaskin');
	});
	test('keeps what came, and is read back as it was', async () => {
		expect(await openReader()).toBeNull();
		expect(await pullVillage(server(first()), HERE, MAJA)).toBe('whole');
		expect(await openReader()).not.toBeNull();
		expect(await reader.village('granby')).toEqual(village);
		expect(await reader.villages()).toEqual([village]);
		expect(await titles()).toEqual(['Kanot', 'Slagborrmaskin', 'Tält']);
		expect(await titles('borrmaskiner')).toEqual(['Slagborrmaskin']);
		expect((await reader.listing(HERE, uuid(11)))?.title).toBe('Slagborrmaskin');
		expect(await reader.owner(HERE, uuid(11))).toEqual({ id: MAJA, name: 'Maja' });
		expect((await reader.inbox(HERE)).map(({ state }) => state)).toEqual(['requested', 'expired']);
		expect((await reader.conversation(HERE, uuid(31)))?.booking?.state).toBe('expired');
		expect((await reader.myListings(HERE)).map(({ title }) => title)).toEqual([
			'Tält',
			'Slagborrmaskin'
		]);
		expect(await reader.location(HERE, uuid(11))).toEqual(HOME);
		expect(await reader.blocks(HERE, uuid(11))).toMatchObject([{ first_day: '2026-12-24' }]);
		expect(await reader.blocks(HERE, uuid(12))).toEqual([]);
		expect(await reader.asOf(HERE)).toBeGreaterThan(Date.now() - 60_000);
	});
	test('goes on after an interruption where it was, and begins the next where the first page said', async () => {
		const after = { xid: '7', id: uuid(11) };
		const broken = server(
			first({ more: true, after, listings: [listing(11, 'Borr')] }),
			new Error('no contact')
		);
		await expect(pullVillage(broken, HERE, MAJA)).rejects.toThrow('no contact');
		expect(await reader.asOf(HERE)).toBeNull();
		expect(await openReader()).toBeNull();
		const again = server(page({ since: '99', listings: [listing(12, 'Tält')] }), page());
		expect(await pullVillage(again, HERE, MAJA)).toBe('whole');
		expect(await titles()).toEqual(['Borr', 'Tält']);
		await pullVillage(again, HERE, MAJA);
		expect(again.asked.map(({ since, after }) => [since, after?.xid])).toEqual([
			['0', '7'],
			['10', undefined]
		]);
	});
	test('takes away what is gone, and changes what changed, in the search too', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		expect(await titles('slagborr')).toEqual(['Slagborrmaskin']);
		const delta = page({ listings: [{ id: uuid(11), gone: true }, listing(21, 'Kajak')] });
		await pullVillage(server(delta), HERE, MAJA);
		expect(await titles()).toEqual(['Kajak', 'Tält']);
		expect(await titles('slagborr')).toEqual([]);
	});
	test.each<[string, Partial<PullPage>, string]>([
		['another database', { database_epoch: uuid(9) }, MAJA],
		['another membership', { member_epoch: 2 }, MAJA],
		['other eyes', {}, NILS]
	])('%s: all is forgotten, and pulled from the beginning', async (_, change, resident) => {
		await pullVillage(server(first()), HERE, MAJA);
		expect(await titles()).toHaveLength(3);
		const anew = server(
			page(change),
			first({ ...change, conversations: [], listings: [listing(21, 'Kanot')] })
		);
		expect(await pullVillage(anew, HERE, resident)).toBe('whole');
		expect(anew.asked.map(({ since }) => since)).toEqual(['10', '0']);
		expect(await titles()).toEqual(['Kanot']);
		expect(await reader.inbox(HERE)).toEqual([]);
	});
	test('epochs that change for ever end it', async () => {
		let n = 100;
		await pullVillage(server(first()), HERE, MAJA);
		const ask: Ask = async (_, cursor) =>
			page({
				database_epoch: uuid(n++),
				more: true,
				after: { xid: '1', id: uuid(n) },
				since: cursor.since
			});
		expect(await pullVillage(ask, HERE, MAJA)).toBe('interrupted');
	});
	test('asked for twice at once it is one; another tab’s is left alone', async () => {
		const one = server(first());
		await Promise.all([pullVillage(one, HERE, MAJA), pullVillage(one, HERE, MAJA)]);
		expect(one.asked).toHaveLength(1);
		const locks = { request: (_: string, __: object, work: (lock: null) => unknown) => work(null) };
		vi.stubGlobal('navigator', { locks });
		const other = new BroadcastChannel(`bytorget-pull-${HERE}?`);
		other.onmessage = () => other.postMessage(true);
		expect(await pullVillage(one, HERE, MAJA)).toBe('elsewhere');
		other.close();
		expect(one.asked).toHaveLength(1);
	});
	test('a page that comes twice, or late, is kept once', async () => {
		const asked = await askedNext(HERE, MAJA);
		expect(await applyPage(asked, first())).toBe('whole');
		expect(await applyPage(asked, first({ listings: [] }))).toBe('late');
		expect(asked.cursor).toEqual(beginning);
	});
});

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
