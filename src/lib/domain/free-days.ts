import {
	calendarOf,
	holding,
	isFree,
	lookedAt,
	meet,
	spanOf,
	type Calendar,
	type Span
} from '#lib/domain/busy.ts';
import { eachDay, type Day, type Days } from '#lib/domain/days.ts';
import type { CalendarDay, SpaceFacts } from '#lib/domain/listing.ts';
import { openSpans, opensOn, type Opening } from '#lib/domain/opening.ts';

// What is free on days, of spaces too: those by the hour, and those that are closed on some of them. As the
// server's `has_time`, `open_days` and `is_free_on` say it.

const MINUTE = 60_000;
/** So many days of a search by the hour are looked at. */
const MOST_ASKED = 31;

type Space = Pick<SpaceFacts, 'slot_minutes' | 'min_minutes' | 'notice_hours' | 'openings'>;

/** Do hours begin on every one of the days? */
export function isOpenOn(openings: Opening[], days: Days): boolean {
	return eachDay(days).every((day) => opensOn(openings, day));
}

/** Is so much time left in a span between what is held of one piece? */
function hasGap(span: Span, held: Span[], least: number): boolean {
	let at = span.from;
	for (const { from, to } of held) {
		if (Math.min(from, span.to) - at >= least) return true;
		at = Math.max(at, to);
	}
	return span.to - at >= least;
}

/** What is held then, piece by piece; of a whole as if it were one. */
function pieceByPiece(calendar: Calendar, whole: Span, now: number): Span[][] {
	const held = holding(calendar, now)
		.filter((hold) => meet(hold, whole))
		.sort((a, b) => a.from - b.from);
	if (calendar.whole) return [held];
	const pieces = [...new Set(held.map(({ piece }) => piece))];
	const taken = pieces.map((piece) => held.filter((hold) => hold.piece === piece));
	return pieces.length < calendar.pieces ? [[], ...taken] : taken;
}

/** Is there time on a day for the shortest booking of a space by the hour? @param now milliseconds */
function hasTime(
	calendar: Calendar,
	space: Space,
	timeZone: string,
	day: Day,
	now: number
): boolean {
	if (calendar.pieces === 0) return false;
	const whole = spanOf(timeZone, day, day);
	const earliest = Math.max(whole.from, now + space.notice_hours * 60 * MINUTE);
	const open = openSpans(space.openings, timeZone, day, day)
		.map(({ from, to }) => ({ from: Math.max(from, earliest), to: Math.min(to, whole.to) }))
		.filter(({ from, to }) => from < to);
	const least = (space.min_minutes ?? 0) * MINUTE;
	return pieceByPiece(calendar, whole, now).some((held) =>
		open.some((span) => hasGap(span, held, least))
	);
}

const isByHour = ({ slot_minutes }: Space): boolean => slot_minutes !== null;

/**
 * Is a listing free on days, as a search for them finds it: by the hour when there is time on each of them?
 * @param space its facts, when it is one
 * @param now milliseconds
 * @param quantity pieces wanted; by the hour, or of a whole, it means nothing
 */
export function isFreeOn(
	calendar: Calendar,
	space: Space | null,
	timeZone: string,
	days: Days,
	now: number,
	quantity = 1
): boolean {
	if (space && isByHour(space))
		return eachDay(days)
			.slice(0, MOST_ASKED)
			.every((day) => hasTime(calendar, space, timeZone, day, now));
	if (space && !isOpenOn(space.openings, days)) return false;
	return isFree(calendar, spanOf(timeZone, days.first, days.last), now, quantity);
}

/**
 * Day by day what is free of a listing, for at most 191 days: by the hour 1 where there is time, else 0; on a
 * day on which a space opens nothing 0 as well. As the server's `listing_calendar` says it.
 * @param space its facts, when it is one
 * @param now milliseconds
 */
export function daysOf(
	calendar: Calendar,
	space: Space | null,
	timeZone: string,
	first: Day,
	last: Day,
	now: number = Date.now()
): CalendarDay[] {
	if (space && isByHour(space))
		return lookedAt(first, last).map((day) => {
			const free = Number(hasTime(calendar, space, timeZone, day, now));
			return { day, free, total: 1, asked: false };
		});
	const openings = space?.openings ?? [];
	return calendarOf(calendar, timeZone, first, last, now).map((one) =>
		isOpenOn(openings, { first: one.day, last: one.day }) ? one : { ...one, free: 0 }
	);
}
