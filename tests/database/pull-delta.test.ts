import { beforeAll, describe, expect, test } from 'vitest';
import { findConversation, markRead, myInbox } from '#lib/db/bookings.ts';
import { findListing } from '#lib/db/listings.ts';
import { agreed, ask, day, handover, listing, offer, published, type Ref } from './lib/listing.ts';
import { anon, does, type Person } from './lib/people.ts';
import { after, caughtUp, type Kept } from './lib/pulled.ts';
import { association, place, settled } from './lib/village.ts';
import { witness, witnessText } from './lib/witness.ts';

const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');

const only = (kept: Kept | undefined) => [...new Set(kept?.told)];
const photo = async (who: Person) => {
	const photo_id = crypto.randomUUID();
	await does(who, 'add_photo', { village_id: here.id, photo_id, width: 4, height: 3 });
	return { id: photo_id, alt: 'Borren' };
};
const named = (listing_id: string) => ({ village_id: here.id, listing_id });

test('nothing happened, nothing is told', async () => {
	await published(maja, here);
	const kept = await caughtUp(nils.db, here.id);
	expect([kept.told, kept.parts]).toEqual([[], []]);
	expect(kept.listings.size).toBeGreaterThan(0);
});

describe('a listing is told anew when', () => {
	let body: Awaited<ReturnType<typeof published>>;
	let spot: string;
	let club: string;

	beforeAll(async () => {
		spot = await place(here, 'Boden');
		club = await association(here, [maja]);
		body = await published(maja, here, {
			kind: 'space',
			category: 'hall',
			association_id: club,
			quantity: 2
		});
		await does(maja, 'edit_listing', { ...body, place_id: spot, point: null });
	});
	const set = (table: string, to: string, where: string) => () =>
		witnessText(`update public.${table} set ${to} where village_id = '${here.id}' and ${where}`);
	const of = () => `listing_id = '${body.listing_id}'`;
	const edit = async (change: object) =>
		void (await does(maja, 'edit_listing', { ...body, place_id: spot, point: null, ...change }));

	test.each<[string, () => Promise<unknown>]>([
		['it is edited', () => edit({ title: 'Nya salen' })],
		['it gets a photo', async () => edit({ photos: [await photo(maja)] })],
		['it loses the photo', () => edit({ photos: [] })],
		['its facts change', () => set('space', 'capacity = 77', of())()],
		['it gets a piece', () => edit({ quantity: 4 })],
		['a piece leaves it', () => edit({ quantity: 3 })],
		[
			'a piece breaks',
			() =>
				set(
					'unit',
					"condition = 'broken'",
					`id = (select unit_id from public.listing_unit where ${of()} limit 1)`
				)()
		],
		['its place is renamed', () => set('place', "name = 'Nya boden'", `id = '${spot}'`)()],
		['its place is gone', () => set('place', 'deleted_at = now()', `id = '${spot}'`)()],
		['its association is renamed', () => set('association', "name = 'Nya'", `id = '${club}'`)()],
		[
			'it gets an opening',
			() => witness`insert into public.opening (village_id, listing_id, weekdays, opens, closes)
				values (${here.id}, ${body.listing_id}, '{1}', '08:00', '17:00')`
		]
	])('%s', async (_, happens) => {
		const [kept] = await after(here, happens, nils);
		expect(only(kept)).toEqual([body.listing_id]);
		expect(kept?.listings.get(body.listing_id)?.page).toEqual(
			await findListing(nils.db, here.id, body.listing_id)
		);
	});

	test('its owner takes another name', async () => {
		const mine = await listing(greta, here);
		const [kept] = await after(
			here,
			() =>
				does(greta, 'save_profile', {
					village_id: here.id,
					display_name: 'Gretel',
					language: 'sv'
				}),
			nils
		);
		expect(only(kept)).toEqual([mine]);
		expect(kept?.listings.get(mine)?.owner).toEqual({ id: greta.id, name: 'Gretel' });
	});

	test('a stop of its ride changes, or the place it stops at', async () => {
		const [id, stop] = [crypto.randomUUID(), await place(here, 'Mjölkpallen')];
		await witness`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category, published_at)
			values (${here.id}, ${id}, 'ride', 'published', ${nils.id}, 'Till stan', 'ride', now())`;
		await witness`insert into public.ride (village_id, listing_id, weekdays, depart, duration_minutes, length_m)
			values (${here.id}, ${id}, '{1,3}', '07:30', 60, 60000)`;
		for (const happens of [
			() => witness`insert into public.ride_stop (village_id, listing_id, seq, place_id, minutes)
				values (${here.id}, ${id}, 0, ${stop}, 0)`,
			() => witness`update public.ride set depart = '08:30' where listing_id = ${id}`,
			() => witness`update public.place set name = 'Pallen' where id = ${stop}`,
			() => witness`delete from public.ride_stop where listing_id = ${id}`
		]) {
			const [kept] = await after(here, happens, maja);
			expect(only(kept)).toEqual([id]);
			expect(kept?.listings.get(id)?.page).toEqual(await findListing(maja.db, here.id, id));
		}
	});
});

describe('a conversation is told anew, to its two and nobody else, when', () => {
	let loan: Ref;
	let thing: string;

	beforeAll(async () => {
		thing = (await published(maja, here)).listing_id;
		loan = await ask(nils, here, thing, [0, 2]);
	});
	const conversation = () => ({ village_id: here.id, conversation_id: loan.booking_id });
	const says = (who: Person) =>
		does(who, 'send_message', { ...conversation(), message_id: crypto.randomUUID(), body: 'Hej' });

	test.each<[string, () => Promise<unknown>]>([
		['one writes', () => says(nils)],
		['other days are proposed', () => propose()],
		['they are refused', () => answer()],
		['the owner says yes', () => does(maja, 'confirm_booking', loan)],
		[
			'it is handed over',
			async () => does(maja, 'hand_over_booking', handover(loan, { photos: [await photo(maja)] }))
		],
		['it comes back', () => does(nils, 'give_back_booking', handover(loan))],
		['the thing is edited', () => edited()]
	])('%s', async (_, happens) => {
		const readers = [maja, nils, greta, { db: anon() }];
		const [owner, borrower, ...others] = await after(here, happens, ...readers);
		for (const [who, kept] of [
			[maja, owner],
			[nils, borrower]
		] as const) {
			expect([...(kept?.conversations.keys() ?? [])]).toContain(loan.booking_id);
			expect(kept?.told).toContain(loan.booking_id);
			const doc = kept?.conversations.get(loan.booking_id);
			expect(doc?.page).toEqual(await findConversation(who.db, here.id, loan.booking_id));
			const inbox = await myInbox(who.db, here.id);
			expect(doc?.row).toEqual(inbox.find((row) => row.conversation_id === loan.booking_id));
		}
		for (const kept of others) expect(kept.told).not.toContain(loan.booking_id);
	});
	const propose = () =>
		does(nils, 'propose_booking_time', { ...loan, first_day: day(4), last_day: day(5) });
	const answer = () =>
		does(maja, 'answer_booking_time', {
			...loan,
			first_day: day(4),
			last_day: day(5),
			accept: false
		});
	const edited = () => witness`update public.listing set care_note = 'Varsamt' where id = ${thing}`;

	test('one has read it: only to who read', async () => {
		await says(maja);
		const read = () => markRead(nils.db, here.id, loan.booking_id);
		await read();
		const [owner, borrower] = await after(here, read, maja, nils);
		expect([only(owner), only(borrower)]).toEqual([[], [loan.booking_id]]);
		expect(borrower?.conversations.get(loan.booking_id)?.row.unread).toBe(0);
	});

	test('one takes another name, also a manager of the club', async () => {
		const club = await association(here, [greta]);
		const hall = offer(here, { association_id: club });
		await does(greta, 'publish_listing', hall);
		const ref = await ask(nils, here, hall.listing_id as string);
		for (const [who, name] of [
			[nils, 'Nisse'],
			[greta, 'Margareta']
		] as const) {
			const saves = () =>
				does(who, 'save_profile', { village_id: here.id, display_name: name, language: 'sv' });
			const readers = await after(here, saves, nils, greta);
			for (const kept of readers) {
				expect(kept.told).toContain(ref.booking_id);
				const { people } = kept.conversations.get(ref.booking_id)?.page ?? {};
				expect(people?.[who.id]).toBe(name);
			}
		}
	});
});

describe('what is free is told anew when', () => {
	let thing: string;
	beforeAll(async () => {
		thing = (await published(maja, here)).listing_id;
	});
	const held = (kept: Kept | undefined) =>
		kept?.calendars.find(({ listing_id }) => listing_id === thing)?.held.length ?? 0;

	test('somebody asks, is refused, days are kept and let go', async () => {
		let ref: Ref;
		const kept = { ...named(thing), first_day: day(8), last_day: day(9), reason: 'own_use' };
		for (const [happens, holds] of [
			[async () => void (ref = await ask(nils, here, thing, [1, 2])), 1],
			[() => does(maja, 'decline_booking', { ...ref, reason: 'in_use' }), 0],
			[() => does(maja, 'block_days', kept), 1],
			[() => does(maja, 'unblock_days', kept), 0]
		] as [() => Promise<unknown>, number][]) {
			const [visitor] = await after(here, happens, { db: anon() });
			expect([visitor?.parts, held(visitor)]).toEqual([['calendars'], holds]);
		}
	});

	test('not when somebody writes or reads', async () => {
		const loan = await agreed(maja, nils, here, thing, [4, 5]);
		const said = { village_id: here.id, conversation_id: loan.booking_id };
		const talk = async () => {
			await does(nils, 'send_message', { ...said, message_id: crypto.randomUUID(), body: 'Hej' });
			await markRead(maja.db, here.id, loan.booking_id);
		};
		const [visitor] = await after(here, talk, { db: anon() });
		expect([visitor?.parts, visitor?.told]).toEqual([[], []]);
	});
});
