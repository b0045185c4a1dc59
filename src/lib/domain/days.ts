/** A calendar day as YYYY-MM-DD, without a time zone. Such days sort as text. */
export type Day = string;

/** First and last day, both included. */
export type Days = { first: Day; last: Day };

const MS = 86_400_000;
// Days have no zone, so counting them in UTC is exact: no clock changes there.
const written = (days: number) => new Date(days * MS).toISOString().slice(0, 10);

function number(day: Day): number {
	const days = Date.parse(`${day}T00:00:00Z`) / MS;
	// Some engines read 30 February as 2 March.
	if (Number.isNaN(days) || written(days) !== day) throw new RangeError(`no day: ${day}`);
	return days;
}

/** The day `count` days after (or before, when negative). @throws RangeError when it is no day */
export function addDays(day: Day, count: number): Day {
	return written(number(day) + count);
}

/** How many days the range holds, both ends counted; 0 or less when it runs backwards. */
export function lengthOf({ first, last }: Days): number {
	return number(last) - number(first) + 1;
}

/** The day it is at an instant (ISO 8601 with offset, or now) in an IANA time zone. */
export function dayAt(timeZone: string, instant?: string): Day {
	const parts = new Intl.DateTimeFormat('en-CA', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	});
	return parts.format(instant === undefined ? new Date() : new Date(instant));
}

/** Every day of a range, in order. */
export function eachDay(range: Days): Day[] {
	return Array.from({ length: Math.max(0, lengthOf(range)) }, (_, index) =>
		addDays(range.first, index)
	);
}

/** Do two ranges share a day? */
export function overlap(a: Days, b: Days): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Is it a day that exists, written YYYY-MM-DD? */
export function isDay(text: string): boolean {
	try {
		return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && number(text) !== undefined;
	} catch {
		return false;
	}
}
