import { beforeAll, describe, expect, test } from 'vitest';
import { findConversation, myInbox } from '#lib/db/bookings.ts';
import { findListing, ownerOf, searchListings } from '#lib/db/listings.ts';
import { listingCalendar } from '#lib/db/listing-days.ts';
import { myBlocks, myListingLocation, myListings } from '#lib/db/my-listings.ts';
import { pull } from '#lib/db/pull.ts';
import { findVillage, listPlaces } from '#lib/db/villages.ts';
import { calendarOf, nothingHeld } from '#lib/domain/busy.ts';
import { dayStateOf, hourStates } from '#lib/domain/hour-cells.ts';
import { beginning } from '#lib/domain/pull.ts';
import { day } from './lib/listing.ts';
import type { Person } from './lib/people.ts';
import { pulled, type Kept } from './lib/pulled.ts';
import { expectNoLeaks, plantSecrets } from './lib/village.ts';
import { witness } from './lib/witness.ts';
import { everybody, world, type World } from './lib/world.ts';

let all: World;
let here: string;
const zone = 'Europe/Stockholm';
const kept: Record<string, Kept> = {};
const names = ['anon', 'eve', 'greta', 'nils', 'maja', 'aila', 'banned', 'left', 'bo', 'gun'];
const members = ['greta', 'nils', 'maja', 'aila'];
const dbOf = (name: string) => Object.fromEntries(everybody(all))[name]?.db as Person['db'];
const keptBy = (name: string) => kept[name] as Kept;
const sorted = <T>(list: T[], key: (one: T) => string) =>
	list.toSorted((a, b) => key(a).localeCompare(key(b)));
const who = (sees: (kept: Kept) => boolean) => names.filter((name) => sees(keptBy(name))).join(' ');

beforeAll(async () => {
	all = await world();
	here = all.here.id;
	const { lat, lng } = await plantSecrets(all.cast.maja, all.here);
	await witness`update private.listing_location set lat = ${lat}, lng = ${lng} where listing_id = ${all.drill}`;
	for (const name of names) kept[name] = await pulled(dbOf(name), here);
});
expectNoLeaks();

describe.each(names)('a first pull tells %s', (name) => {
	const db = () => dbOf(name);

	test('the listings that may be read, each as its page', async () => {
		const { data } = await db().from('listing').select('id').eq('village_id', here);
		const ids = (data ?? []).map(({ id }) => id).sort();
		const { listings, gone } = keptBy(name);
		expect([...listings.keys()].sort()).toEqual(ids);
		expect(gone).toEqual([]);
		for (const [id, { page }] of listings) expect(page).toEqual(await findListing(db(), here, id));
	});

	test('what a search finds, as its cards', async () => {
		const open = [...keptBy(name).listings.values()].filter(({ state }) => state === 'published');
		const cards = open.flatMap(({ card }) => (card ? [card] : []));
		const found = await searchListings(db(), here, {});
		expect(sorted(cards, ({ id }) => id)).toEqual(sorted(found, ({ id }) => id));
	});

	test('whose they are, as far as anybody is told', async () => {
		for (const [id, { owner }] of keptBy(name).listings)
			expect(owner).toEqual(name === 'anon' ? null : await ownerOf(db(), here, id));
		const me = name === 'anon' ? undefined : all.cast[name as 'maja'].id;
		const clubs = (keptBy(name).listings.values() ?? []).filter(({ mine }) => mine);
		const { data } = await db().rpc('my_memberships');
		const managed = await db()
			.from('association_manager')
			.select('association_id')
			.eq('resident_id', me ?? here);
		const mine = me
			? await myListings(
					db(),
					here,
					me,
					(data ?? []).length > 0 ? (managed.data ?? []).map((row) => row.association_id) : []
				)
			: [];
		expect([...clubs].map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
	});

	test('where one’s own lie exactly, and the days one keeps', async () => {
		const { listings, blocks } = keptBy(name);
		for (const [id, { mine, location }] of listings) {
			const own = blocks.filter(({ listing_id }) => listing_id === id);
			expect(location).toEqual(mine ? await myListingLocation(db(), here, id) : null);
			const said = mine ? await myBlocks(db(), here, id) : [];
			expect(own).toEqual(said.map((one) => ({ ...one, listing_id: id })));
		}
		const ids = [...listings.values()].flatMap(({ id, mine }) => (mine ? [id] : []));
		for (const { listing_id } of blocks) expect(ids).toContain(listing_id);
	});

	test('the own conversations, as inbox and page', async () => {
		const docs = [...keptBy(name).conversations.values()];
		const inbox = name === 'anon' ? [] : await myInbox(db(), here);
		expect(
			sorted(
				docs.map(({ row }) => row),
				(row) => row.conversation_id
			)
		).toEqual(sorted(inbox, (row) => row.conversation_id));
		for (const { row, page } of docs)
			expect(page).toEqual(await findConversation(db(), here, row.conversation_id));
	});

	test('what is free, day by day', async () => {
		const { calendars, listings } = keptBy(name);
		for (const { listing_id } of calendars) expect([...listings.keys()]).toContain(listing_id);
		for (const [id, { page }] of listings) {
			const calendar =
				calendars.find((one) => one.listing_id === id) ?? nothingHeld(id, page.quantity);
			const said = await listingCalendar(db(), here, id, day(-1), day(30));
			if (page.space?.slot_minutes) {
				const { openings, min_minutes } = page.space;
				const terms = { ...page, ...page.space } as never;
				const days = hourStates(calendar, openings, terms, zone, day(-1), day(30), 1, Date.now());
				const states = days.map(({ cells }) => dayStateOf(cells, min_minutes ?? 0));
				expect(states.map((state) => Number(state === 'free'))).toEqual(
					said.map(({ free }) => free)
				);
			} else expect(calendarOf(calendar, zone, day(-1), day(30))).toEqual(said);
		}
	});

	test('the village, its places and associations', async () => {
		const page = await pull(db(), here, beginning);
		expect(page.village).toEqual(await findVillage(db(), all.here.slug));
		expect(page.places).toEqual(await listPlaces(db(), here));
		const { data } = await db().from('association').select('id').eq('village_id', here);
		expect(page.associations?.map(({ id }) => id).sort()).toEqual(data?.map(({ id }) => id).sort());
		const acts = page.associations?.some(({ mine }) => mine);
		expect(acts).toBe(name === 'aila');
	});
});

describe('a first pull keeps to itself', () => {
	test('where others’ things lie, and why they keep them', () => {
		expect(who(({ blocks }) => blocks.length > 0)).toBe('maja aila');
		const located = ({ listings }: Kept) => [...listings.values()].some((one) => one.location);
		expect(who(located)).toBe('maja aila');
	});

	const sees = (id: string) => who(({ listings }) => listings.has(id));

	test('what is for the village only, what is paused, what others write', () => {
		expect(sees(all.drill)).toBe(names.join(' '));
		expect(sees(all.hidden)).toBe(members.join(' '));
		expect(sees(all.closed)).toBe('maja');
		expect(sees(all.clubs)).toBe('');
		expect(who(({ conversations }) => conversations.has(all.loan.booking_id))).toBe('nils maja');
		expect(who((one) => JSON.stringify([...one.conversations]).includes('Hej'))).toBe('nils maja');
	});

	test('names, from who is no member', () => {
		const named = ({ listings }: Kept) => listings.get(all.drill)?.owner?.name === 'Maja';
		expect(who(named)).toBe(members.join(' '));
		expect(who(({ epochs }) => epochs[1] !== null)).toBe(members.join(' '));
	});

	test('whose the holds are', () => {
		const calendar = keptBy('anon').calendars.find(({ listing_id }) => listing_id === all.drill);
		expect(calendar).toEqual(
			keptBy('maja').calendars.find(({ listing_id }) => listing_id === all.drill)
		);
		expect(calendar?.held.map(([piece, , , lapses]) => [piece, lapses])).toEqual([
			[0, null],
			[0, null]
		]);
		expect(JSON.stringify(calendar)).not.toContain(all.cast.nils.id);
	});
});

describe('a cursor', () => {
	const asks = async (change: object) => {
		const { error } = await all.cast.nils.db.rpc('pull', { village_id: here, ...change });
		return error && [error.message, JSON.parse(error.details) as object];
	};
	const refused = (field: string, why: string) => ['bad_input', { field, why }];

	test('is what an earlier answer gave, or is refused', async () => {
		expect(await asks({})).toBeNull();
		for (const since of ['', 'x', '-1', '1.5', '1 or 1=1', '9'.repeat(20)])
			expect([since, await asks({ since })]).toEqual([since, refused('since', 'not_a_cursor')]);
		expect(await asks({ since: null })).toEqual(refused('since', 'not_a_cursor'));
		const after_id = crypto.randomUUID();
		expect(await asks({ after_xid: 'x', after_id })).toEqual(refused('after_xid', 'not_a_number'));
		expect(await asks({ after_xid: '5' })).toEqual(refused('after_id', 'not_a_pair'));
		expect(await asks({ after_id })).toEqual(refused('after_id', 'not_a_pair'));
		expect(await asks({ after_xid: '5', after_id })).toBeNull();
	});

	test('of a village that is not, or no longer', async () => {
		const gone = await asks({ village_id: crypto.randomUUID() });
		expect(gone?.[0]).toBe('village_gone');
	});

	test('from the future tells of the epoch and nothing else', async () => {
		const page = await pull(all.cast.nils.db, here, { ...beginning, since: '9'.repeat(19) });
		expect(page.database_epoch).toBe(keptBy('nils').epochs[0]);
		expect([page.listings, page.conversations, page.calendars]).toEqual([[], [], null]);
	});

	test('asks for as much as is wanted, at least one and at most a thousand', async () => {
		const many = async (most: number) =>
			(await pull(all.cast.maja.db, here, beginning, most)).listings.length;
		expect(await many(2)).toBe(2);
		expect(await many(0)).toBe(1);
		expect(await many(1e6)).toBe(keptBy('maja').listings.size);
	});
});
