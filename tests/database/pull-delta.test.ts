import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findConversation, markRead, myInbox } from '#lib/db/bookings.ts';
import { findListing } from '#lib/db/listings.ts';
import { agreed, ask, day, handover, listing, offer, type Ref } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { caughtUp, pulled, type Kept } from './lib/pulled.ts';
import { association, join, place, resident, settled } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');

/** What is told to each after something happened. */
async function after(happens: () => Promise<unknown>, ...readers: { db: Person['db'] }[]) {
	const before: Kept[] = [];
	for (const { db } of readers) before.push(await caughtUp(db, here.id));
	await happens();
	for (const [i, { db }] of readers.entries()) await pulled(db, here.id, before[i]);
	return before;
}
const only = (kept: Kept | undefined) => [...new Set(kept?.told)];
const photo = async (who: Person) => {
	const photo_id = crypto.randomUUID();
	await does(who, 'add_photo', { village_id: here.id, photo_id, width: 4, height: 3 });
	return { id: photo_id, alt: 'Borren' };
};
const named = (listing_id: string) => ({ village_id: here.id, listing_id });
const publish = async (change: object = {}) => {
	const body = offer(here, change);
	await does(maja, 'publish_listing', body);
	return { ...body, listing_id: body.listing_id as string };
};

test('nothing happened, nothing is told', async () => {
	await publish();
	const kept = await caughtUp(nils.db, here.id);
	expect([kept.told, kept.parts]).toEqual([[], []]);
	expect(kept.listings.size).toBeGreaterThan(0);
});

describe('a listing is told anew when', () => {
	let body: Awaited<ReturnType<typeof publish>>;
	let spot: string;
	let club: string;

	beforeAll(async () => {
		spot = await place(here, 'Boden');
		club = await association(here, [maja]);
		body = await publish({ kind: 'space', category: 'hall', association_id: club, quantity: 2 });
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
		const [kept] = await after(happens, nils);
		expect(only(kept)).toEqual([body.listing_id]);
		expect(kept?.listings.get(body.listing_id)?.page).toEqual(
			await findListing(nils.db, here.id, body.listing_id)
		);
	});

	test('its owner takes another name', async () => {
		const mine = await listing(greta, here);
		const [kept] = await after(
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
			const [kept] = await after(happens, maja);
			expect(only(kept)).toEqual([id]);
			expect(kept?.listings.get(id)?.page).toEqual(await findListing(maja.db, here.id, id));
		}
	});
});

describe('a conversation is told anew, to its two and nobody else, when', () => {
	let loan: Ref;
	let thing: string;

	beforeAll(async () => {
		thing = (await publish()).listing_id;
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
		const [owner, borrower, ...others] = await after(happens, ...readers);
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
		const [owner, borrower] = await after(read, maja, nils);
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
			const readers = await after(saves, nils, greta);
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
		thing = (await publish()).listing_id;
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
			const [visitor] = await after(happens, { db: anon() });
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
		const [visitor] = await after(talk, { db: anon() });
		expect([visitor?.parts, visitor?.told]).toEqual([[], []]);
	});
});

describe('what is gone', () => {
	const eve = { db: anon() };

	test('is told to who could once see it; its owner keeps it', async () => {
		const { listing_id } = await publish();
		const pause = () => does(maja, 'pause_listing', named(listing_id));
		const [visitor, neighbour, owner] = await after(pause, eve, nils, maja);
		for (const kept of [visitor, neighbour]) {
			expect(kept?.gone).toEqual([listing_id]);
			expect(kept?.listings.has(listing_id)).toBe(false);
		}
		expect([owner?.gone, owner?.listings.get(listing_id)?.state]).toEqual([[], 'paused']);
		const back = () => does(maja, 'resume_listing', named(listing_id));
		const [again] = await after(back, eve);
		expect(again?.listings.get(listing_id)?.state).toBe('published');
		const [last, own] = await after(
			() => does(maja, 'withdraw_listing', named(listing_id)),
			eve,
			maja
		);
		expect([last?.gone, own?.gone]).toEqual([[listing_id], [listing_id]]);
	});

	test('is gone for visitors when it is for the village only from now on', async () => {
		const { listing_id, ...body } = await publish();
		const edit = () => does(maja, 'edit_listing', { ...body, listing_id, audience: 'village' });
		const [visitor, neighbour] = await after(edit, eve, nils);
		expect([visitor?.gone, neighbour?.gone]).toEqual([[listing_id], []]);
		expect(neighbour?.listings.get(listing_id)?.page.audience).toBe('village');
	});

	test('is not told of to who never could', async () => {
		const { listing_id } = await publish({ audience: 'village' });
		const pause = () => does(maja, 'pause_listing', named(listing_id));
		const [visitor, neighbour] = await after(pause, eve, nils);
		expect([visitor?.told, neighbour?.gone]).toEqual([[], [listing_id]]);
	});

	test('never was, as far as anybody but the owner knows: a draft', async () => {
		const id = crypto.randomUUID();
		const draft = () =>
			witness`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category)
				values (${here.id}, ${id}, 'item', 'draft', ${maja.id}, 'Utkast', 'tools')`;
		const [visitor, neighbour, owner] = await after(draft, eve, nils, maja);
		expect([visitor?.told, neighbour?.told]).toEqual([[], []]);
		expect(owner?.listings.get(id)).toMatchObject({ state: 'draft', card: null, mine: true });
		const [still, other] = await after(
			() => witness`update public.listing set deleted_at = now() where id = ${id}`,
			nils,
			maja
		);
		expect([still?.told, other?.gone]).toEqual([[], [id]]);
	});
});

describe('an epoch', () => {
	const epochs = async (who: { db: Person['db'] }) => (await pulled(who.db, here.id)).epochs;
	const set = (who: Person, to: string) =>
		witnessText(
			`update public.member set ${to} where village_id = '${here.id}' and resident_id = '${who.id}'`
		);

	test('is the member’s own, and changes with role and membership', async () => {
		const sven = await person('Sven');
		const seen = [(await epochs(sven))[1]];
		await join(sven, here);
		seen.push((await epochs(sven))[1]);
		for (const to of [
			"role = 'moderator'",
			'banned_at = now()',
			'banned_at = null',
			'left_at = now()',
			'left_at = null'
		]) {
			await set(sven, to);
			seen.push((await epochs(sven))[1]);
		}
		expect(seen).toEqual([null, 0, 1, null, 3, null, 5]);
		const [before, other] = [await epochs(sven), await epochs(nils)];
		const club = await association(here, [sven]);
		const acting = await epochs(sven);
		await witness`update public.association_manager set deleted_at = now() where association_id = ${club}`;
		expect([acting[1], (await epochs(sven))[1]]).toEqual([6, 7]);
		expect([before[1], await epochs(nils)]).toEqual([5, other]);
	});

	test('is the database’s own, and changes when it comes from a backup', async () => {
		const [before] = await epochs(nils);
		expect((await epochs({ db: anon() }))[0]).toBe(before);
		await witness`update private.epoch set database_epoch = gen_random_uuid()`;
		expect((await epochs(nils))[0]).not.toBe(before);
	});

	test('makes a phone forget what its resident may no longer read', async () => {
		const sven = await resident('Sven', here);
		const { listing_id } = await publish({ audience: 'village' });
		expect((await pulled(sven.db, here.id)).listings.has(listing_id)).toBe(true);
		await set(sven, 'banned_at = now()');
		expect((await pulled(sven.db, here.id)).listings.has(listing_id)).toBe(false);
	});
});

// PGlite has one connection: it cannot show a race.
describe.runIf(inject('backendKind') === 'postgres')('while others write', () => {
	const everything = async (db: Person['db']) => {
		const { listings, conversations } = await pulled(db, here.id);
		return [listings, conversations];
	};

	test('what began early and ended late is not missed', async () => {
		const [early, late] = [(await publish()).listing_id, (await publish()).listing_id];
		const kept = await caughtUp(nils.db, here.id);
		const writing = witnessText(`do $late$ begin
			update public.listing set title = 'Skrevs sent' where id = '${early}'; perform pg_sleep(0.8); end $late$`);
		await new Promise((done) => setTimeout(done, 200));
		await witness`update public.listing set title = 'Skrevs tidigt' where id = ${late}`;
		await pulled(nils.db, here.id, kept);
		const title = (id: string) => kept.listings.get(id)?.page.title;
		expect([title(early), title(late)]).toEqual(['Slagborrmaskin', 'Skrevs tidigt']);
		await writing;
		await pulled(nils.db, here.id, kept);
		expect([title(early), title(late)]).toEqual(['Skrevs sent', 'Skrevs tidigt']);
	});

	test('nothing of a crowd’s is missed, page by page', async () => {
		const crowd = await Promise.all(
			Array.from({ length: 12 }, (_, i) => resident(`Granne${i}`, here))
		);
		const things = await Promise.all(crowd.map((who) => listing(who, here, { quantity: 3 })));
		const kept = await pulled(nils.db, here.id);
		let writing = true;
		const writes = crowd.map(async (who, i) => {
			for (let round = 0; round < 5; round++) {
				const id = things[(i + round + 1) % 12] as string;
				const own = things[i] as string;
				await command(who, 'request_booking', {
					...named(id),
					booking_id: crypto.randomUUID(),
					first_day: day(round * 3),
					last_day: day(round * 3 + 1)
				});
				await command(who, 'edit_listing', {
					...offer(here),
					listing_id: own,
					title: `Borr ${round}`,
					quantity: 3
				});
				await command(who, round % 2 ? 'resume_listing' : 'pause_listing', named(own));
				await command(who, 'send_message', {
					village_id: here.id,
					conversation_id:
						await one`select id from public.conversation where village_id = ${here.id} and asker_id = ${who.id} limit 1`,
					message_id: crypto.randomUUID(),
					body: 'Hej'
				});
			}
		});
		const pulls = (async () => {
			while (writing) await pulled(nils.db, here.id, kept, 2);
		})();
		await Promise.all(writes).finally(() => (writing = false));
		await pulls;
		await pulled(nils.db, here.id, kept);
		expect([kept.listings, kept.conversations]).toEqual(await everything(nils.db));
	});
});
