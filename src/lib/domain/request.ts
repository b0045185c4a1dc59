import { addDays, isDay, lengthOf, type Day, type Days } from '#lib/domain/days.ts';
import { AppError } from '#lib/domain/errors.ts';
import { isOpenOn } from '#lib/domain/free-days.ts';
import type { Listing } from '#lib/domain/listing.ts';

type Limits = Pick<Listing, 'notice_days' | 'max_days' | 'max_ahead_days' | 'ends_on'> &
	Partial<Pick<Listing, 'space'>>;

/** The days a listing can be asked for, as seen today. `first` may come after `last`: then none. */
export function bookableDays(listing: Limits, today: Day): Days {
	const last = addDays(today, listing.max_ahead_days);
	return {
		first: addDays(today, listing.notice_days),
		last: listing.ends_on && listing.ends_on < last ? listing.ends_on : last
	};
}

/** What is wrong with the days of a request, in the words of `private.body_days`; null when nothing is. */
export function daysProblem({ first, last }: Days, listing: Limits, today: Day): AppError | null {
	const wrong = (field: string, why: string, facts = {}) =>
		new AppError('bad_input', { field, why, ...facts });
	if (!first) return wrong('first_day', 'missing');
	if (!isDay(first)) return wrong('first_day', 'not_a_day');
	if (!isDay(last)) return wrong('last_day', 'not_a_day');
	const bookable = bookableDays(listing, today);
	if (last < first) return wrong('last_day', 'before_first_day');
	if (first < today) return wrong('first_day', 'in_the_past');
	if (lengthOf({ first, last }) > listing.max_days)
		return wrong('last_day', 'too_many_days', { most: listing.max_days });
	if (first < bookable.first)
		return wrong('first_day', 'too_soon', { first_possible: bookable.first });
	if (last > bookable.last) return wrong('last_day', 'too_far_ahead');
	// Days have no zone: any will do.
	const open = !listing.space || isOpenOn(listing.space.openings, { first, last });
	return open ? null : wrong('first_day', 'closed_then');
}
