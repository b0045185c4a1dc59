import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Listing } from '#lib/domain/listing.ts';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import { cardOf } from '#lib/domain/card.ts';
import type { PullPage } from '#lib/domain/pull.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { versionHere } from '#lib/offline/overlaying.ts';
import { VillageReader } from '#lib/offline/reader.ts';
import { pullVillage } from '#lib/offline/sync.ts';
import { emptyVillages } from '../lib/villages.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const HERE = uuid(1);
const MAJA = uuid(2);
const NILS = uuid(3);
const TENT = uuid(11);
const DRILL = uuid(12);

function listing(id: string, title: string, owner: string): PullPage['listings'][0] {
	const page = {
		...{ id, village_id: HERE, kind: 'item', intent: 'offer', state: 'published', title },
		...{ body: '', category: 'tools', audience: 'anyone', quantity: 1, photos: [], lat: 64 },
		...{ lng: 19, located: 'cell', cell_size: 500, published_at: '2026-01-01T00:00:00.000Z' },
		...{ association_id: null, association: null, place_id: null, place: null, space: null }
	} as unknown as Listing;
	const mine = owner === MAJA;
	const of = { owner: { id: owner, name: 'N' }, mine, location: null };
	return { id, state: page.state, card: cardOf(page), page, ...of };
}

const page = (change: Partial<PullPage> = {}): PullPage => ({
	...{ database_epoch: uuid(4), member_epoch: 1, since: '10', after: null, more: false },
	...{ village: null, places: null, associations: null, calendars: null, blocks: null },
	...{ listings: [], conversations: [], ...change }
});
const village = {
	...{ id: HERE, slug: 'granby', name: 'Granby', country: 'SE', language: 'sv' },
	...{ time_zone: 'Europe/Stockholm', intro: {}, rules: {}, joining: 'open', lat: 64, lng: 19 },
	outline: null
} as PullPage['village'];
const pull = (one: PullPage) => pullVillage(() => Promise.resolve(one), HERE, MAJA);
const signIn = (id: string) =>
	vi.stubGlobal('localStorage', { getItem: () => JSON.stringify({ user: { id } }) });

const reader = new VillageReader(() => '');
const titles = async (words = '') =>
	(await reader.search(HERE, { words })).map(({ title }) => title).sort();

let made = 0;
async function did(change: Change, more: Partial<OutboxEntry> = {}): Promise<string> {
	const id = uuid(900 + ++made);
	await useOutbox(({ entry }) =>
		entry.add({
			...{ ...change, id, resident: MAJA, village_id: HERE, photos: [], about: 'Tält' },
			...{ state: 'waiting', made_at: Date.now(), tries: 0, due_at: 0, error: null },
			...{ done_at: null, answer: null, ...more }
		} as OutboxEntry)
	);
	return id;
}
const become = (id: string, state: OutboxState) =>
	useOutbox(({ entry }) => entry.where('id').equals(id).modify({ state }));
const canoe = (listing_id: string, title = 'Kanot', photos: { id: string; alt: string }[] = []) =>
	({
		...{ village_id: HERE, listing_id, kind: 'item', intent: 'offer', title, photos },
		...{
			category: 'boats_fishing',
			charge: 'free',
			approval: 'manual',
			notice_days: 0,
			max_days: 7
		},
		...{ quantity: 1, point: { lat: 64, lng: 19 } }
	}) as Extract<Change, { name: 'publish_listing' }>['body'];

beforeEach(async () => {
	vi.unstubAllGlobals();
	signIn(MAJA);
	await emptyVillages();
	await useOutbox(({ entry }) => entry.clear());
	const listings = [listing(TENT, 'Tält', NILS), listing(DRILL, 'Borr', MAJA)];
	await pull(page({ village, places: [], associations: [], listings }));
});

test('a new listing is found, read and one’s own at once, with its photo; nobody else finds it', async () => {
	const photo = { id: uuid(50), alt: 'Röd', picture: new Blob(['x']), uploaded: false };
	const body = canoe(uuid(13), 'Kanot', [{ id: photo.id, alt: photo.alt }]);
	expect(await titles()).toEqual(['Borr', 'Tält']);
	const id = await did({ name: 'publish_listing', body }, { photos: [photo] });
	expect(await titles()).toEqual(['Borr', 'Kanot', 'Tält']);
	expect(await titles('kanoter')).toEqual(['Kanot']);
	const found = await reader.listing(HERE, uuid(13));
	expect(found).toMatchObject({ title: 'Kanot', unsent: { id, state: 'waiting' } });
	expect(found?.photos[0]?.src).toMatch(/^blob:/);
	expect((await reader.listing(HERE, uuid(13)))?.photos[0]?.src).toBe(found?.photos[0]?.src);
	expect(await reader.isMine(HERE, uuid(13))).toBe(true);
	expect(await reader.myListings(HERE)).toMatchObject([
		{ title: 'Kanot', photo_src: found?.photos[0]?.src },
		{ title: 'Borr' }
	]);
	expect(await reader.calendar(HERE, uuid(13), '2026-12-01', '2026-12-02')).toMatchObject([
		{ free: 1 },
		{ free: 1 }
	]);
	signIn(NILS);
	expect(await titles()).toEqual(['Borr', 'Tält']);
	expect(await reader.listing(HERE, uuid(13))).toBeNull();
});

test('once it has come and is done, it is the server’s; nothing is shown twice, and no gap between', async () => {
	const id = await did({ name: 'publish_listing', body: canoe(uuid(13)) });
	expect(await titles()).toEqual(['Borr', 'Kanot', 'Tält']);
	await pull(page({ listings: [listing(uuid(13), 'Kanot', MAJA)] }));
	expect(await titles()).toEqual(['Borr', 'Kanot', 'Tält']);
	await become(id, 'done');
	expect(await titles()).toEqual(['Borr', 'Kanot', 'Tält']);
	expect(await reader.listing(HERE, uuid(13))).not.toHaveProperty('unsent');
	expect((await entriesOf(MAJA, HERE)).map(({ state }) => state)).toEqual(['done']);
});

test('a change is found by its new words, and taken back by its old ones', async () => {
	expect(await titles('borr')).toEqual(['Borr']);
	const id = await did({ name: 'edit_listing', body: canoe(DRILL) });
	expect(await titles('borr')).toEqual([]);
	expect(await titles('kanot')).toEqual(['Kanot']);
	await become(id, 'needs_you');
	expect(await titles('kanot')).toEqual([]);
	expect(await reader.search(HERE, { words: 'borr' })).toMatchObject([
		{ title: 'Borr', unsent: { state: 'needs_you' } }
	]);
	await useOutbox(({ entry }) => entry.clear());
	expect((await reader.search(HERE, { words: 'borr' }))[0]).not.toHaveProperty('unsent');
});

test('what is read is of another version when something is done here, and when it is sent', async () => {
	const versions = [await versionHere(HERE)];
	const id = await did({ name: 'pause_listing', body: { village_id: HERE, listing_id: DRILL } });
	versions.push(await versionHere(HERE));
	await become(id, 'sending');
	versions.push(await versionHere(HERE));
	await become(id, 'done');
	expect(new Set(versions).size).toBe(3);
	expect(await versionHere(HERE)).toBe(versions[0]);
	expect(await versionHere(uuid(9))).toBe('');
});

test('what is paused here is found no longer, also after a pull that brings other things', async () => {
	const ref = { village_id: HERE, listing_id: DRILL };
	await did({ name: 'pause_listing', body: ref });
	expect(await titles()).toEqual(['Tält']);
	await pull(page({ listings: [listing(DRILL, 'Slagborr', MAJA), listing(TENT, 'Kåta', NILS)] }));
	expect(await titles()).toEqual(['Kåta']);
	expect(await reader.myListings(HERE)).toMatchObject([{ title: 'Slagborr', state: 'paused' }]);
});

test('days kept here are in the list and the calendar; where it lies is as it was written last', async () => {
	const ref = { village_id: HERE, listing_id: DRILL };
	const days = { first_day: '2026-12-03', last_day: '2026-12-04' };
	const kept = { listing_id: DRILL, first_day: '2026-12-24', last_day: '2026-12-26' };
	await pull(page({ blocks: [{ ...kept, from: null, to: null, reason: 'own_use' }] }));
	await did({ name: 'block_days', body: { ...ref, ...days, reason: 'closed' } });
	await did({
		name: 'unblock_days',
		body: { ...ref, first_day: kept.first_day, last_day: kept.last_day }
	});
	expect(await reader.blocks(HERE, DRILL)).toMatchObject([
		{ ...days, reason: 'closed', unsent: { name: 'block_days' } },
		{ first_day: kept.first_day, unsent: { name: 'unblock_days' } }
	]);
	expect(await reader.location(HERE, DRILL)).toBeNull();
	await did({ name: 'edit_listing', body: canoe(DRILL) });
	expect(await reader.location(HERE, DRILL)).toMatchObject({ lat: 64, address: '' });
});

test('a request has its conversation, its row and its days; a message in it too', async () => {
	const days = { first_day: '2026-12-03', last_day: '2026-12-04' };
	await did({
		name: 'request_booking',
		body: { village_id: HERE, listing_id: TENT, booking_id: uuid(31), ...days }
	});
	await did({
		name: 'send_message',
		body: { village_id: HERE, conversation_id: uuid(31), message_id: uuid(41), body: 'Hej' }
	});
	expect(await reader.inbox(HERE)).toMatchObject([
		{ title: 'Tält', last_body: 'Hej', unsent: { name: 'send_message' } }
	]);
	expect(await reader.conversation(HERE, uuid(31))).toMatchObject({
		unsent: { name: 'request_booking', days: { first: '2026-12-03', last: '2026-12-04' } },
		messages: [{ body: 'Hej', unsent: { name: 'send_message' } }]
	});
	const calendar = await reader.calendar(HERE, TENT, '2026-12-02', '2026-12-03');
	expect(calendar.map(({ free, unsent }) => [free, unsent?.name])).toEqual([
		[1, undefined],
		[1, 'request_booking']
	]);
});

test('an outbox that cannot be asked takes no page away', async () => {
	await did({ name: 'publish_listing', body: canoe(uuid(13)) });
	await useOutbox(async (db) => db.close());
	const open = indexedDB.open.bind(indexedDB);
	const closed = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
		if (name === 'bytorget-outbox') throw new DOMException('closed', 'InvalidStateError');
		return open(name, version);
	});
	expect(await titles()).toEqual(['Borr', 'Tält']);
	expect(await reader.listing(HERE, TENT)).toMatchObject({ title: 'Tält' });
	expect(closed).toHaveBeenCalledWith('bytorget-outbox', expect.anything());
	closed.mockRestore();
	expect(await titles()).toEqual(['Borr', 'Kanot', 'Tält']);
});
