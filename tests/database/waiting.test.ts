import { describe, expect, inject, test } from 'vitest';
import { listing, request } from './lib/listing.ts';
import {
	asks,
	begins,
	books,
	job,
	room,
	roomBy,
	said,
	stateOf,
	time,
	type Time
} from './lib/spaces.ts';
import { command, does, type Person } from './lib/people.ts';
import type { Ref } from './lib/listing.ts';
import { resident, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, aila, greta } = await settled('Maja', 'Nils', 'Aila', 'Greta');
const evening = time(3, '18:00', '20:00');

const waits = (who: Person, id: string, when: Time = evening, change: object = {}) =>
	asks(who, here, id, when, { wait: true, ...change });
const offered = ({ booking_id }: Ref) =>
	one<boolean>`select respond_by is not null from public.booking where id = ${booking_id}`;
const lapses = async ({ booking_id }: Ref) => {
	await witness`update public.booking set respond_by = now() - interval '1 minute' where id = ${booking_id}`;
	await job('expire_requests');
	await job('offer_places');
};
const place = async (who: Person, { booking_id }: Ref) => {
	const { data } = await who.db.rpc('conversation_page', {
		village_id: here.id,
		conversation_id: booking_id
	});
	return (data as { booking: { place_in_line: number | null } }).booking.place_in_line;
};
const frees = async (who: Person, ref: Ref) => {
	await does(who, 'cancel_booking', ref);
	await job('offer_places');
};

describe('who stands in line', () => {
	test('is offered the place one after the other, in order', async () => {
		const id = await room(maja, here);
		const taken = await books(nils, here, id, evening);
		const first = await waits(aila, id);
		expect(first.data).toMatchObject({ state: 'waitlisted', respond_by: null });
		const second = await waits(greta, id, time(3, '19:00', '21:00'));
		expect([await place(aila, first.ref), await place(greta, second.ref)]).toEqual([1, 2]);
		expect(await place(nils, taken)).toBeNull();
		await job('offer_places');
		expect(await offered(first.ref)).toBe(false);
		await frees(nils, taken);
		expect([await offered(first.ref), await offered(second.ref)]).toEqual([true, false]);
		expect(said(await asks(nils, here, id, evening))).toBe('taken');
		expect(
			await one`select count(*)::int from private.letter where template = 'place_free' and resident_id = ${aila.id}`
		).toBe(1);
		await lapses(first.ref);
		expect([await stateOf(first.ref), await offered(second.ref)]).toEqual(['expired', true]);
		expect((await command(aila, 'take_place', first.ref)).said).toBe('wrong_state');
		expect((await does(greta, 'take_place', second.ref)).state).toBe('confirmed');
		expect(said(await asks(nils, here, id, time(3, '20:00', '22:00')))).toBe('taken');
	});

	test('goes before who comes later, also in the minute before the offer', async () => {
		const id = await room(maja, here);
		const taken = await books(nils, here, id, evening);
		const first = await waits(aila, id);
		await does(nils, 'cancel_booking', taken);
		expect(said(await asks(greta, here, id, time(3, '19:30', '20:30')))).toBe('taken');
		expect((await waits(greta, id)).data?.state).toBe('waitlisted');
		// Who waits for more than is free keeps nobody out.
		expect(said(await asks(greta, here, id, time(3, '20:00', '21:00')))).toBe('ok');
		await job('offer_places');
		expect(await offered(first.ref)).toBe(true);
		const long = await waits(nils, id, time(3, '16:00', '20:30'));
		expect(long.data?.state).toBe('waitlisted');
		expect(said(await asks(greta, here, id, time(3, '16:00', '17:00')))).toBe('ok');
	});

	test('takes it as the owner’s rules are; nobody else can, nor before it is offered', async () => {
		const id = await room(maja, here, { approval: 'manual' });
		const taken = await books(nils, here, id, evening);
		const first = await waits(aila, id);
		expect((await command(aila, 'take_place', first.ref)).said).toBe('wrong_state');
		await frees(nils, taken);
		expect((await command(greta, 'take_place', first.ref)).said).toBe('not_your_booking');
		expect((await command(maja, 'take_place', first.ref)).said).toBe('not_the_requester');
		expect((await does(aila, 'take_place', first.ref)).state).toBe('requested');
		expect((await does(maja, 'confirm_booking', first.ref)).state).toBe('confirmed');
		expect((await command(aila, 'take_place', first.ref)).said).toBe('wrong_state');
	});

	test('stands there once, and can leave; a place too late is none', async () => {
		const id = await room(maja, here);
		const taken = await books(nils, here, id, evening);
		const { ref } = await waits(aila, id);
		expect(said(await waits(aila, id, time(3, '19:00', '20:00')))).toBe('already_waiting');
		const before =
			await one`select count(*)::int from private.letter where resident_id = ${maja.id}`;
		await does(aila, 'cancel_booking', ref);
		expect(await one`select count(*)::int from private.letter where resident_id = ${maja.id}`).toBe(
			before
		);
		const again = await waits(aila, id);
		await frees(nils, taken);
		await witness`update public.booking set respond_by = now() - interval '1 second' where id = ${again.ref.booking_id}`;
		expect((await command(aila, 'take_place', again.ref)).said).toBe('deadline_passed');
		expect(said(await asks(greta, here, id, evening))).toBe('ok');
		const late = await waits(aila, id);
		await witness`update public.booking set during = tstzrange(now() - interval '2 hours', now() - interval '1 minute') where id = ${late.ref.booking_id}`;
		await job('expire_requests');
		expect([
			await stateOf(late.ref),
			await one`select count(*)::int from private.letter where template = 'offer_lapsed' and facts ->> 'booking_id' = ${late.ref.booking_id}`
		]).toEqual(['expired', 0]);
	});

	test('counts as having a loan ahead', async () => {
		const id = await room(maja, here);
		const greedy = await resident('Girig', here);
		for (const hour of ['10', '12', '14'])
			await books(nils, here, id, time(3, `${hour}:00`, `${hour}:30`));
		const allow = (most: number) =>
			witness`update public.village set most_ahead = ${most} where id = ${here.id}`;
		await allow(8);
		const word = async (hour: string) =>
			said(await waits(greedy, id, time(3, `${hour}:00`, `${hour}:30`)));
		const words = [await word('10'), await word('12'), await word('14')];
		await allow(1000);
		expect(words).toEqual(['ok', 'ok', 'many_ahead']);
	});

	test('waits for things by the day as well', async () => {
		const drill = await listing(maja, here, { approval: 'auto' });
		const body = request(here, drill, [4, 5]);
		await does(nils, 'request_booking', body);
		const waiting = request(here, drill, [5, 6], { wait: true });
		expect((await does(aila, 'request_booking', waiting)).state).toBe('waitlisted');
		await frees(nils, body as Ref);
		expect((await does(aila, 'take_place', waiting)).state).toBe('confirmed');
	});
});

test('a place is held two hours, and none of them between nine in the evening and eight in the morning', async () => {
	const held = async (wall: string) =>
		one`select to_char(private.hold_until('Europe/Stockholm', (${`2026-12-01 ${wall}`})::timestamp at time zone 'Europe/Stockholm') at time zone 'Europe/Stockholm', 'DD HH24:MI')`;
	for (const [offer, until] of [
		['10:00', '01 12:00'],
		['19:00', '01 21:00'],
		['20:00', '02 09:00'],
		['20:59', '02 09:59'],
		['21:00', '02 10:00'],
		['23:59', '02 10:00'],
		['00:30', '01 10:00'],
		['07:59', '01 10:00'],
		['08:00', '01 10:00']
	])
		expect([offer, await held(offer as string)]).toEqual([offer, until]);
});

test('not past the moment it begins', async () => {
	const id = await room(maja, here);
	const taken = await books(nils, here, id, evening);
	const { ref } = await waits(aila, id);
	for (const one of [taken, ref]) await begins(one, 30);
	await frees(nils, taken);
	expect(
		await one`select respond_by = lower(during) from public.booking where id = ${ref.booking_id}`
	).toBe(true);
});

test('who does not come lets the next one in', async () => {
	const id = await roomBy(maja, here, { check_in: true, grace_minutes: 15 });
	const gone = await books(nils, here, id, evening);
	const { ref } = await waits(aila, id);
	await witness`update public.booking set confirmed_at = now() - interval '1 day' where id = ${gone.booking_id}`;
	for (const one of [gone, ref]) await begins(one, -20);
	await job('free_no_shows');
	await job('offer_places');
	expect([await stateOf(gone), await offered(ref)]).toEqual(['no_show', true]);
	expect((await does(aila, 'take_place', ref)).state).toBe('confirmed');
	expect((await does(aila, 'check_in_booking', ref)).state).toBe('active');
});

test.runIf(inject('backendKind') === 'postgres')('two servers offer one place once', async () => {
	for (let round = 0; round < 5; round++) {
		const id = await room(maja, here);
		const taken = await books(nils, here, id, time(5, '18:00', '20:00'));
		const line = await Promise.all(
			[aila, greta].map((who) => waits(who, id, time(5, '18:00', '20:00')))
		);
		await does(nils, 'cancel_booking', taken);
		await Promise.all(Array.from({ length: 6 }, () => job('offer_places')));
		const open = await Promise.all(line.map(({ ref }) => offered(ref)));
		expect(open.filter(Boolean).length).toBe(1);
		expect(
			await one`select count(*)::int from public.booking_event e join public.booking b on b.id = e.booking_id where b.listing_id = ${id} and e.kind = 'offered'`
		).toBe(1);
	}
});
