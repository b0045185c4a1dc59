import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { spanOf } from '#lib/domain/busy.ts';
import { addDays, dayAt, type Days } from '#lib/domain/days.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { alternatives } from '#lib/offline/alternatives.ts';
import { useVillages, type ListingRow, type VillageRow } from '#lib/offline/village-db.ts';
import { sizes, wipeVillage } from '#lib/offline/wiping.ts';
import { emptyVillages } from '../lib/villages.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [HERE, THERE, DRILL] = [uuid(1), uuid(2), uuid(11)];
const ZONE = 'Europe/Stockholm';
const today = dayAt(ZONE);
const on = (from: number, to: number): Days => ({
	first: addDays(today, from),
	last: addDays(today, to)
});

function listing(n: number, title: string, owner: string, part: Partial<Listing> = {}): ListingRow {
	const page = {
		...{ id: uuid(n), village_id: HERE, kind: 'item', intent: 'offer', state: 'published', title },
		...{ category: 'tools', quantity: 1, notice_days: 0, max_days: 7, max_ahead_days: 180 },
		...{ ends_on: null, association_id: null, association: null, ...part }
	} as unknown as Listing;
	return {
		...{ id: page.id, village_id: HERE, version: 1, state: page.state, page, card: null },
		...{ owner: { id: owner, name: owner }, mine: owner === 'me' }
	} as ListingRow;
}

/** From the first of the days to the last, whole, one piece is booked. */
function held(n: number, { first, last }: Days) {
	const { from, to } = spanOf(ZONE, first, last);
	const iso = (at: number) => new Date(at).toISOString();
	const holds: [number, string, string, null] = [1, iso(from), iso(to), null];
	return { village_id: HERE, listing_id: uuid(n), pieces: 1, whole: false, held: [holds] };
}

const ask = (days: Days, quantity = 1) =>
	alternatives({ village_id: HERE, listing_id: DRILL, days, quantity });
const titles = (found: { title: string }[] = []) => found.map(({ title }) => title).sort();

beforeEach(async () => {
	await emptyVillages();
	await useVillages(async (db) => {
		const village = { time_zone: ZONE, name: 'Granby', associations: [] };
		for (const [id, slug] of [
			[HERE, 'granby'],
			[THERE, 'talby']
		] as const)
			await db.village.put({ ...village, id, slug } as unknown as VillageRow);
		await db.listing.bulkPut([
			listing(11, 'Slagborr', 'Greta'),
			listing(12, 'Kanot', 'Greta', { category: 'boats_fishing' }),
			listing(13, 'Tält', 'Greta', { category: 'outdoor' }),
			listing(14, 'Skruvdragare', 'Nils'),
			listing(15, 'Såg', 'Nils', { state: 'paused' }),
			listing(16, 'Hammare', 'me'),
			listing(17, 'Söker hyvel', 'Aila', { intent: 'want' }),
			listing(18, 'Kort lån', 'Aila', { max_days: 1 }),
			listing(19, 'Grill', 'Aila', { category: 'outdoor' })
		]);
		await db.calendar.bulkPut([held(11, on(4, 5)), held(13, on(5, 5))]);
	});
});

test('what was taken, the nearest days, and what else is free then', async () => {
	const found = await ask(on(3, 4));
	expect(found?.taken).toEqual([addDays(today, 4)]);
	expect(found?.nearest).toEqual(on(6, 7));
	expect(found?.owner).toBe('Greta');
	expect(titles(found?.others)).toEqual(['Kanot', 'Tält']);
	expect(titles(found?.alike)).toEqual(['Skruvdragare']);
});

test('what is not free then is not offered', async () => {
	expect(titles((await ask(on(5, 6)))?.others)).toEqual(['Kanot']);
});

test('no days that cannot be asked for', async () => {
	await useVillages((db) =>
		db.listing.put(listing(11, 'Slagborr', 'Greta', { ends_on: addDays(today, 6) }))
	);
	expect((await ask(on(3, 4)))?.nearest).toBeNull();
	await useVillages((db) => db.listing.put(listing(11, 'Slagborr', 'Greta', { notice_days: 9 })));
	expect((await ask(on(3, 4)))?.nearest).toEqual(on(9, 10));
	expect((await ask(on(3, 4), 2))?.nearest).toBeNull();
});

test('an association lends what is its own', async () => {
	const part = { association_id: uuid(7), association: { name: 'Byalaget', about: {} } };
	await useVillages((db) =>
		db.listing.bulkPut([
			{ ...listing(11, 'Slagborr', '', part), owner: null },
			{ ...listing(12, 'Kanot', '', part), owner: null }
		])
	);
	const found = await ask(on(3, 4));
	expect(found?.owner).toBe('Byalaget');
	expect(titles(found?.others)).toEqual(['Kanot']);
});

test('nothing of a listing that is not here', async () => {
	await wipeVillage(HERE);
	expect(await ask(on(3, 4))).toBeNull();
	expect(await useVillages((db) => db.listing.count())).toBe(0);
	expect(await useVillages((db) => db.village.count())).toBe(1);
	expect(await sizes()).toEqual([]);
});
