import type { Booking } from '#lib/domain/booking.ts';
import { holding, meet, standing, type Calendar } from '#lib/domain/busy.ts';
import { addDays, isDay, type Day } from '#lib/domain/days.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { nearestFree } from '#lib/domain/hour-nearest.ts';
import { hourInstants, type HourSpan, type HourTerms } from '#lib/domain/hour-span.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { isTime } from '#lib/domain/wall.ts';

/** What another time for a booking is looked for in. `timeZone` is the village's. */
export type Times = {
	calendar: Calendar;
	listing: Listing;
	terms: HourTerms;
	timeZone: string;
	quantity: number;
};

/** What a space by the hour asks of a range, and of any that it is for; null when it is booked by whole days. */
export function termsOf({ space, max_ahead_days, ends_on }: Listing): HourTerms | null {
	if (!space?.slot_minutes) return null;
	return {
		slot_minutes: space.slot_minutes,
		min_minutes: space.min_minutes ?? space.slot_minutes,
		max_minutes: space.max_minutes ?? 1440,
		notice_hours: space.notice_hours,
		max_ahead_days,
		ends_on
	};
}

/** A range as it was typed: it ends on the day it begins, or the next when that is earlier on the clock. */
export function typedHours(first: Day, from: string, typed: string): HourSpan {
	const to = typed === '00:00' ? '24:00' : typed;
	const over = isDay(first) && isTime(from) && isTime(to) && to <= from;
	return { first, last: over ? addDays(first, 1) : first, from, to };
}

/** What is held but for a booking itself: those pieces that are held all through its time, as many as it has. */
export function withoutOwn(
	calendar: Calendar,
	{ starts_at, ends_at, quantity }: Pick<Booking, 'starts_at' | 'ends_at' | 'quantity'>
): Calendar {
	const [starts, ends] = [Date.parse(starts_at), Date.parse(ends_at)];
	let own = calendar.whole ? Infinity : quantity;
	const held = calendar.held.filter(([, from, to]) => {
		const its = own > 0 && Date.parse(from) <= starts && Date.parse(to) >= ends;
		if (its) own--;
		return !its;
	});
	return { ...calendar, held };
}

/** How a time stands: what is wrong with it, else whether it can be had. @param now milliseconds */
export function timeState(
	span: HourSpan,
	{ calendar, listing, terms, timeZone, quantity }: Times,
	now: number = Date.now()
): AppError | 'free' | 'asked' | 'taken' {
	const problem = hoursProblem(span, terms, listing.space?.openings ?? [], timeZone, now);
	if (problem) return problem;
	const then = hourInstants(timeZone, span);
	const held = holding(calendar, now).filter((hold) => meet(hold, then));
	return standing(calendar, held, quantity);
}

/** The nearest free time as long, from a time on that is without a problem; else null. @param now milliseconds */
export function nearestTime(
	span: HourSpan,
	{ calendar, listing, terms, timeZone, quantity }: Times,
	now: number = Date.now()
): HourSpan | null {
	const openings = listing.space?.openings ?? [];
	return nearestFree(span, calendar, openings, terms, timeZone, quantity, now);
}
