/**
 * Calendar arithmetic on strings: a day is 'YYYY-MM-DD', a month 'YYYY-MM'.
 * Counted in UTC, so that no time zone and no clock change can move a day.
 */
export type DayRange = { from: string; to: string | null };

const DAY_MS = 86_400_000;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The month a day lies in. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: string, count: number): string {
	return iso(new Date(utc(day).getTime() + count * DAY_MS));
}

/** The month `count` months later (or earlier). */
export function addMonths(month: string, count: number): string {
	const date = utc(`${month}-01`);
	date.setUTCMonth(date.getUTCMonth() + count);
	return iso(date).slice(0, 7);
}

/** The same day in another month, or that month's last day when it is shorter. */
export function addMonthsToDay(day: string, count: number): string {
	const month = addMonths(monthOf(day), count);
	const wanted = Number(day.slice(8));
	return `${month}-${String(Math.min(wanted, daysIn(month))).padStart(2, '0')}`;
}

/** How many days a month has. */
export function daysIn(month: string): number {
	return Number(addDays(`${addMonths(month, 1)}-01`, -1).slice(8));
}

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: string): number => (utc(day).getUTCDay() + 6) % 7;

/** Days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: string, to: string): string[] {
	const count = daysBetween(from, to) + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}

/** The month's weeks, Monday first; `null` where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
	const first = `${month}-01`;
	const lead = weekday(first);
	const count = daysIn(month);
	return Array.from({ length: Math.ceil((lead + count) / 7) }, (_, row) =>
		Array.from({ length: 7 }, (_, column) => {
			const index = row * 7 + column - lead;
			return index < 0 || index >= count ? null : addDays(first, index);
		})
	);
}

/** ISO 8601 week number, as printed in Nordic calendars. */
export function isoWeek(day: string): number {
	const thursday = addDays(day, 3 - weekday(day));
	return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The day moved into `min`..`max`; either may be left out. */
export function clampDay(day: string, min?: string, max?: string): string {
	if (min && day < min) return min;
	return max && day > max ? max : day;
}

/** How `Intl` writes a day, or the first of a month, in UTC. Make it once: making it is what costs. */
export function dayFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions
): (day: string) => string {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	return (day) => format.format(utc(day.length === 7 ? `${day}-01` : day));
}
