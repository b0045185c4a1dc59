import { describe, expect, test } from 'vitest';
import { listing, request } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { resident, settled, village } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
/** One thing and one want of each sort. */
const things: Record<string, string> = {};
const wants: Record<string, string> = {};

/** What has become of a thing of Maja's, and who sees it then. */
const sorts: Record<string, [change: string, seenBy: string]> = {
	anyone: ['', 'anon eve bo nils maja'],
	village: ["audience = 'village'", 'nils maja'],
	draft: ["state = 'draft'", 'maja'],
	in_review: ["state = 'in_review'", 'maja'],
	paused: ["state = 'paused'", 'maja'],
	removed: ["state = 'removed'", 'maja'],
	archived: ["state = 'archived', deleted_at = now()", ''],
	deleted: ['deleted_at = now()', '']
};
/** How an owner goes, and who still sees the things. */
const ways = ['left_at', 'banned_at', 'deleted_at'];
const seenBy = (sort: string) => (sorts[sort] ?? ['', ''])[1];
const change = async (id: string, [set]: [string, string]) =>
	void (set && (await witnessText(`update public.listing set ${set} where id = '${id}'`)));

const [eve, bo] = [await person('Eve'), await resident('Bo', await village('Annanby'))];
const readers: Record<string, { db: Person['db'] }> = { anon: { db: anon() }, eve, bo, nils, maja };
for (const [sort, how] of Object.entries(sorts)) {
	things[sort] = await listing(maja, here);
	wants[sort] = await listing(maja, here, { intent: 'want', point: null });
	for (const made of [things, wants]) await change(made[sort] ?? '', how);
}
for (const way of ways) {
	const gone = await resident('Borta', here);
	things[way] = await listing(gone, here);
	wants[way] = await listing(gone, here, { intent: 'want', point: null });
	await witnessText(`update public.member set ${way} = now() where resident_id = '${gone.id}'`);
}

const expected = (made: Record<string, string>, who: string, open: string[]) =>
	Object.keys(made).filter((sort) => seenBy(sort).split(' ').includes(who) && open.includes(sort));
const all = () => Object.keys(things);
const sortOf = (made: Record<string, string>, ids: string[]) =>
	all().filter((sort) => ids.includes(made[sort] ?? ''));

describe.each(['anon', 'eve', 'bo', 'nils', 'maja'])('%s', (name) => {
	const db = () => (readers[name] as Person).db;

	test('reads what the policy says', async () => {
		for (const made of [things, wants]) {
			const { data } = await db().from('listing').select('id').in('id', Object.values(made));
			const ids = (data ?? []).map(({ id }) => id);
			expect(sortOf(made, ids)).toEqual(expected(made, name, all()));
		}
	});

	test('sees the calendar, and the next free days, of the same', async () => {
		const days = { first_day: '2027-01-01', last_day: '2027-01-01' };
		const seen: Record<string, string[]> = { calendar: [], next: [] };
		for (const [sort, listing_id] of Object.entries(things)) {
			const ref = { village_id: here.id, listing_id, ...days };
			const calendar = await db().rpc('listing_calendar', ref);
			if (calendar.data?.length) seen.calendar?.push(sort);
			const next = await db().rpc('next_free_days', { ...ref, quantity: 1 });
			if (next.data?.length) seen.next?.push(sort);
		}
		const same = expected(things, name, all());
		expect(seen).toEqual({ calendar: same, next: same });
	});

	test('finds what is open, one’s own that is not left out', async () => {
		const { data } = await db().rpc('search_listings', { village_id: here.id, most: 500 });
		const ids = (data ?? []).map(({ id }) => id);
		for (const made of [things, wants])
			expect(sortOf(made, ids)).toEqual(expected(made, name, ['anyone', 'village']));
	});
});

test('a neighbour borrows what is found, and nothing else', async () => {
	const said: string[] = [];
	for (const [sort, id] of Object.entries(things)) {
		const answer = await command(nils, 'request_booking', request(here, id));
		if (answer.said === 'ok') said.push(sort);
		else expect([sort, answer.said]).toEqual([sort, 'listing_gone']);
	}
	expect(said).toEqual(['anyone', 'village']);
});

test('a neighbour answers the wants that are found, and nothing else', async () => {
	const said: string[] = [];
	for (const [sort, listing_id] of Object.entries(wants)) {
		const answer = await command(nils, 'answer_want', {
			village_id: here.id,
			listing_id,
			conversation_id: crypto.randomUUID(),
			message_id: crypto.randomUUID(),
			body: 'Jag har en'
		});
		if (answer.said === 'ok') said.push(sort);
		else expect([sort, answer.said]).toEqual([sort, 'listing_gone']);
	}
	expect(said).toEqual(['anyone', 'village']);
});

describe('an owner who goes', () => {
	const named = (listing_id: string) => ({ village_id: here.id, listing_id });
	const state = (id: string) => one`select state from public.listing where id = ${id}`;
	const sets = (who: Person, column: string, value: string | null) =>
		witnessText(
			`update public.member set ${column} = ${value ? 'now()' : 'null'} where resident_id = '${who.id}'`
		);

	test('takes the own listings along, and puts them back by hand after coming back', async () => {
		const gone = await resident('Borta', here);
		const [shown, closed] = [await listing(gone, here), await listing(gone, here)];
		await witness`update public.listing set state = 'removed' where id = ${closed}`;
		const before = await listing(nils, here);
		await sets(gone, 'left_at', 'now');
		expect([await state(shown), await state(closed), await state(before)]).toEqual([
			'paused',
			'removed',
			'published'
		]);
		expect((await command(gone, 'resume_listing', named(shown))).said).toBe('not_your_listing');
		await sets(gone, 'left_at', null);
		expect(await state(shown)).toBe('paused');
		await does(gone, 'resume_listing', named(shown));
		expect(await state(shown)).toBe('published');
	});

	test('cannot be made public again by anybody while gone', async () => {
		const gone = await resident('Borta', here);
		const id = await listing(gone, here);
		await sets(gone, 'banned_at', 'now');
		const publish = () =>
			witness`update public.listing set state = 'published' where id = ${id}`.then(
				() => 'ok',
				(error: Error) => error.message
			);
		expect(await publish()).toBe('listing_gone');
		await sets(gone, 'banned_at', null);
		expect(await publish()).toBe('ok');
	});
});
