import { addDays, weekday } from './month.ts';
import { type HourRange, placeOfSlot, type SlotPlace } from './hour-range.ts';
import type { DayState } from './range.ts';

/**
 * One day by slots: `start` in minutes of the day. An hour that the clock skips has no cell; one that
 * it has twice has one.
 */
export type HourDay = {
	day: string;
	cells: readonly { start: number; state: DayState }[];
	holiday?: string;
};

/** Minutes of the day, `to` not included. */
export type Hours = { from: number; to: number };

/** What HourTable draws of a slot. `up`, `down`: the neighbour looks the same and joins it. */
export type HourCell = {
	day: string;
	start: number;
	state: DayState;
	place: SlotPlace | undefined;
	up: boolean;
	down: boolean;
	/** Says its state in words: where a run begins, and now and then within it. */
	told: boolean;
};

export type HourRow = { start: number; cells: (HourCell | null)[] };

const SAID_EVERY = 4;

/** The days a view shows: one, or the week from Monday. */
export function shownDays(view: 'day' | 'week', day: string): string[] {
	if (view === 'day') return [day];
	const monday = addDays(day, -weekday(day));
	return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** From the first to the last hour that is not closed on any of the days; `undefined` if none. */
export function openHours(days: readonly HourDay[], step: number): Hours | undefined {
	const open = days.flatMap(({ cells }) =>
		cells.filter(({ state }) => state !== 'closed').map(({ start }) => start)
	);
	if (open.length === 0) return undefined;
	const from = open.reduce((least, start) => Math.min(least, start));
	const to = open.reduce((most, start) => Math.max(most, start)) + step;
	return { from, to: Math.min(to, 1440) };
}

/** The slots of a day in runs of one state, in order; slots that do not touch are apart. */
export function runsOf({ cells }: HourDay, step: number): (Hours & { state: DayState })[] {
	const runs: (Hours & { state: DayState })[] = [];
	for (const { start, state } of cells.toSorted((a, b) => a.start - b.start)) {
		const last = runs.at(-1);
		const to = Math.min(start + step, 1440);
		if (last?.state === state && last.to === start) last.to = to;
		else runs.push({ from: start, to, state });
	}
	return runs;
}

/** The rows of a grid, one a slot; `null` where a day has no such slot or is not known. */
export function hourRows(
	days: readonly (HourDay | undefined)[],
	hours: Hours,
	step: number,
	range: HourRange | null
): HourRow[] {
	const columns = days.map((day) => (day ? columnOf(day, hours, step, range) : undefined));
	const count = Math.ceil((hours.to - hours.from) / step);
	return Array.from({ length: count }, (_, row) => ({
		start: hours.from + row * step,
		cells: columns.map((column) => column?.[row] ?? null)
	}));
}

function columnOf(
	{ day, cells }: HourDay,
	hours: Hours,
	step: number,
	range: HourRange | null
): (HourCell | undefined)[] {
	const column: (HourCell | undefined)[] = [];
	for (const { start, state } of cells) {
		const row = (start - hours.from) / step;
		if (row < 0 || start >= hours.to || !Number.isInteger(row)) continue;
		const place = placeOfSlot(range, day, start, step);
		column[row] = { day, start, state, place, up: false, down: false, told: false };
	}
	let since = 0;
	for (let row = 0; row < column.length; row++) {
		const [above, cell] = [column[row - 1], column[row]];
		if (!cell) continue;
		cell.up = joined(above, cell);
		if (above) above.down = cell.up;
		if (!cell.up) since = row;
		cell.told = (row - since) % SAID_EVERY === 0;
	}
	return column;
}

/** Free slots stay apart, each a thing to press. */
const joined = (a: HourCell | undefined, b: HourCell): boolean =>
	a !== undefined && a.state === b.state && b.state !== 'free' && !a.place && !b.place;
