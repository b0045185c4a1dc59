import * as z from 'zod/mini';
import type { Span } from '#lib/domain/busy.ts';
import { addDays, eachDay, type Day } from '#lib/domain/days.ts';
import { instantOf, isTime } from '#lib/domain/wall.ts';

const Time = z.string().check(z.refine(isTime, 'not_a_time'));
const Weekday = z.number().check(z.minimum(1), z.maximum(7));

/**
 * When a space is open, on weekdays (1 = Monday; in a season, when it has bounds) or on one date: exactly one
 * of `weekdays` and `on_date`. Times on the village's wall; `closes` at or before `opens` is the next day.
 * `closed`: open nothing then, and the times are null.
 */
export const Opening = z.object({
	weekdays: z.nullable(z.array(Weekday)),
	on_date: z.nullable(z.string()),
	valid_from: z.nullable(z.string()),
	valid_to: z.nullable(z.string()),
	opens: z.nullable(Time),
	closes: z.nullable(Time),
	closed: z.boolean()
});
export type Opening = z.infer<typeof Opening>;

/** 'HH:MM' to 'HH:MM'; at or before `opens`, `closes` is the next day. */
export type OpenHours = { opens: string; closes: string };

const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The rows that decide over a day: its own, else its season's, else those of the whole year. */
function ruling(openings: Opening[], day: Day): Opening[] {
	const dated = openings.filter(({ on_date }) => on_date === day);
	if (dated.length > 0) return dated;
	const weekly = openings.filter(({ weekdays }) => weekdays !== null);
	const yearly = weekly.filter((row) => row.valid_from === null && row.valid_to === null);
	const season = weekly.filter(
		(row) =>
			!yearly.includes(row) &&
			(row.valid_from === null || row.valid_from <= day) &&
			(row.valid_to === null || day <= row.valid_to)
	);
	const weekday = weekdayOf(day);
	return (season.length > 0 ? season : yearly).filter(({ weekdays }) =>
		weekdays?.includes(weekday)
	);
}

/** The hours that begin on a day, the earliest first; none: closed. Without any rows it is always open. */
export function openHours(openings: Opening[], day: Day): OpenHours[] {
	if (openings.length === 0) return [{ opens: '00:00', closes: '24:00' }];
	return ruling(openings, day)
		.flatMap(({ opens, closes, closed }) =>
			closed || opens === null || closes === null ? [] : [{ opens, closes }]
		)
		.sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** Do any hours begin on a day? A space booked by whole days can be had only then. */
export function opensOn(openings: Opening[], day: Day): boolean {
	return openHours(openings, day).length > 0;
}

/**
 * When it is open during some days, in order, those that touch as one. Spans may begin before the first day
 * (the evening before is still open) and end after the last.
 * @param timeZone the village's
 */
export function openSpans(openings: Opening[], timeZone: string, first: Day, last: Day): Span[] {
	const spans = eachDay({ first: addDays(first, -1), last })
		.flatMap((day) =>
			openHours(openings, day).map(({ opens, closes }) => ({
				from: instantOf(timeZone, day, opens),
				to: instantOf(timeZone, closes <= opens ? addDays(day, 1) : day, closes)
			}))
		)
		.filter(({ from, to }) => from < to)
		.sort((a, b) => a.from - b.from);
	const merged: Span[] = [];
	for (const span of spans) {
		const before = merged.at(-1);
		if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
		else merged.push(span);
	}
	const start = instantOf(timeZone, first, '00:00');
	return merged.filter(({ to }) => to > start);
}
