import { expect, test } from 'vitest';
import { addDays, lengthOf, type Day } from '#lib/domain/days.ts';
import { instantOf, minutesOf, timeOf, wallAt } from '#lib/domain/wall.ts';
import { dice } from './lib/dice.ts';
import { day } from './lib/listing.ts';
import { asks, roomBy, said, type Time } from './lib/spaces.ts';
import { settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const zone = 'Europe/Stockholm';
const ROOMS = 16;
const REQUESTS = 30;
const MINUTE = 60_000;

/** The next night on which the clock changes in a month: its last Sunday. */
function change(month: '03' | '10'): Day {
	const sundays = [0, 1].map((later) => {
		const end = `${Number(day(0).slice(0, 4)) + later}-${month}-31`;
		return addDays(end, -new Date(`${end}T00:00Z`).getUTCDay());
	});
	return sundays.find((sunday) => sunday > day(9)) as Day;
}

type Row = {
	weekdays: number[] | null;
	on_date: Day | null;
	valid_from: Day | null;
	valid_to: Day | null;
	opens: string | null;
	closes: string | null;
	closed: boolean;
};
type Room = {
	openings: Row[];
	slot_minutes: number;
	min_minutes: number;
	max_minutes: number;
	turnaround_minutes: number;
	booked: { from: number; to: number }[];
};

/** Is it open at an instant? Looked up as one would on the door: today's hours, and yesterday's after midnight. */
function openAt({ openings }: Room, at: number): boolean {
	if (openings.length === 0) return true;
	const { day: today, time } = wallAt(zone, at);
	const hoursOf = (on: Day) => {
		const dated = openings.filter((row) => row.on_date === on);
		if (dated.length > 0) return dated;
		const inSeason = openings.filter(
			(row) =>
				row.valid_from !== null &&
				row.valid_to !== null &&
				row.valid_from <= on &&
				on <= row.valid_to
		);
		const rows =
			inSeason.length > 0 ? inSeason : openings.filter((row) => row.weekdays && !row.valid_from);
		const weekday = new Date(`${on}T00:00Z`).getUTCDay() || 7;
		return rows.filter((row) => row.weekdays?.includes(weekday));
	};
	const now = minutesOf(time);
	const within = (row: Row, minute: number) => {
		if (row.closed || !row.opens || !row.closes) return false;
		const [opens, closes] = [minutesOf(row.opens), minutesOf(row.closes)];
		return opens <= minute && minute < (closes <= opens ? closes + 1440 : closes);
	};
	return (
		hoursOf(today).some((row) => within(row, now)) ||
		hoursOf(addDays(today, -1)).some((row) => within(row, now + 1440))
	);
}

/** What a request must be answered, found out a quarter at a time. */
function answer(room: Room, { first_day, last_day, from, to }: Time): string {
	const step = room.slot_minutes;
	if (minutesOf(from) % step) return 'from not_on_step';
	if (minutesOf(to) % step) return 'to not_on_step';
	const long =
		(lengthOf({ first: first_day, last: last_day }) - 1) * 1440 + minutesOf(to) - minutesOf(from);
	if (long < room.min_minutes) return 'to too_short';
	if (long > room.max_minutes) return 'to too_long';
	const [begins, ends] = [instantOf(zone, first_day, from), instantOf(zone, last_day, to)];
	if (begins >= ends) return 'from closed_then';
	for (let at = begins; at < ends; at += 15 * MINUTE)
		if (!openAt(room, at)) return 'from closed_then';
	const rest = room.turnaround_minutes * MINUTE;
	if (room.booked.some((other) => begins < other.to + rest && other.from < ends + rest))
		return 'taken';
	room.booked.push({ from: begins, to: ends });
	return 'ok';
}

const roll = dice(2711);
const oneOf = <T>(list: T[]): T => list[roll(list.length)] as T;
/** The hour that comes twice or never is nobody's opening time: the door says nothing of it. */
const doorTime = () => timeOf(oneOf([0, 60, 180, 240, 360, 480, 720, 1080, 1200, 1320, 1410]));
const nights = [change('03'), change('10'), day(10)];

function opening(night: Day): Row {
	const kind = roll(6);
	const closed = roll(5) === 0;
	const row = { weekdays: null, on_date: null, valid_from: null, valid_to: null };
	const closes = oneOf([doorTime(), '24:00']);
	const times = closed
		? { opens: null, closes: null }
		: { opens: doorTime(), closes: closes === '00:00' ? '24:00' : closes };
	if (kind < 2) return { ...row, ...times, closed, on_date: addDays(night, roll(5) - 2) };
	const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(() => roll(3) > 0);
	const always = { ...row, ...times, closed, weekdays: weekdays.length > 0 ? weekdays : [7] };
	if (kind > 2) return always;
	const from = addDays(night, roll(6) - 4);
	return { ...always, valid_from: from, valid_to: addDays(from, roll(4)) };
}

/** Times that are hours, or at times a minute off; a span of an hour to a night and a day. */
function asked(night: Day): Time {
	const first_day = addDays(night, roll(5) - 2);
	const from = roll(96) * 15;
	const end = from + oneOf([15, 30, 60, 60, 90, 120, 120, 180, 240, 360, 600, 1440]);
	const later = Math.ceil(end / 1440) - 1;
	return {
		first_day,
		last_day: addDays(first_day, later),
		from: timeOf(from),
		to: timeOf(end - later * 1440)
	};
}

const heard: Record<string, number> = {};

test.each(Array.from({ length: ROOMS }, (_, i) => i))(
	'room %i answers as its door says',
	async (i) => {
		const night = nights[i % nights.length] as Day;
		const slot_minutes = oneOf([15, 15, 30, 60]);
		const room: Room = {
			slot_minutes,
			min_minutes: slot_minutes * oneOf([1, 1, 2]),
			max_minutes: oneOf([240, 600, 1440]),
			turnaround_minutes: oneOf([0, 0, 15, 45, 120]),
			openings: Array.from({ length: oneOf([0, 1, 2, 3, 4, 5]) }, () => opening(night)),
			booked: []
		};
		const { booked, ...terms } = room;
		const id = await roomBy(maja, here, terms);
		for (let n = 0; n < REQUESTS; n++) {
			const when = asked(night);
			const expected = answer(room, when);
			heard[expected] = (heard[expected] ?? 0) + 1;
			expect([n, when, room.openings, said(await asks(nils, here, id, when))]).toEqual([
				n,
				when,
				room.openings,
				expected
			]);
		}
		await witness`update private.command set at = at - interval '2 hours' where actor_id = ${nils.id}`;
		expect(await one`select count(*)::int from public.booking where listing_id = ${id}`).toBe(
			booked.length
		);
	}
);

test('every answer was heard', () => {
	for (const word of [
		'ok',
		'taken',
		'from closed_then',
		'to too_short',
		'to too_long',
		'from not_on_step'
	])
		expect([word, heard[word] ?? 0]).toEqual([word, expect.toSatisfy((many: number) => many > 5)]);
});
