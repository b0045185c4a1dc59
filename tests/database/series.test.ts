import { describe, expect, test } from 'vitest';
import { myInbox } from '#lib/db/bookings.ts';
import { day } from './lib/listing.ts';
import { asks as wants, books, hours, job, room, roomBy, said, time } from './lib/spaces.ts';
import { command, does, type Answer, type Person } from './lib/people.ts';
import { association, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, aila } = await settled('Maja', 'Nils', 'Aila');
const weekly = (count: number) => `FREQ=WEEKLY;COUNT=${count}`;

const body = (listing_id: string, rule: string, change: object = {}) => ({
	...{ village_id: here.id, listing_id, series_id: crypto.randomUUID(), rule, note: '' },
	...{ first_day: day(2), from: '18:00', to: '20:00' },
	...change
});
async function asks(listing_id: string, rule: string, change: object = {}, who: Person = nils) {
	const asked = body(listing_id, rule, change);
	return { ...(await command(who, 'request_series', asked)), id: asked.series_id };
}
type Date = { booking_id: string; first_day: string; state: string };
type Page = {
	booking: { id: string; first_day: string };
	series: { rule: string; from: string; skipped: unknown[]; dates: Date[] };
};
const page = async (who: Person, id: string) =>
	(await who.db.rpc('conversation_page', { village_id: here.id, conversation_id: id }))
		.data as Page | null;
const dates = async (id: string) => (await page(nils, id))?.series.dates ?? [];
const ref = (date?: Date) => ({ village_id: here.id, booking_id: date?.booking_id ?? '' });
const states = async (id: string) => (await dates(id)).map(({ state }) => state);
const skipped = ({ data, facts }: Answer) =>
	((data ?? facts).skipped as { day: string; why: string }[]).map(
		({ day, why }) => `${day} ${why}`
	);

describe('every week', () => {
	test('what can be had is had, and of the rest it says why not', async () => {
		const id = await roomBy(
			maja,
			here,
			{
				openings: [
					hours('08:00', '22:00'),
					hours('', '', {
						weekdays: null,
						on_date: day(9),
						opens: null,
						closes: null,
						closed: true
					})
				]
			},
			{ approval: 'manual', max_ahead_days: 40 }
		);
		await does(maja, 'confirm_booking', await books(aila, here, id, time(16, '19:00', '21:00')));
		await books(aila, here, id, time(23, '18:00', '20:00'));
		const asked = await asks(id, weekly(7), { skip: [day(30)] });
		expect(asked.data).toMatchObject({ state: 'requested', booked: 2 });
		expect(skipped(asked)).toEqual([
			`${day(9)} closed`,
			`${day(16)} taken`,
			`${day(23)} asked`,
			`${day(44)} too_far_ahead`
		]);
		expect((await dates(asked.id)).map(({ first_day }) => first_day)).toEqual([day(2), day(37)]);
		expect((await page(nils, asked.id))?.series).toMatchObject({
			rule: weekly(7),
			from: '18:00',
			skipped: { length: 4 }
		});
		const past = await asks(id, 'FREQ=DAILY;COUNT=3', {
			first_day: day(-1),
			from: '08:00',
			to: '09:00'
		});
		expect(skipped(past)[0]).toBe(`${day(-1)} past`);
	});

	test('is one conversation, one loan ahead, and one yes', async () => {
		const id = await room(maja, here, { approval: 'manual' });
		const asked = await asks(id, weekly(4));
		const row = async (who: Person) =>
			(await myInbox(who.db, here.id)).filter(({ listing_id }) => listing_id === id);
		expect(await row(maja)).toMatchObject([
			{
				conversation_id: asked.id,
				series_dates: 4,
				first_day: day(2),
				from: '18:00',
				state: 'requested'
			}
		]);
		const { data } = await nils.db.rpc('pull', { village_id: here.id });
		const talks = (data as { conversations: { row: { conversation_id: string }; page: Page }[] })
			.conversations;
		expect(
			talks.filter((talk) => talk.row.conversation_id === asked.id)[0]?.page.series.dates.length
		).toBe(4);
		await does(maja, 'confirm_booking', ref((await dates(asked.id))[2]));
		expect(await states(asked.id)).toEqual(Array(4).fill('confirmed'));
		expect(await page(aila, asked.id)).toBeNull();
		expect(
			await one`select count(*)::int from private.letter where resident_id = ${nils.id} and template = 'confirmed' and facts ->> 'conversation_id' = ${asked.id}`
		).toBe(1);
	});

	test('one no is a no to all; one date goes, or the rest', async () => {
		const id = await room(maja, here, { approval: 'manual' });
		const refused = await asks(id, weekly(3));
		await does(maja, 'decline_booking', {
			...ref((await dates(refused.id))[1]),
			reason: 'in_use',
			note: ''
		});
		expect(await states(refused.id)).toEqual(Array(3).fill('declined'));
		const auto = await room(maja, here);
		const asked = await asks(auto, weekly(5));
		const cancels = async (n: number, scope?: string) =>
			does(nils, 'cancel_booking', { ...ref((await dates(asked.id))[n]), scope, note: '' });
		await cancels(1);
		await cancels(3, 'rest');
		expect(await states(asked.id)).toEqual([
			'confirmed',
			'cancelled',
			'confirmed',
			'cancelled',
			'cancelled'
		]);
		expect((await page(nils, asked.id))?.booking.first_day).toBe(day(2));
		expect(said(await wants(aila, here, auto, time(9, '18:00', '20:00')))).toBe('ok');
	});

	test('stands in line for what is taken, and need not ask again', async () => {
		const id = await room(maja, here, { approval: 'manual' });
		const taken = await books(aila, here, id, time(9, '18:00', '20:00'));
		await does(maja, 'confirm_booking', taken);
		const asked = await asks(id, weekly(3), { wait: true });
		expect([asked.data?.booked, await states(asked.id)]).toEqual([
			2,
			['requested', 'waitlisted', 'requested']
		]);
		await does(maja, 'confirm_booking', ref((await dates(asked.id))[0]));
		await does(aila, 'cancel_booking', taken);
		await job('offer_places');
		expect((await does(nils, 'take_place', ref((await dates(asked.id))[1]))).state).toBe(
			'confirmed'
		);
		// Also when there is nothing to be had at once.
		const late = await asks(id, weekly(3), { wait: true }, aila);
		expect(late.data).toMatchObject({ booked: 0, state: 'waitlisted' });
		const before =
			await one`select count(*)::int from private.letter where resident_id = ${maja.id} and template = 'cancelled'`;
		await does(aila, 'cancel_booking', {
			...ref((await page(aila, late.id))?.series.dates[0]),
			scope: 'rest',
			note: ''
		});
		expect(
			await one`select count(*)::int from private.letter where resident_id = ${maja.id} and template = 'cancelled'`
		).toBe(before);
	});

	test('over midnight and over the clock change, at the same time on the wall', async () => {
		const id = await roomBy(maja, here, { openings: [hours('18:00', '03:00')] });
		const asked = await asks(id, 'FREQ=WEEKLY;COUNT=52', { from: '22:00', to: '02:00' });
		expect(asked.data).toMatchObject({ booked: 52, skipped: [] });
		expect(
			await witness`select distinct to_char(lower(during) at time zone 'Europe/Stockholm', 'HH24:MI') as opens, to_char(upper(during) at time zone 'Europe/Stockholm', 'HH24:MI') as closes,
			last_day - first_day as nights from public.booking where series_id = ${asked.id}`
		).toEqual([{ opens: '22:00', closes: '02:00', nights: 1 }]);
	});
});

test('why a series is refused', async () => {
	const id = await roomBy(maja, here, { min_minutes: 60 });
	const why = async (rule: string, change: object = {}) => said(await asks(id, rule, change));
	expect(await why('FREQ=DAILY;COUNT=5000')).toBe('rule too_many');
	expect(await why('FREQ=DAILY;UNTIL=20990101')).toBe('rule too_many');
	expect(await why('every Tuesday')).toBe('rule not_a_rule');
	expect(await why('FREQ=WEEKLY;UNTIL=20200101')).toBe('rule none');
	expect(await why(weekly(2), { to: '18:30' })).toBe('to too_short');
	expect(await why(weekly(2), { from: '18:10' })).toBe('from not_on_step');
	expect(await why(weekly(2), { from: undefined })).toBe('from missing');
	expect(await why(weekly(2), { to: undefined })).toBe('to missing');
	expect(await why(weekly(2), { skip: 'x' })).toBe('skip too_many');
	expect(await why(weekly(2), { skip: Array(105).fill(day(2)) })).toBe('skip too_many');
	expect(await why(weekly(2), { skip: [day(2), day(9)] })).toBe('taken');
	expect(said(await asks(id, weekly(2), {}, maja))).toBe('own_listing');
	expect(said(await asks(await roomBy(maja, here, { slot_minutes: null }), weekly(2)))).toBe(
		'not_bookable'
	);
	const club = await association(here, [maja]);
	const asked = await asks(
		await room(maja, here, { association_id: club }),
		weekly(2),
		{ on_behalf: { name: 'Syföreningen', consent: 'in_writing' } },
		maja
	);
	expect(asked.data).toMatchObject({ state: 'confirmed', booked: 2 });
	expect((await asks(id, weekly(2), { series_id: asked.id })).said).toBe('id_taken');
	expect(
		(
			await asks(id, weekly(2), {
				series_id:
					(await dates(asked.id))[0]?.booking_id ??
					(await books(aila, here, id, time(30, '10:00', '12:00'))).booking_id
			})
		).said
	).toBe('id_taken');
});
