import type { Day, Days } from '#lib/domain/days.ts';
import { addDays, eachDay } from '#lib/domain/days.ts';
import type { DayRange } from '#lib/ui/month.ts';

/** The days of a choice in the calendar; one tap is one day. */
export function chosenDays(range: DayRange | null): Days | null {
	return range && { first: range.from, last: range.to ?? range.from };
}

/**
 * The first day between a loan's last day and its wished new one that is not free, or null.
 * @param isFree says whether a day can be had
 */
export function inTheWay(last: Day, wished: Day, isFree: (day: Day) => boolean): Day | null {
	return eachDay({ first: addDays(last, 1), last: wished }).find((day) => !isFree(day)) ?? null;
}
