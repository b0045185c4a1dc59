import { holding, meet, standing, type Calendar } from '#lib/domain/busy.ts';
import { addDays, eachDay } from '#lib/domain/days.ts';
import {
	hourInstants,
	hourSpan,
	isOpen,
	lastPossible,
	minutesLong,
	soonest,
	type HourSpan,
	type HourTerms
} from '#lib/domain/hour-span.ts';
import { openSpans, type Opening } from '#lib/domain/opening.ts';
import { minutesOf, wallAt } from '#lib/domain/wall.ts';

/** How far ahead free hours are looked for, as free days are. */
const DAYS_AHEAD = 60;

/**
 * The nearest range as long on the wall clock that is open and free, no earlier than the one asked for and at
 * most sixty days after it; null when there is none. The range asked for must be without `hoursProblem`, save
 * that it is closed then.
 * @param timeZone the village's
 * @param quantity pieces wanted
 * @param now milliseconds
 */
export function nearestFree(
	asked: HourSpan,
	calendar: Calendar,
	openings: Opening[],
	terms: HourTerms,
	timeZone: string,
	quantity: number,
	now: number
): HourSpan | null {
	const minutes = minutesLong(asked);
	const all = holding(calendar, now);
	const [earliest, latest] = [soonest(terms, now), lastPossible(terms, timeZone, now)];
	for (const day of eachDay({ first: asked.first, last: addDays(asked.first, DAYS_AHEAD) })) {
		const { last } = hourSpan(day, 1440 - terms.slot_minutes, minutes);
		const open = openSpans(openings, timeZone, day, last);
		if (open.length === 0) continue;
		const reach = hourInstants(timeZone, { first: day, from: '00:00', last, to: '24:00' });
		const held = all.filter((hold) => meet(hold, reach));
		const start = day === asked.first ? minutesOf(asked.from) : 0;
		for (let from = start; from < 1440; from += terms.slot_minutes) {
			const span = hourSpan(day, from, minutes);
			if (span.last > latest) return null;
			const then = hourInstants(timeZone, span);
			if (then.from < earliest || !isOpen(open, then)) continue;
			const inTheWay = held.filter((hold) => meet(hold, then));
			if (standing(calendar, inTheWay, quantity) !== 'free') continue;
			// Not a time that the clock leaps over, though the database would read it as a later one.
			if (wallAt(timeZone, then.from).time === span.from) return span;
		}
	}
	return null;
}
