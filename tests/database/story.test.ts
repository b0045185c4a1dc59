import { describe, expect, test } from 'vitest';
import { findConversation, revealPlace } from '#lib/db/bookings.ts';
import { listingCalendar } from '#lib/db/listing-days.ts';
import { agreed, ask, day, handover, listing, type Ref } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { expectNoLeaks, plantSecrets, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');
const eve = await person('Eve');
const secrets = await plantSecrets(maja, here);
const point = {
	lat: secrets.lat,
	lng: secrets.lng,
	address: 'Storvägen 4',
	directions: 'Röda ladan'
};
const drill = await listing(maja, here, { point });
expectNoLeaks();

const freeDays = async (who: Person, from = 1, to = 6) =>
	(await listingCalendar(who.db, here.id, drill, day(from), day(to))).map(({ free }) => free);

const say = (who: Person, ref: Ref, body: string) =>
	does(who, 'send_message', {
		village_id: here.id,
		conversation_id: ref.booking_id,
		message_id: crypto.randomUUID(),
		body
	});

describe('from asking to the calendar being free again', () => {
	let loan: Ref;

	test('the days are held while the owner thinks', async () => {
		expect(await freeDays(greta)).toEqual([1, 1, 1, 1, 1, 1]);
		loan = await ask(nils, here, drill, [0, 4], { note: 'Får jag låna den?' });
		expect(await freeDays(greta)).toEqual([0, 0, 0, 0, 1, 1]);
		const [{ asked } = { asked: false }] = await listingCalendar(
			greta.db,
			here.id,
			drill,
			day(1),
			day(1)
		);
		expect(asked).toBe(true);
	});

	test('they write to each other', async () => {
		await say(maja, loan, 'Självklart, kom på lördag.');
		await say(nils, loan, 'Tack!');
		const page = await findConversation(nils.db, here.id, loan.booking_id);
		expect(page?.messages.map(({ body }) => body)).toEqual([
			'Får jag låna den?',
			'Självklart, kom på lördag.',
			'Tack!'
		]);
	});

	test('the exact place is told to nobody before the yes, and to the borrower after it', async () => {
		const before = await nils.db.rpc('reveal_place', {
			village_id: here.id,
			booking_id: loan.booking_id
		});
		expect(before.error).toMatchObject({ code: '42501', message: 'not_confirmed' });
		expect(
			await one`select count(*)::int from private.reveal where booking_id = ${loan.booking_id}`
		).toBe(0);

		await does(maja, 'confirm_booking', loan);
		const { data } = await nils.db
			.rpc('reveal_place', { village_id: here.id, booking_id: loan.booking_id })
			.setHeader('x-test-reveal', 'allowed');
		expect(data).toEqual({
			place: {
				lat: secrets.lat,
				lng: secrets.lng,
				address: 'Storvägen 4',
				directions: 'Röda ladan'
			},
			people: [{ name: 'Maja', phone: secrets.phone }],
			access: null
		});
		for (const stranger of [greta, eve]) {
			await expect(revealPlace(stranger.db, here.id, loan.booking_id)).rejects.toMatchObject({
				tag: 'not_your_booking'
			});
		}
		expect(
			await witness`select resident_id from private.reveal where booking_id = ${loan.booking_id}`
		).toEqual([{ resident_id: nils.id }]);
	});

	test('handed over, given back early: the calendar is free at once', async () => {
		expect((await does(maja, 'hand_over_booking', handover(loan))).state).toBe('active');
		expect(await freeDays(greta)).toEqual([0, 0, 0, 0, 1, 1]);
		expect(
			(
				await does(
					nils,
					'give_back_booking',
					handover(loan, { condition: 'worn', note: 'Sliten borr' })
				)
			).state
		).toBe('completed');
		expect(await freeDays(greta)).toEqual([1, 1, 1, 1, 1, 1]);
		expect(
			await one`select count(*)::int from public.claim where booking_id = ${loan.booking_id}`
		).toBe(0);
	});

	test('both can read the history, and nobody else', async () => {
		for (const party of [maja, nils]) {
			const page = await findConversation(party.db, here.id, loan.booking_id);
			expect(page?.events.map(({ kind, party }) => `${party} ${kind}`)).toEqual([
				'requester requested',
				'owner confirmed',
				'requester place_seen',
				'owner handed_over',
				'requester given_back'
			]);
			expect(
				page?.handovers.map(({ direction, by, condition }) => [direction, by, condition])
			).toEqual([
				['out', maja.id, 'as_expected'],
				['in', nils.id, 'worn']
			]);
			expect(page?.booking?.word_code).toHaveLength(6);
		}
		for (const stranger of [greta, eve]) {
			expect(await findConversation(stranger.db, here.id, loan.booking_id)).toBeNull();
			for (const table of [
				'booking',
				'booking_event',
				'handover',
				'conversation',
				'message'
			] as const) {
				const { data, error } = await stranger.db
					.from(table)
					.select('village_id')
					.eq('village_id', here.id);
				expect([table, data, error]).toEqual([table, [], null]);
			}
		}
		expect((await anon().from('booking').select('id')).error?.code).toBe('42501');
	});

	test('a day after the return the place is closed again', async () => {
		await witness`update public.booking set given_back_at = now() - interval '23 hours' where id = ${loan.booking_id}`;
		const soon = await nils.db
			.rpc('reveal_place', { village_id: here.id, booking_id: loan.booking_id })
			.setHeader('x-test-reveal', 'allowed');
		expect(soon.error).toBeNull();
		await witness`update public.booking set given_back_at = now() - interval '25 hours' where id = ${loan.booking_id}`;
		await expect(revealPlace(nils.db, here.id, loan.booking_id)).rejects.toMatchObject({
			tag: 'not_confirmed'
		});
	});
});

describe('the order of things cannot be jumped', () => {
	test('each command only from the state it belongs to', async () => {
		const loan = await ask(nils, here, drill, [1, 2]);
		for (const name of ['hand_over_booking', 'give_back_booking'] as const) {
			expect(await command(maja, name, handover(loan))).toMatchObject({
				said: 'wrong_state',
				status: 409
			});
		}
		expect((await command(nils, 'confirm_booking', loan)).said).toBe('not_the_owner');
		expect((await command(greta, 'confirm_booking', loan)).said).toBe('not_your_booking');
		await does(maja, 'confirm_booking', loan);
		expect((await command(maja, 'confirm_booking', loan)).said).toBe('wrong_state');
		await does(nils, 'cancel_booking', loan);
		for (const name of ['confirm_booking', 'cancel_booking', 'hand_over_booking'] as const) {
			expect((await command(maja, name, handover(loan))).said).toBe('wrong_state');
		}
		expect(await one`select state from public.booking where id = ${loan.booking_id}`).toBe(
			'cancelled'
		);
	});

	test('not handed over before the day before', async () => {
		const loan = await agreed(maja, nils, here, drill, [2, 3]);
		expect(await command(maja, 'hand_over_booking', handover(loan))).toMatchObject({
			said: 'too_early',
			facts: { first_day: day(2) }
		});
		await does(nils, 'cancel_booking', loan);
		const next = await agreed(maja, nils, here, drill, [1, 3]);
		await does(maja, 'hand_over_booking', handover(next));
		await does(maja, 'give_back_booking', handover(next));
	});
});
