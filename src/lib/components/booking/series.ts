import { isOffered, isOver } from '#lib/domain/booking-rules.ts';
import type { Series, Side } from '#lib/domain/booking.ts';

export type SeriesDate = Series['dates'][number];

/** How many dates show before the rest is folded. */
const SHOWN = 5;

/** The dates of a standing booking: what is over in time, what comes next, and what is folded. @param now milliseconds */
export function datesShown(
	dates: readonly SeriesDate[],
	now: number
): { earlier: SeriesDate[]; next: SeriesDate[]; later: SeriesDate[] } {
	const ahead = dates.filter(({ ends_at }) => Date.parse(ends_at) >= now);
	return {
		earlier: dates.filter(({ ends_at }) => Date.parse(ends_at) < now),
		next: ahead.slice(0, SHOWN),
		later: ahead.slice(SHOWN)
	};
}

/** May one side still cancel a date? @param now milliseconds */
export function mayCancel({ state, starts_at }: SeriesDate, side: Side, now: number): boolean {
	if (state === 'confirmed') return Date.parse(starts_at) > now;
	return side === 'requester' && (state === 'requested' || state === 'waitlisted');
}

/** Is a date that waits in line offered, other than the one the page is about? @param now milliseconds */
export function otherOffers(dates: readonly SeriesDate[], but: string, now: number): SeriesDate[] {
	return dates.filter((date) => date.booking_id !== but && isOffered(date, now));
}

/** A date and those that follow it which are not over; none when it is no date of the standing booking. */
export function laterThan(dates: readonly SeriesDate[], id: string): SeriesDate[] {
	const at = dates.findIndex(({ booking_id }) => booking_id === id);
	return at < 0 ? [] : dates.slice(at).filter(({ state }, index) => index === 0 || !isOver(state));
}
