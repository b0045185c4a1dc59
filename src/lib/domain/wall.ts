import { addDays, type Day } from '#lib/domain/days.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** So many instants are kept in mind: days' beginnings, and the times of days on which the clocks change. */
const MOST_KEPT = 2000;

const clocks = new Map<string, Intl.DateTimeFormat>();
const instants = new Map<string, number>();

/** What the clocks of a zone show at an instant, as if it were UTC, in milliseconds. @throws RangeError for an unknown zone */
export function shown(timeZone: string, instant: number): number {
	let clock = clocks.get(timeZone);
	if (!clock) {
		clock = new Intl.DateTimeFormat('en-CA', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit'
		});
		clocks.set(timeZone, clock);
	}
	const [date, time] = clock.format(instant).split(', ');
	return Date.parse(`${date}T${time}Z`);
}

/**
 * The instant at which the clocks of a zone show a wall time, given as if it were UTC, both in milliseconds: see `instantOf`.
 * @throws RangeError for an unknown zone
 */
export function instantShowing(timeZone: string, wall: number): number {
	const [before, after] = [-DAY, DAY].map((step) => shown(timeZone, wall + step) - wall - step) as [
		number,
		number
	];
	if (before === after) return wall - before;
	const real = [before, after].filter((ahead) => shown(timeZone, wall - ahead) === wall);
	// Winter time, both when the clocks never show it and when they show it twice: as PostgreSQL reads it.
	return wall - (real.length === 1 ? (real[0] as number) : Math.min(before, after));
}

/** The same, kept in mind. */
function kept(timeZone: string, day: Day, minutes: number): number {
	const key = `${timeZone} ${day} ${minutes}`;
	const known = instants.get(key);
	if (known !== undefined) return known;
	const wall = Date.parse(`${addDays(day, 0)}T00:00:00Z`) + minutes * MINUTE;
	const instant = instantShowing(timeZone, wall);
	if (instants.size >= MOST_KEPT) instants.clear();
	instants.set(key, instant);
	return instant;
}

/** Is it a time of day, 'HH:MM', from '00:00' to '24:00'? */
export function isTime(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

/** Minutes since midnight on the wall clock: 0 to 1440. @param time 'HH:MM' @throws RangeError when it is no time */
export function minutesOf(time: string): number {
	if (!isTime(time)) throw new RangeError(`no time: ${time}`);
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time so many minutes since midnight, 'HH:MM'. @param minutes 0 to 1440 */
export function timeOf(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}

/**
 * The instant at which a village's clocks show a time, in milliseconds, read as PostgreSQL reads
 * `timestamp at time zone`: a time that happens twice is the second, one that never happens is as much later.
 * @param timeZone IANA name
 * @param time 'HH:MM', '24:00' too
 * @throws RangeError for an unknown zone, or what is no day or time
 */
export function instantOf(timeZone: string, day: Day, time: string): number {
	const minutes = minutesOf(time);
	const start = kept(timeZone, day, 0);
	if (minutes === 0) return start;
	const next = kept(timeZone, addDays(day, 1), 0);
	if (minutes === 1440) return next;
	if (next - start === DAY) return start + minutes * MINUTE;
	return kept(timeZone, day, minutes);
}

/** What a village's clocks show at an instant. @param timeZone IANA name @param instant milliseconds */
export function wallAt(timeZone: string, instant: number): { day: Day; time: string } {
	const text = new Date(shown(timeZone, instant)).toISOString();
	return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
