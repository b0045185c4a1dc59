import { addDays, eachDay, type Day, type Days } from '#lib/domain/days.ts';
import type { CalendarDay } from '#lib/domain/listing.ts';
import { instantOf } from '#lib/domain/wall.ts';

/**
 * One piece of a thing that is held: its number within the thing, from when to when (clearing up counted),
 * and when an unanswered request for it lapses, else null. Instants as ISO 8601.
 */
type Held = [piece: number, from: string, to: string, lapses: string | null];

/** What is held of a thing. `whole`: it needs all its pieces; `pieces` is then 0 when one of them is broken. */
export type Calendar = { listing_id: string; pieces: number; whole: boolean; held: Held[] };

/** From one instant to another, the end itself outside, in milliseconds. */
export type Span = { from: number; to: number };

/** Farthest that one look goes: days after the first. */
const MOST_DAYS = 190;
/** What a search asks for at most: days after the first. */
const MOST_ASKED = 89;

/** Whole days of a village, both included, as instants. @param timeZone IANA name */
export function spanOf(timeZone: string, first: Day, last: Day): Span {
	return { from: instantOf(timeZone, first, '00:00'), to: instantOf(timeZone, last, '24:00') };
}

/** A piece held, still. `asked`: by a request that is not answered. */
export type Hold = Span & { piece: number; asked: boolean };

/** What is held still: an unanswered request past its deadline holds nothing. @param now milliseconds */
export function holding({ held }: Calendar, now: number): Hold[] {
	return held
		.filter(([, , , lapses]) => lapses === null || Date.parse(lapses) >= now)
		.map(([piece, from, to, lapses]) => ({
			piece,
			from: Date.parse(from),
			to: Date.parse(to),
			asked: lapses !== null
		}));
}

/** Do two spans share an instant? */
export const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Pieces left when some are held; of a whole, one or none. */
function left({ pieces, whole }: Calendar, taken: { piece: number }[]): number {
	if (whole) return pieces > 0 && taken.length === 0 ? 1 : 0;
	return pieces - new Set(taken.map(({ piece }) => piece)).size;
}

/** The calendar of a thing of which nothing is held. */
export const nothingHeld = (listing_id: string, pieces: number, whole = false): Calendar => ({
	listing_id,
	pieces,
	whole,
	held: []
});

/** The days from one to another, as many as one look goes. */
export function lookedAt(first: Day, last: Day): Day[] {
	const end = addDays(first, MOST_DAYS);
	return eachDay({ first, last: last < end ? last : end });
}

/**
 * Day by day what is free, for at most 191 days: as the server's `listing_calendar` says it of things that are
 * always open. Of a listing see `daysOf`.
 * @param timeZone the village's
 * @param now milliseconds
 */
export function calendarOf(
	calendar: Calendar,
	timeZone: string,
	first: Day,
	last: Day,
	now: number = Date.now()
): CalendarDay[] {
	const held = holding(calendar, now);
	return lookedAt(first, last).map((day) => {
		const span = spanOf(timeZone, day, day);
		const taken = held.filter((hold) => meet(hold, span));
		const total = calendar.whole ? 1 : calendar.pieces;
		return { day, free: left(calendar, taken), total, asked: taken.some(({ asked }) => asked) };
	});
}

/** The days a search asks about: from the first to the last, at most 90. */
export function searchedDays(first: Day, last: Day = first): Days {
	const end = addDays(first, MOST_ASKED);
	return { first, last: last < first ? first : last < end ? last : end };
}

/**
 * How so many pieces stand, of a thing of which some are held then: `asked` when only requests that are not
 * answered are in the way.
 * @param quantity of a whole it means nothing
 */
export function standing(
	calendar: Calendar,
	held: Hold[],
	quantity: number
): 'free' | 'asked' | 'taken' {
	const wanted = calendar.whole ? 1 : quantity;
	if (left(calendar, held) >= wanted) return 'free';
	const firm = held.filter(({ asked }) => !asked);
	return left(calendar, firm) >= wanted ? 'asked' : 'taken';
}

/**
 * Is the thing free all through a span, as the server's `is_free` says it?
 * @param quantity pieces wanted; of a whole it means nothing
 * @param now milliseconds
 */
export function isFree(
	calendar: Calendar,
	span: Span,
	now: number = Date.now(),
	quantity = 1
): boolean {
	const held = holding(calendar, now).filter((hold) => meet(hold, span));
	return standing(calendar, held, quantity) === 'free';
}
