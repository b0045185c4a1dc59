import { addDays, eachDay, type Day } from '#lib/domain/days.ts';
import { holidayOn, type HolidayKey } from '#lib/domain/holidays.ts';
import { openHours, openSpans, type OpenHours, type Opening } from '#lib/domain/opening.ts';
import type { Village } from '#lib/domain/village.ts';
import { wallAt } from '#lib/domain/wall.ts';

/** One day's hours; none: closed. */
export type DayHours = { day: Day; hours: OpenHours[]; holiday: HolidayKey | null };
type Country = Village['country'];

/** A day and the six after it. */
export function weekHours(openings: Opening[], country: Country, first: Day): DayHours[] {
	return eachDay({ first, last: addDays(first, 6) }).map((day) => ({
		day,
		hours: openHours(openings, day),
		holiday: holidayOn(country, day)
	}));
}

/** The dates that are not as usual after the week that begins on a day, and within so many days. */
export function exceptionsAfter(
	openings: Opening[],
	country: Country,
	first: Day,
	within: number
): DayHours[] {
	const [from, to] = [addDays(first, 7), addDays(first, within)];
	const days = openings.flatMap(({ on_date }) =>
		on_date && on_date >= from && on_date <= to ? [on_date] : []
	);
	return [...new Set(days)].toSorted().map((day) => ({
		...{ day, hours: openHours(openings, day), holiday: holidayOn(country, day) }
	}));
}

/** The seasons that are not over, in order, with the rows of each. */
export function seasonsFrom(openings: Opening[], today: Day): Opening[][] {
	const rows = openings.filter(
		({ weekdays, valid_from, valid_to }) =>
			weekdays && (valid_from ?? valid_to) && (valid_to === null || valid_to >= today)
	);
	const key = (row: Opening) => `${row.valid_from ?? ''}/${row.valid_to ?? ''}`;
	return [...new Set(rows.map(key))]
		.toSorted()
		.map((season) => rows.filter((row) => key(row) === season));
}

/** Is it open at an instant, and when does that change, on the village's wall; null: not within a week. */
export function openNow(
	openings: Opening[],
	timeZone: string,
	now: number
): { open: boolean; change: { day: Day; time: string } | null } {
	const { day } = wallAt(timeZone, now);
	const last = addDays(day, 7);
	const spans = openSpans(openings, timeZone, day, last);
	const here = spans.find(({ from, to }) => from <= now && now < to);
	const instant = here ? here.to : spans.find(({ from }) => from > now)?.from;
	const change = instant === undefined ? null : wallAt(timeZone, instant);
	return { open: Boolean(here), change: change && change.day <= last ? change : null };
}
