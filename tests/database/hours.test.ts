import { describe, expect, test } from 'vitest';
import { listingCalendar } from '#lib/db/listing-days.ts';
import { searchListings } from '#lib/db/listings.ts';
import { addDays, type Day } from '#lib/domain/days.ts';
import { instantOf } from '#lib/domain/wall.ts';
import { day } from './lib/listing.ts';
import { asks, books, hours, roomBy, said, time } from './lib/spaces.ts';
import { anon } from './lib/people.ts';
import { settled } from './lib/village.ts';
import { one } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const zone = 'Europe/Stockholm';

/** A day of the week at least a week ahead, 1 = Monday, or so many weeks later. */
const next = (weekday: number, weeks = 0): Day =>
	[7, 8, 9, 10, 11, 12, 13]
		.map((ahead) => day(ahead + weeks * 7))
		.find((one) => (new Date(`${one}T00:00Z`).getUTCDay() || 7) === weekday) as Day;
/** The next night on which the clock changes in a month: its last Sunday. */
function change(month: '03' | '10'): Day {
	const sundays = [0, 1].map((later) => {
		const end = `${Number(day(0).slice(0, 4)) + later}-${month}-31`;
		return addDays(end, -new Date(`${end}T00:00Z`).getUTCDay());
	});
	return sundays.find((sunday) => sunday > day(6)) as Day;
}

const hall = (terms: object, change?: object) => roomBy(maja, here, terms, change);
const answer = async (id: string, ...when: Parameters<typeof time>) =>
	said(await asks(nils, here, id, time(...when)));
const lasts = (id: string) =>
	one<number>`select extract(epoch from upper(during) - lower(during))::int / 3600 from public.booking where listing_id = ${id}`;

describe('is open', () => {
	test('on its weekdays, but for the dates that go before', async () => {
		const openings = [
			hours('10:00', '21:00', { weekdays: [2, 3] }),
			hours('18:00', '23:00', { weekdays: null, on_date: next(2, 1) }),
			hours('', '', { weekdays: null, on_date: next(3), opens: null, closes: null, closed: true })
		];
		const id = await hall({ openings });
		expect(await answer(id, next(2), '10:00', '21:00')).toBe('ok');
		expect(await answer(id, next(2), '09:30', '10:30')).toBe('from closed_then');
		expect(await answer(id, next(2), '20:00', '21:30')).toBe('from closed_then');
		expect(await answer(id, next(1), '12:00', '13:00')).toBe('from closed_then');
		expect(await answer(id, next(2, 1), '12:00', '13:00')).toBe('from closed_then');
		expect(await answer(id, next(2, 1), '18:00', '23:00')).toBe('ok');
		expect(await answer(id, next(3), '12:00', '13:00')).toBe('from closed_then');
		expect(await answer(id, next(3, 1), '12:00', '13:00')).toBe('ok');
	});

	test('in a season by its hours only', async () => {
		const season = { valid_from: day(14), valid_to: day(20) };
		const openings = [
			hours('08:00', '22:00'),
			hours('12:00', '14:00', { ...season, weekdays: [2] })
		];
		const id = await hall({ openings });
		expect(await answer(id, next(2, 1), '12:00', '14:00')).toBe('ok');
		expect(await answer(id, next(2, 1), '08:00', '09:00')).toBe('from closed_then');
		expect(await answer(id, next(3, 1), '12:00', '13:00')).toBe('from closed_then');
		expect(await answer(id, next(3, 2), '12:00', '13:00')).toBe('ok');
	});

	test('over midnight, where hours that touch are one', async () => {
		const openings = [
			hours('18:00', '02:00', { weekdays: [5] }),
			hours('02:00', '04:00', { weekdays: [6] })
		];
		const id = await hall({ openings });
		expect(await answer(id, next(5), '22:00', '04:00')).toBe('ok');
		expect(await answer(id, next(6), '03:00', '04:30')).toBe('from closed_then');
		expect(await answer(id, next(5, 1), '22:00', '24:00')).toBe('ok');
	});

	test('always, when nobody said when; and by whole days on days when hours begin', async () => {
		expect(await answer(await hall({}), 3, '03:00', '03:30')).toBe('ok');
		const sauna = await hall(
			{ slot_minutes: null, openings: [hours('20:00', '03:00', { weekdays: [5] })] },
			{ approval: 'manual' }
		);
		const days = (first: Day, last: Day) =>
			asks(nils, here, sauna, { first_day: first, last_day: last } as never).then(said);
		expect(await days(next(5), next(5))).toBe('ok');
		expect(await days(next(5, 1), addDays(next(5, 1), 1))).toBe('first_day closed_then');
		expect(await answer(sauna, 3, '18:00', '19:00')).toBe('from by_days');
	});
});

describe('a time is refused', () => {
	test('by steps, length, notice and how far ahead, in the same order as on the phone', async () => {
		const terms = { min_minutes: 60, max_minutes: 240, notice_hours: 24 };
		const id = await hall(
			{ ...terms, openings: [hours('08:00', '22:00')] },
			{ max_ahead_days: 30 }
		);
		expect(await answer(id, -1, '18:10', '18:20')).toBe('first_day in_the_past');
		expect(await answer(id, 3, '18:10', '18:20')).toBe('from not_on_step');
		expect(await answer(id, 3, '18:00', '18:20')).toBe('to not_on_step');
		expect(await answer(id, 3, '18:00', '18:30')).toBe('to too_short');
		expect(await answer(id, 3, '08:00', '12:30')).toBe('to too_long');
		expect(await answer(id, 31, '18:00', '19:00')).toBe('last_day too_far_ahead');
		expect(await answer(id, 30, '21:00', '23:00')).toBe('from closed_then');
		expect(await answer(id, 3, '18:00', '18:00')).toBe('to too_long');
		const bad = async (change: object) =>
			said(await asks(nils, here, id, time(3, '18:00', '19:00'), change));
		expect(await bad({ from: undefined })).toBe('from missing');
		expect(await bad({ to: undefined })).toBe('to missing');
		expect(await bad({ from: undefined, to: undefined })).toBe('from missing');
		expect(await bad({ from: '24:00' })).toBe('from not_a_time');
		expect(await bad({ to: '00:00' })).toBe('to not_a_time');
		expect(await bad({ to: '18:00' })).toBe('to too_short');
		const soon = new Date(Date.now() + 3_600_000 * 2);
		const [first, at] = (
			await one<string>`select to_char(date_bin('30 minutes', ${soon.toISOString()}::timestamptz at time zone ${zone}, '2026-01-01'), 'YYYY-MM-DD HH24:MI')`
		).split(' ') as [Day, string];
		const to = await one<string>`select to_char(${at}::time + interval '1 hour', 'HH24:MI')`;
		const refused = await asks(nils, here, id, time(first, at, to === '00:00' ? '24:00' : to));
		expect(said(refused)).toBe('from too_soon');
		const possible = Date.parse(String(refused.facts.first_possible));
		expect(possible - Date.now()).toBeGreaterThan(86_400_000 - 60_000);
		expect(possible - Date.now()).toBeLessThan(86_400_000 + 1_860_000);
		expect(possible % 1_800_000).toBe(0);
	});

	test('both nights of the clock: six hours on the wall are six hours', async () => {
		const [spring, autumn] = [change('03'), change('10')];
		const id = await hall({ min_minutes: 360, max_minutes: 360 });
		expect(await answer(id, addDays(spring, -1), '22:00', '04:00')).toBe('ok');
		expect(await lasts(id)).toBe(5);
		const other = await hall({ min_minutes: 360, max_minutes: 360 });
		expect(await answer(other, addDays(autumn, -1), '22:00', '04:00')).toBe('ok');
		expect(await lasts(other)).toBe(7);
		const any = await hall({});
		expect(await answer(any, spring, '02:00', '03:00')).toBe('from closed_then');
		expect(await answer(any, spring, '02:30', '03:30')).toBe('from closed_then');
		expect(await answer(any, spring, '01:30', '03:00')).toBe('ok');
		expect(await answer(any, autumn, '02:00', '03:00')).toBe('ok');
		expect(
			await one`select lower(during)::text::timestamptz = to_timestamp(${instantOf(zone, autumn, '02:00') / 1000}) from public.booking
			where listing_id = ${any} and first_day = ${autumn}`
		).toBe(true);
	});
});

test('the days of a calendar and of a search are those with a time that can be had', async () => {
	const id = await hall({
		min_minutes: 120,
		openings: [hours('18:00', '22:00', { weekdays: [2, 3] })]
	});
	const free = async (first: Day, last: Day) =>
		(await listingCalendar(anon(), here.id, id, first, last)).map((one) => one.free);
	const found = async (first: Day) =>
		(await searchListings(anon(), here.id, { first, last: first })).some((one) => one.id === id);
	expect(await free(next(2), addDays(next(2), 6))).toEqual([1, 1, 0, 0, 0, 0, 0]);
	await books(nils, here, id, time(next(2), '19:30', '21:30'));
	expect([await free(next(2), next(2)), await found(next(2)), await found(next(2, 1))]).toEqual([
		[0],
		false,
		true
	]);
	expect(await found(next(1))).toBe(false);
	const { data } = await anon().rpc('listing_busy', { village_id: here.id, listing_id: id });
	const at = (clock: string) => new Date(instantOf(zone, next(2), clock)).toISOString();
	const [[, from, to] = []] = (data as { held: string[][] }).held;
	expect([from, to].map((text) => new Date(text ?? '').toISOString())).toEqual([
		at('19:30'),
		at('21:30')
	]);
});
