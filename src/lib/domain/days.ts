import { PlainDate, Instant } from 'temporal-polyfill';

/** A calendar day as YYYY-MM-DD, without a time zone. */
export type Day = string;

/** First and last day, both included. */
export type Days = { first: Day; last: Day };

/** The day `count` days after (or before, when negative). @throws RangeError when it is no day */
export function addDays(day: Day, count: number): Day {
	return PlainDate.from(day).add({ days: count }).toString();
}

/** How many days the range holds, both ends counted; 0 or less when it runs backwards. */
export function lengthOf({ first, last }: Days): number {
	return PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1;
}

/** The day it is at an instant (ISO 8601 with offset, or now) in an IANA time zone. */
export function dayAt(timeZone: string, instant: string = Instant.fromEpochMilliseconds(Date.now()).toString()): Day {
	return Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The instants at which a range of whole days begins and ends in a time zone: right on both nights the clock changes. */
export function instantsOf({ first, last }: Days, timeZone: string): { from: string; to: string } {
	const start = (day: string) => PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();
	return { from: start(first), to: start(addDays(last, 1)) };
}

/** Every day of a range, in order. */
export function eachDay(range: Days): Day[] {
	return Array.from({ length: Math.max(0, lengthOf(range)) }, (_, index) => addDays(range.first, index));
}

/** Do two ranges share a day? */
export function overlap(a: Days, b: Days): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Is it a day that exists, written YYYY-MM-DD? */
export function isDay(text: string): boolean {
	if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
	try {
		return PlainDate.from(text).toString() === text;
	} catch {
		return false;
	}
}
