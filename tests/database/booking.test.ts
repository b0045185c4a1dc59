import { describe, expect, test } from 'vitest';
import { findConversation, myInbox } from '#lib/db/bookings.ts';
import { listingCalendar } from '#lib/db/listing-days.ts';
import { agreed, ask, day, handover, listing, request, type Ref } from './lib/listing.ts';
import { command, does } from './lib/people.ts';
import { expectNoLeaks, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');
expectNoLeaks();

const row = async (ref: Ref) =>
	(await witness`select * from public.booking where id = ${ref.booking_id}`)[0] ?? {};
const claims = (ref: Ref) =>
	one`select count(*)::int from public.claim where booking_id = ${ref.booking_id}`;
const free = async (id: string, ahead: number) =>
	(await listingCalendar(nils.db, here.id, id, day(ahead), day(ahead)))[0]?.free;
const days = (ref: Ref, first: number, last: number) => ({
	...ref,
	first_day: day(first),
	last_day: day(last)
});

describe('no, and not any more', () => {
	test('a no frees the days, with its reason and its word', async () => {
		const id = await listing(maja, here);
		const ref = await ask(nils, here, id);
		expect((await command(nils, 'decline_booking', { ...ref, reason: 'in_use' })).said).toBe(
			'not_the_owner'
		);
		await does(maja, 'decline_booking', { ...ref, reason: 'in_use', note: 'Den är bortlovad.' });
		expect(await row(ref)).toMatchObject({
			state: 'declined',
			closed_by: 'owner',
			closed_reason: 'in_use'
		});
		expect(await claims(ref)).toBe(0);
		expect((await findConversation(nils.db, here.id, ref.booking_id))?.messages.at(-1)?.body).toBe(
			'Den är bortlovad.'
		);
		await ask(greta, here, id);
	});

	test('either side can cancel before the handover; only the borrower before the yes', async () => {
		const id = await listing(maja, here);
		const asked = await ask(nils, here, id);
		expect((await command(maja, 'cancel_booking', { ...asked, reason: 'broken' })).said).toBe(
			'wrong_state'
		);
		await does(nils, 'cancel_booking', asked);
		const promised = await agreed(maja, nils, here, id);
		await does(maja, 'cancel_booking', { ...promised, reason: 'broken' });
		expect(await row(promised)).toMatchObject({
			state: 'cancelled',
			closed_by: 'owner',
			closed_reason: 'broken'
		});
		const out = await agreed(maja, nils, here, id, [0, 1]);
		await does(maja, 'hand_over_booking', handover(out));
		expect((await command(nils, 'cancel_booking', out)).said).toBe('wrong_state');
	});

	test('an owner who withdraws the listing says no to who asked, and not to who has a yes', async () => {
		const id = await listing(maja, here);
		const promised = await agreed(maja, greta, here, id, [8, 9]);
		const asked = await ask(nils, here, id);
		expect(
			await command(maja, 'withdraw_listing', { village_id: here.id, listing_id: id })
		).toMatchObject({
			said: 'has_bookings',
			facts: { bookings: 1 }
		});
		await does(greta, 'cancel_booking', promised);
		await does(maja, 'withdraw_listing', { village_id: here.id, listing_id: id });
		expect(await row(asked)).toMatchObject({ state: 'declined', closed_reason: 'withdrawn' });
		expect((await command(maja, 'confirm_booking', asked)).said).toBe('wrong_state');
		expect(await command(nils, 'request_booking', request(here, id))).toMatchObject({
			said: 'listing_gone',
			status: 410
		});
		expect((await findConversation(nils.db, here.id, asked.booking_id))?.title).toBe(
			'Slagborrmaskin'
		);
	});

	test('a request nobody answers holds nothing after its deadline, and ends by itself', async () => {
		const id = await listing(maja, here);
		const ref = await ask(nils, here, id);
		expect((await command(greta, 'request_booking', request(here, id))).said).toBe('taken');
		await witness`update public.booking set respond_by = now() - interval '1 second' where id = ${ref.booking_id}`;
		expect(await free(id, 3)).toBe(1);
		const [seen] = await myInbox(nils.db, here.id);
		expect(seen).toMatchObject({ conversation_id: ref.booking_id, state: 'expired' });
		expect(await command(maja, 'confirm_booking', ref)).toMatchObject({
			said: 'deadline_passed',
			status: 409
		});
		expect(await row(ref)).toMatchObject({ state: 'requested' });
		const next = await agreed(maja, greta, here, id);
		await witness`select private.expire_requests()`;
		expect(await row(ref)).toMatchObject({
			state: 'expired',
			closed_by: 'system',
			closed_reason: 'no_answer'
		});
		expect([await claims(ref), await claims(next)]).toEqual([0, 1]);
	});
});

describe('another time', () => {
	test('the owner suggests, the borrower says yes: confirmed, for the new days', async () => {
		const id = await listing(maja, here);
		const ref = await ask(nils, here, id, [3, 5]);
		await does(maja, 'propose_booking_time', days(ref, 6, 8));
		expect(
			(await command(maja, 'answer_booking_time', { ...days(ref, 6, 8), accept: true })).said
		).toBe('own_suggestion');
		expect(
			(await command(nils, 'answer_booking_time', { ...days(ref, 6, 9), accept: true })).said
		).toBe('suggestion_gone');
		await does(nils, 'answer_booking_time', { ...days(ref, 6, 8), accept: true });
		expect(await row(ref)).toMatchObject({ state: 'confirmed', proposed_by: null });
		expect([await free(id, 3), await free(id, 6), await free(id, 8), await free(id, 9)]).toEqual([
			1, 0, 0, 1
		]);
	});

	test('a longer loan is asked for, and a no leaves everything as it was', async () => {
		const id = await listing(maja, here);
		const ref = await agreed(maja, nils, here, id, [0, 2]);
		await does(maja, 'hand_over_booking', handover(ref));
		expect((await command(nils, 'propose_booking_time', days(ref, 1, 4))).facts).toMatchObject({
			why: 'already_handed_over'
		});
		expect(await does(nils, 'propose_booking_time', days(ref, 0, 4))).toMatchObject({
			applied: false
		});
		await does(maja, 'answer_booking_time', { ...days(ref, 0, 4), accept: false });
		expect([await free(id, 2), await free(id, 3)]).toEqual([0, 1]);
		await does(nils, 'propose_booking_time', days(ref, 0, 4));
		await does(maja, 'answer_booking_time', { ...days(ref, 0, 4), accept: true });
		expect([await free(id, 4), await free(id, 5)]).toEqual([0, 1]);
		expect(await row(ref)).toMatchObject({ state: 'active' });
	});

	test('not into somebody else, and not into a suggestion left from before the handover', async () => {
		const id = await listing(maja, here);
		const ref = await agreed(maja, nils, here, id, [1, 2]);
		await agreed(maja, greta, here, id, [3, 4]);
		expect(await command(nils, 'propose_booking_time', days(ref, 1, 3))).toMatchObject({
			said: 'taken',
			status: 409
		});
		await does(nils, 'propose_booking_time', days(ref, 5, 6));
		await does(maja, 'hand_over_booking', handover(ref));
		expect(
			(await command(maja, 'answer_booking_time', { ...days(ref, 5, 6), accept: true })).said
		).toBe('suggestion_gone');
		expect([await free(id, 1), await free(id, 5)]).toEqual([0, 1]);
	});

	test('days given back need nobody’s yes', async () => {
		const id = await listing(maja, here);
		const ref = await agreed(maja, nils, here, id, [2, 6]);
		expect(await does(nils, 'propose_booking_time', days(ref, 3, 4))).toMatchObject({
			applied: true
		});
		expect([await free(id, 2), await free(id, 3), await free(id, 5)]).toEqual([1, 0, 1]);
	});
});
