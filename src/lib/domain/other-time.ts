import type { Booking } from '#lib/domain/booking.ts';
import { holding, meet, standing, type Calendar } from '#lib/domain/busy.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { nearestFree } from '#lib/domain/hour-nearest.ts';
import { hourInstants, type HourSpan, type HourTerms } from '#lib/domain/hour-span.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import type { Listing } from '#lib/domain/listing.ts';

/** What another time for a booking is looked for in. `timeZone` is the village's. */
export type Times = {
	calendar: Calendar;
	listing: Listing;
	terms: HourTerms;
	timeZone: string;
	quantity: number;
};

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
