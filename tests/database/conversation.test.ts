import { beforeAll, describe, expect, test } from 'vitest';
import { findConversation, markRead, myInbox } from '#lib/db/bookings.ts';
import { ask, day, listing } from './lib/listing.ts';
import { command, does, type Person } from './lib/people.ts';
import { association, expectNoLeaks, resident, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');
expectNoLeaks();

const message = (conversation_id: string, change: object = {}) => ({
	village_id: here.id,
	conversation_id,
	message_id: crypto.randomUUID(),
	body: 'Hej!',
	...change
});
const answer = (listing_id: string, change: object = {}) => ({
	...message(crypto.randomUUID()),
	listing_id,
	body: 'Jag har en.',
	...change
});
const letters = (who: Person, template: string) =>
	one`select count(*)::int from private.letter where village_id = ${here.id} and resident_id = ${who.id} and template = ${template}`;

describe('a want', () => {
	let want: string;
	beforeAll(async () => {
		want = await listing(maja, here, {
			intent: 'want',
			title: 'Sökes: tält',
			category: 'outdoor',
			point: null
		});
	});

	test('is answered, and talked about, by two', async () => {
		const first = await does(nils, 'answer_want', answer(want));
		const again = await does(nils, 'answer_want', answer(want, { body: 'Två, till och med.' }));
		expect(again.conversation_id).toBe(first.conversation_id);
		const id = String(first.conversation_id);
		await does(maja, 'send_message', message(id, { body: 'Toppen!' }));
		const page = await findConversation(maja.db, here.id, id);
		expect(page).toMatchObject({ about: 'listing', my_side: 'owner', booking: null });
		expect(page?.messages.map(({ body }) => body)).toEqual([
			'Jag har en.',
			'Två, till och med.',
			'Toppen!'
		]);
		expect(await findConversation(greta.db, here.id, id)).toBeNull();
		expect((await command(greta, 'send_message', message(id))).said).toBe('not_your_conversation');
		expect(await one`select count(*)::int from public.message where conversation_id = ${id}`).toBe(
			3
		);
	});

	test('not by its owner, not with another’s conversation, and an offer is no want', async () => {
		expect((await command(maja, 'answer_want', answer(want))).said).toBe('own_listing');
		const theirs = await one<string>`select id from public.conversation where listing_id = ${want}`;
		expect(
			(await command(greta, 'answer_want', answer(want, { conversation_id: theirs }))).said
		).toBe('id_taken');
		expect((await command(nils, 'answer_want', answer(await listing(maja, here)))).said).toBe(
			'not_a_want'
		);
		expect(
			(
				await command(nils, 'request_booking', {
					...answer(want),
					booking_id: crypto.randomUUID(),
					first_day: day(1),
					last_day: day(2)
				})
			).said
		).toBe('not_bookable');
	});
});

describe('an offered ride', () => {
	test('is talked about, and both are told that it is a ride, while it may be read', async () => {
		const ride = crypto.randomUUID();
		await witness`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category, published_at)
			values (${here.id}, ${ride}, 'ride', 'published', ${maja.id}, 'Till stan', 'ride', now())`;
		const { conversation_id } = await does(nils, 'answer_want', answer(ride));
		const seen = async (who: Person) => [
			await findConversation(who.db, here.id, String(conversation_id)),
			(await myInbox(who.db, here.id)).find((row) => row.conversation_id === conversation_id)
		];
		for (const who of [maja, nils])
			expect(await seen(who)).toMatchObject([
				{ about: 'listing', listing: { kind: 'ride', intent: 'offer' }, booking: null },
				{ about: 'listing', listing_kind: 'ride', listing_intent: 'offer', state: null }
			]);
		await does(maja, 'pause_listing', { village_id: here.id, listing_id: ride });
		expect(await seen(nils)).toMatchObject([
			{ listing: null, title: 'Till stan' },
			{ listing_kind: null, listing_intent: null, title: 'Till stan' }
		]);
	});
});

describe('the inbox', () => {
	test('counts what is new to the reader, until it is read', async () => {
		const ref = await ask(nils, here, await listing(maja, here), [1, 2], { note: 'Får jag?' });
		const row = async (who: Person) =>
			(await myInbox(who.db, here.id)).find(
				({ conversation_id }) => conversation_id === ref.booking_id
			);
		expect(await row(maja)).toMatchObject({
			unread: 2,
			my_side: 'owner',
			other_name: 'Nils',
			last_body: 'Får jag?',
			last_mine: false
		});
		expect(await row(nils)).toMatchObject({
			unread: 0,
			my_side: 'requester',
			other_name: 'Maja',
			last_mine: true
		});
		expect(await row(greta)).toBeUndefined();
		await markRead(maja.db, here.id, ref.booking_id);
		expect((await row(maja))?.unread).toBe(0);
		await expect(markRead(greta.db, here.id, ref.booking_id)).rejects.toMatchObject({
			tag: 'not_your_conversation'
		});
		expect(
			await one`select count(*)::int from public.reading where conversation_id = ${ref.booking_id} and resident_id = ${greta.id}`
		).toBe(0);
	});

	test('a message id is used once, whoever has it', async () => {
		const ref = await ask(nils, here, await listing(maja, here));
		const body = message(ref.booking_id);
		await does(nils, 'send_message', body);
		expect((await command(maja, 'send_message', { ...body, body: 'Nej' })).said).toBe('id_taken');
		expect(
			await witness`select sender_id, body from public.message where id = ${body.message_id}`
		).toEqual([{ sender_id: nils.id, body: 'Hej!' }]);
	});
});

describe('letters', () => {
	test('one for a request, one an hour for messages, none to oneself', async () => {
		const [requests, messages] = [await letters(maja, 'request'), await letters(maja, 'message')];
		const ref = await ask(nils, here, await listing(maja, here));
		for (let i = 0; i < 3; i++) await does(nils, 'send_message', message(ref.booking_id));
		expect(await letters(maja, 'request')).toBe(Number(requests) + 1);
		expect(await letters(maja, 'message')).toBe(Number(messages) + 1);
		expect(await letters(nils, 'request')).toBe(0);
		await does(maja, 'confirm_booking', ref);
		expect(await letters(nils, 'confirmed')).toBe(1);
		expect(
			await one`select bool_and(facts::text not like '%Hej!%') from private.letter where village_id = ${here.id}`
		).toBe(true);
	});

	test('each reminder once', async () => {
		const ref = await ask(nils, here, await listing(maja, here));
		await witness`update public.booking set respond_by = now() + interval '1 hour' where id = ${ref.booking_id}`;
		for (let i = 0; i < 3; i++) await witness`select private.write_reminders()`;
		expect(await letters(maja, 'answer_soon')).toBe(1);
	});

	test('one that needs no booking, once, to whom it is for', async () => {
		const greta = await resident('Greta', here);
		for (const dedupe of ['a', 'a', 'b'])
			await witness`select private.queue_letter(${here.id}, ${greta.id}, 'overdue', ${{ title: 'Borren' }}, ${`${greta.id}${dedupe}`})`;
		expect([await letters(greta, 'overdue'), await letters(maja, 'overdue')]).toEqual([2, 0]);
	});

	test('to every manager of an association but the one who acted, and to none who has left', async () => {
		const [aila, bo, left] = await Promise.all([
			resident('Aila', here),
			resident('Bo', here),
			resident('Lars', here)
		]);
		const hall = await association(here, [aila, bo, left]);
		await witness`update public.member set left_at = now() where resident_id = ${left.id}`;
		const ref = await ask(nils, here, await listing(aila, here, { association_id: hall }));
		expect([
			await letters(aila, 'request'),
			await letters(bo, 'request'),
			await letters(left, 'request')
		]).toEqual([1, 1, 0]);
		await does(nils, 'cancel_booking', ref);
		expect([await letters(bo, 'cancelled'), await letters(nils, 'cancelled')]).toEqual([1, 0]);
	});
});
