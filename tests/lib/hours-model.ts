import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '#lib/domain/busy.ts';
import { addDays, eachDay, type Day } from '#lib/domain/days.ts';
import type { HourTerms } from '#lib/domain/hour-span.ts';
import type { Opening } from '#lib/domain/opening.ts';

const MINUTE = 60_000;

/** A booking that stands: one piece, from minute to minute of the time line. */
export type Booked = { piece: number; from: number; to: number; asked: boolean };

/** Minutes since 1970 at which a day shows a time, as PostgreSQL reads it, by a calendar that is not ours. */
export function minuteAt(zone: string, day: Day, minute: number): number {
	const wall = Temporal.PlainDate.from(day).toPlainDateTime().add({ minutes: minute });
	return wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds / MINUTE;
}

const readings = new Map<string, number[]>();
/** What the wall shows at each minute of a day, one after the other, in minutes since midnight. */
function shownOn(zone: string, day: Day): number[] {
	const key = `${zone} ${day}`;
	let list = readings.get(key);
	if (!list) {
		const [begins, ends] = [minuteAt(zone, day, 0), minuteAt(zone, addDays(day, 1), 0)];
		list = Array.from({ length: ends - begins }, (_, i) => {
			const at = Temporal.Instant.fromEpochMilliseconds((begins + i) * MINUTE);
			const { hour, minute } = at.toZonedDateTimeISO(zone);
			return hour * 60 + minute;
		});
		readings.set(key, list);
	}
	return list;
}

/** The rows that decide over a day, as the rule is told. */
function rows(openings: Opening[], day: Day): Opening[] {
	if (openings.some(({ on_date }) => on_date === day))
		return openings.filter(({ on_date }) => on_date === day);
	const weekday = Temporal.PlainDate.from(day).dayOfWeek;
	const seasonal = ({ valid_from, valid_to }: Opening) => Boolean(valid_from ?? valid_to);
	const holds = ({ valid_from, valid_to }: Opening) =>
		(valid_from ?? '') <= day && day <= (valid_to ?? '9999');
	const weekly = openings.filter(({ weekdays }) => weekdays);
	const inSeason = weekly.some((row) => seasonal(row) && holds(row));
	return weekly.filter(
		(row) => seasonal(row) === inSeason && holds(row) && row.weekdays?.includes(weekday)
	);
}

const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

/** Every minute of the time line that is open, of some days. */
export function openMinutes(openings: Opening[], zone: string, first: Day, last: Day): Set<number> {
	const open = new Set<number>();
	for (const day of eachDay({ first: addDays(first, -2), last: addDays(last, 1) })) {
		const always = { opens: '00:00', closes: '24:00', closed: false };
		for (const { opens, closes, closed } of openings.length ? rows(openings, day) : [always]) {
			if (closed || opens === null || closes === null) continue;
			const over = minutes(closes) <= minutes(opens) ? 1 : 0;
			const to = minuteAt(zone, addDays(day, over), minutes(closes));
			for (let at = minuteAt(zone, day, minutes(opens)); at < to; at++) open.add(at);
		}
	}
	return open;
}

/** The calendar that a server would say of some bookings: clearing up before and after each. */
export function calendarFrom(
	booked: Booked[],
	pieces: number,
	whole: boolean,
	turnaround: number
): Calendar {
	const iso = (minute: number) => new Date(minute * MINUTE).toISOString();
	return {
		...{ listing_id: 'hall', pieces, whole },
		held: booked.map(({ piece, from, to, asked }) => [
			...([piece, iso(from - turnaround), iso(to + turnaround)] as const),
			asked ? '2999-01-01T00:00:00Z' : null
		])
	};
}

export type World = {
	zone: string;
	openings: Opening[];
	booked: Booked[];
	pieces: number;
	whole: boolean;
	turnaround: number;
	quantity: number;
	terms: HourTerms;
	/** Milliseconds. */
	now: number;
};

/** Are so many pieces left, when nobody is in the way from minute to minute, clearing up counted? */
function enough({ booked, pieces, whole, turnaround, quantity }: World, at: number[]): boolean {
	const busy = new Set<number>();
	for (const { piece, from, to } of booked)
		if (at.some((minute) => from - turnaround <= minute && minute < to + turnaround))
			busy.add(piece);
	if (whole) return pieces > 0 && busy.size === 0;
	return pieces - busy.size >= quantity;
}

/** How a step of a day stands, minute by minute; null when the clocks leap over it. */
export function stepState(
	world: World,
	day: Day,
	minute: number,
	open: Set<number>
): string | null {
	const { zone, terms, now } = world;
	const [from, to] = [minute, minute + terms.slot_minutes].map((at) => minuteAt(zone, day, at)) as [
		number,
		number
	];
	const begins = minuteAt(zone, day, 0);
	const shown = shownOn(zone, day).flatMap((at, i) =>
		minute <= at && at < minute + terms.slot_minutes ? [begins + i] : []
	);
	if (shown.length === 0) return null;
	const booking = Array.from({ length: to - from }, (_, i) => from + i);
	if (from * MINUTE < now + terms.notice_hours * 3_600_000) return 'closed';
	const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
	if (day > today.add({ days: terms.max_ahead_days }).toString()) return 'closed';
	if (terms.ends_on && day > terms.ends_on) return 'closed';
	if (!booking.every((at) => open.has(at))) return 'closed';
	const all = [...booking, ...shown];
	if (enough(world, all)) return 'free';
	const firm = world.booked.filter(({ asked }) => !asked);
	return enough({ ...world, booked: firm }, all) ? 'asked' : 'taken';
}
