import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { spanOf } from '#lib/domain/busy.ts';
import { addDays, dayAt, type Days } from '#lib/domain/days.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { When } from '#lib/domain/when.ts';
import { instantOf } from '#lib/domain/wall.ts';
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
		...{ ends_on: null, association_id: null, association: null, space: null, ...part }
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

const wholly = (days: Days): When => ({ ...days, from: null, to: null });
const ask = (days: Days, quantity = 1) =>
	alternatives({ village_id: HERE, listing_id: DRILL, when: wholly(days), quantity });
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
	expect(found?.nearest).toEqual(wholly(on(6, 7)));
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
	expect((await ask(on(3, 4)))?.nearest).toEqual(wholly(on(9, 10)));
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

describe('by the hour', () => {
	const daily = { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '22:00' };
	const always = { on_date: null, valid_from: null, valid_to: null, closed: false };
	const hourly = (part: object = {}): Partial<Listing> => ({
		kind: 'space',
		category: 'hall',
		space: {
			...{ slot_minutes: 60, min_minutes: 60, max_minutes: 480, notice_hours: 0 },
			...{ bookers: 'village', openings: [{ ...daily, ...always }], ...part }
		} as Listing['space']
	});
	const at = (from: string, to: string, ahead = 3): When => ({ ...on(ahead, ahead), from, to });
	const hold = (n: number, when: When) => {
		const [from, to] = [when.from, when.to].map((time) =>
			new Date(instantOf(ZONE, when.first, String(time))).toISOString()
		) as [string, string];
		const holds: [number, string, string, null] = [0, from, to, null];
		return { village_id: HERE, listing_id: uuid(n), pieces: 1, whole: true, held: [holds] };
	};
	const askFor = (when: When) =>
		alternatives({ village_id: HERE, listing_id: uuid(21), when, quantity: 1 });

	beforeEach(() =>
		useVillages(async (db) => {
			await db.listing.bulkPut([
				listing(21, 'Salen', 'Byn', hourly()),
				listing(22, 'Halva salen', 'Byn', hourly()),
				listing(23, 'Bastun', 'Nils', hourly()),
				listing(24, 'Klubbens rum', 'Aila', hourly({ bookers: 'association' })),
				listing(
					25,
					'Stängt',
					'Aila',
					hourly({ openings: [{ ...daily, ...always, closes: '10:00' }] })
				),
				listing(26, 'Stugan', 'Byn', { ...hourly({ slot_minutes: null, openings: [] }) })
			]);
			await db.calendar.bulkPut([hold(21, at('18:00', '20:00')), hold(23, at('19:00', '20:00'))]);
		})
	);

	test('the nearest time as long, and what else is free at that time', async () => {
		const found = await askFor(at('18:00', '20:00'));
		expect(found?.nearest).toEqual(at('20:00', '22:00'));
		expect(found?.taken).toEqual([]);
		expect(titles(found?.others)).toEqual(['Halva salen', 'Stugan']);
		expect(titles(found?.alike)).toEqual([]);
		expect(titles((await askFor(at('17:00', '19:00')))?.alike)).toEqual(['Bastun']);
	});

	test('the next day, when nothing is left of this one', async () => {
		expect((await askFor(at('19:00', '22:00')))?.nearest).toEqual({ ...at('08:00', '11:00', 4) });
	});

	test('days are not offered hours in their place', async () => {
		expect(titles((await ask(on(3, 4)))?.others)).not.toContain('Salen');
	});
});
