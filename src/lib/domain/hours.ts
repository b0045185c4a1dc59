import { isDay } from '#lib/domain/days.ts';
import { AppError } from '#lib/domain/errors.ts';
import {
	firstPossible,
	hourInstants,
	isOpen,
	lastPossible,
	minutesLong,
	soonest,
	type HourSpan,
	type HourTerms
} from '#lib/domain/hour-span.ts';
import { openSpans, type Opening } from '#lib/domain/opening.ts';
import { isTime, minutesOf, wallAt } from '#lib/domain/wall.ts';

const wrong = (field: string, why: string, facts = {}) =>
	new AppError('bad_input', { field, why, ...facts });

function unreadable({ first, last, from, to }: HourSpan): AppError | null {
	if (!first) return wrong('first_day', 'missing');
	if (!isDay(first)) return wrong('first_day', 'not_a_day');
	if (!isDay(last)) return wrong('last_day', 'not_a_day');
	if (!from) return wrong('from', 'missing');
	if (!isTime(from) || from === '24:00') return wrong('from', 'not_a_time');
	if (!to) return wrong('to', 'missing');
	if (!isTime(to) || to === '00:00') return wrong('to', 'not_a_time');
	return last < first ? wrong('last_day', 'before_first_day') : null;
}

function outOfTerms(
	span: HourSpan,
	terms: HourTerms,
	timeZone: string,
	now: number
): AppError | null {
	if (span.first < wallAt(timeZone, now).day) return wrong('first_day', 'in_the_past');
	const { from: begins } = hourInstants(timeZone, span);
	if (begins < now) return wrong('from', 'in_the_past');
	const step = terms.slot_minutes;
	if (minutesOf(span.from) % step) return wrong('from', 'not_on_step', { step });
	if (minutesOf(span.to) % step) return wrong('to', 'not_on_step', { step });
	const minutes = minutesLong(span);
	if (minutes < terms.min_minutes) return wrong('to', 'too_short', { least: terms.min_minutes });
	if (minutes > terms.max_minutes) return wrong('to', 'too_long', { most: terms.max_minutes });
	if (begins < soonest(terms, now)) {
		const first = new Date(firstPossible(terms, timeZone, now));
		return wrong('from', 'too_soon', { first_possible: first.toISOString() });
	}
	return span.last > lastPossible(terms, timeZone, now) ? wrong('last_day', 'too_far_ahead') : null;
}

/**
 * What is wrong with a range by the hour, as `bad_input` with `field` and `why`; null when nothing is. The
 * database looks for the same, in the same order:
 * 1. `first_day` missing, not_a_day; `last_day` not_a_day;
 * 2. `from` missing, not_a_time; `to` missing, not_a_time ('24:00' is no beginning, '00:00' no end);
 * 3. `last_day` before_first_day;
 * 4. `first_day` in_the_past when it is before today, else `from` in_the_past when that instant is;
 * 5. `from` not_on_step, `to` not_on_step {step: minutes};
 * 6. `to` too_short {least}, too_long {most}, in minutes on the wall clock;
 * 7. `from` too_soon {first_possible}: the first step of the wall clock after the notice, an instant;
 * 8. `last_day` too_far_ahead;
 * 9. `from` closed_then: not open all through, or hours that the clock leaps over.
 * @param timeZone the village's
 * @param now milliseconds
 */
export function hoursProblem(
	span: HourSpan,
	terms: HourTerms,
	openings: Opening[],
	timeZone: string,
	now: number
): AppError | null {
	return (
		unreadable(span) ??
		outOfTerms(span, terms, timeZone, now) ??
		(isOpen(openSpans(openings, timeZone, span.first, span.last), hourInstants(timeZone, span))
			? null
			: wrong('from', 'closed_then'))
	);
}
