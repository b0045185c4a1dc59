import { describe, expect, test } from 'vitest';
import { findConversation, myInbox } from '#lib/db/bookings.ts';
import { instantsOf } from '../lib/instants.ts';
import { agreed, day, handover, listing, type Ref } from './lib/listing.ts';
import { command, does } from './lib/people.ts';
import { settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const zone = 'Europe/Stockholm';

const loan = async (days: [number, number]) =>
	agreed(maja, nils, here, await listing(maja, here), days);
/** Makes a booking one by the hour: two hours in the afternoon of a day, without days of its own. */
const byTheHour = ({ booking_id }: Ref, ahead: number) =>
	witness`update public.booking set first_day = null, last_day = null,
		during = tstzrange((${`${day(ahead)} 14:00`})::timestamp at time zone ${zone}, (${`${day(ahead)} 16:00`})::timestamp at time zone ${zone})
		where id = ${booking_id}`;
const letters = (template: string, { booking_id }: Ref) =>
	one`select count(*)::int from private.letter where template = ${template} and facts ->> 'booking_id' = ${booking_id}`;

test('a booking says the instants it begins and ends', async () => {
	const ref = await loan([3, 5]);
	const { from, to } = instantsOf({ first: day(3), last: day(5) }, zone);
	const instants = { starts_at: Date.parse(from), ends_at: Date.parse(to) };
	const parsed = (row?: { starts_at: string | null; ends_at: string | null } | null) => ({
		starts_at: Date.parse(row?.starts_at ?? ''),
		ends_at: Date.parse(row?.ends_at ?? '')
	});
	const rows = await myInbox(nils.db, here.id);
	expect(parsed(rows.find(({ conversation_id }) => conversation_id === ref.booking_id))).toEqual(
		instants
	);
	const page = await findConversation(nils.db, here.id, ref.booking_id);
	expect(parsed(page?.booking)).toEqual(instants);
});

describe('handing over', () => {
	test.each([
		['days', false],
		['the hour', true]
	])('by %s: from the day before, and no sooner', async (_, hourly) => {
		const [soon, later] = [await loan([1, 1]), await loan([2, 2])];
		if (hourly) await Promise.all([byTheHour(soon, 1), byTheHour(later, 2)]);
		expect((await command(maja, 'hand_over_booking', handover(soon))).said).toBe('ok');
		expect(await command(maja, 'hand_over_booking', handover(later))).toMatchObject({
			said: 'too_early',
			facts: { first_day: day(2) }
		});
	});
});

describe('reminders', () => {
	const out = async (hourly: boolean, ahead: number) => {
		const ref = await loan([0, ahead]);
		await does(maja, 'hand_over_booking', handover(ref));
		if (hourly) await byTheHour(ref, ahead);
		return ref;
	};
	test.each([
		['days', false],
		['the hour', true]
	])('by %s: due tomorrow, once, and not the day before that', async (_, hourly) => {
		const [due, later] = [await out(hourly, 1), await out(hourly, 2)];
		for (let i = 0; i < 2; i++) await witness`select private.write_reminders()`;
		expect([await letters('due_tomorrow', due), await letters('due_tomorrow', later)]).toEqual([
			1, 0
		]);
	});

	test.each([
		['days', false],
		['the hour', true]
	])('by %s: overdue, once for each side', async (_, hourly) => {
		const [late, due] = [await out(false, 1), await out(false, 1)];
		await witness`update public.booking set first_day = ${day(-3)}, last_day = ${day(-1)},
			during = private.day_range(${zone}, ${day(-3)}, ${day(-1)}) where id = ${late.booking_id}`;
		if (hourly) await byTheHour(late, -1);
		for (let i = 0; i < 2; i++) await witness`select private.write_reminders()`;
		const sent = (ref: Ref) =>
			Promise.all(['overdue', 'overdue_owner'].map((t) => letters(t, ref)));
		expect([await sent(late), await sent(due)]).toEqual([
			[1, 1],
			[0, 0]
		]);
	});
});
