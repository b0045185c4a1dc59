import { isFree, spanOf, type Calendar, type Span } from '#lib/domain/busy.ts';
import { dayAt, type Day } from '#lib/domain/days.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { hourInstants, type HourSpan, type HourTerms } from '#lib/domain/hour-span.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { daysProblem } from '#lib/domain/request.ts';

/** What of a listing decides over a time: its terms, and the opening hours of a space. */
export type Terms = Pick<
	Listing,
	'space' | 'notice_days' | 'max_days' | 'max_ahead_days' | 'ends_on'
>;

/** What a space by the hour asks of a range; null of what is had by whole days. */
export function hourTerms({
	space,
	max_ahead_days,
	ends_on
}: Pick<Terms, 'space' | 'max_ahead_days' | 'ends_on'>): HourTerms | null {
	if (!space?.slot_minutes) return null;
	const { slot_minutes, notice_hours } = space;
	const min_minutes = space.min_minutes ?? slot_minutes;
	const max_minutes = space.max_minutes ?? 1440;
	return { slot_minutes, min_minutes, max_minutes, notice_hours, max_ahead_days, ends_on };
}

/** The same time as another listing takes it: whole days where it is had by those. */
export function partOf(asked: HourSpan, terms: Terms): HourSpan {
	return hourTerms(terms) && asked.from ? asked : { ...asked, from: '', to: '' };
}

/**
 * What is wrong with a time asked for; null when nothing is. By the hour as `hoursProblem` says it, else as
 * `daysProblem`.
 * @param timeZone the village's
 * @param now milliseconds
 */
export function askedProblem(
	asked: HourSpan,
	terms: Terms,
	timeZone: string,
	now: number
): AppError | null {
	const hours = hourTerms(terms);
	if (hours) return hoursProblem(asked, hours, terms.space?.openings ?? [], timeZone, now);
	return daysProblem(asked, terms, dayAt(timeZone, new Date(now).toISOString()));
}

/** A time asked for as instants: whole days when it has no hours. */
export function askedInstants(timeZone: string, asked: HourSpan): Span {
	return asked.from
		? hourInstants(timeZone, asked)
		: spanOf(timeZone, asked.first, asked.last || asked.first);
}

/** Is it free all through the time asked for, which must be without a problem? @param now milliseconds */
export function askedIsFree(
	asked: HourSpan,
	calendar: Calendar,
	timeZone: string,
	quantity: number,
	now: number
): boolean {
	return isFree(calendar, askedInstants(timeZone, asked), now, quantity);
}

/** The time as commands say it. */
export function askedBody({ first, last, from, to }: HourSpan): {
	first_day: Day;
	last_day: Day;
	from?: string;
	to?: string;
} {
	return { first_day: first, last_day: last || first, ...(from && { from, to }) };
}
