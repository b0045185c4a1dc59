import type { Span } from '#lib/domain/busy.ts';
import { addDays, lengthOf, type Day } from '#lib/domain/days.ts';
import { instantOf, minutesOf, timeOf, wallAt } from '#lib/domain/wall.ts';

const MINUTE = 60_000;

/** A range by the hour: days and the times on the village's wall, 'HH:MM'; `to` may be '24:00', never '00:00'. */
export type HourSpan = { first: Day; last: Day; from: string; to: string };

/** What a space by the hour asks of a range. */
export type HourTerms = {
	slot_minutes: number;
	min_minutes: number;
	max_minutes: number;
	notice_hours: number;
	max_ahead_days: number;
	ends_on: Day | null;
};

/** How long a range is on the wall clock, in minutes: the same in both nights of the clock change. */
export function minutesLong({ first, last, from, to }: HourSpan): number {
	return (lengthOf({ first, last }) - 1) * 1440 + minutesOf(to) - minutesOf(from);
}

/** A range by the hour as instants; on the night a clock goes forward they may not go forward. */
export function hourInstants(timeZone: string, { first, last, from, to }: HourSpan): Span {
	return { from: instantOf(timeZone, first, from), to: instantOf(timeZone, last, to) };
}

/** The range that begins on a day and is so long on the wall clock. @param from minute of the day */
export function hourSpan(first: Day, from: number, minutes: number): HourSpan {
	const end = from + minutes;
	const nights = Math.ceil(end / 1440) - 1;
	return {
		first,
		last: addDays(first, nights),
		from: timeOf(from),
		to: timeOf(end - nights * 1440)
	};
}

/** When the notice is over, an instant in milliseconds. */
export function soonest(terms: HourTerms, now: number): number {
	return now + terms.notice_hours * 60 * MINUTE;
}

/** The first instant that can be asked for, on a step of the wall clock. @param now milliseconds */
export function firstPossible(terms: HourTerms, timeZone: string, now: number): number {
	const over = soonest(terms, now);
	const { day, time } = wallAt(timeZone, over);
	const step = Math.floor(minutesOf(time) / terms.slot_minutes) * terms.slot_minutes;
	const begun = instantOf(timeZone, day, timeOf(step));
	return begun >= over ? begun : instantOf(timeZone, day, timeOf(step + terms.slot_minutes));
}

/** The last day that can be asked for. @param now milliseconds */
export function lastPossible(terms: HourTerms, timeZone: string, now: number): Day {
	const last = addDays(wallAt(timeZone, now).day, terms.max_ahead_days);
	return terms.ends_on && terms.ends_on < last ? terms.ends_on : last;
}

/** Is it open all through a span? @param open from `openSpans` */
export function isOpen(open: Span[], { from, to }: Span): boolean {
	return from < to && open.some((hours) => hours.from <= from && to <= hours.to);
}
