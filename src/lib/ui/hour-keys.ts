import type { HourRow } from './hour-grid.ts';
import type { Slot } from './hour-range.ts';
import { addDays } from './month.ts';

type Move = { days: number; rows: number };

/**
 * Where a key leads from `slot` (ARIA grid: rows are times, columns `shown` days); `undefined` for
 * other keys. The day may lie outside `shown`: then the calendar turns to it. Home and End go along
 * the row, with Ctrl also along the day; where only one day is shown, along the day.
 */
export function slotByKey(
	slot: Slot,
	event: { key: string; ctrlKey: boolean },
	shown: readonly string[],
	rows: readonly HourRow[]
): Slot | undefined {
	const column = shown.indexOf(slot.day);
	const row = rows.findIndex(({ start }) => start === slot.start);
	const along = event.ctrlKey || shown.length === 1;
	const moves: Partial<Record<string, Move>> = {
		ArrowUp: { days: 0, rows: -1 },
		ArrowDown: { days: 0, rows: 1 },
		ArrowLeft: { days: -1, rows: 0 },
		ArrowRight: { days: 1, rows: 0 },
		PageUp: { days: -shown.length, rows: 0 },
		PageDown: { days: shown.length, rows: 0 },
		Home: { days: -column, rows: along ? -row : 0 },
		End: { days: shown.length - 1 - column, rows: along ? rows.length - 1 - row : 0 }
	};
	const move = moves[event.key];
	if (!move) return undefined;
	const day = addDays(slot.day, move.days);
	const start = rows[Math.min(Math.max(row + move.rows, 0), rows.length - 1)]?.start;
	return { day, start: skipGap(day, start ?? slot.start, Math.sign(move.rows), shown, rows) };
}

/** The next slot that the day has, when the clock skips this one. */
function skipGap(
	day: string,
	start: number,
	step: number,
	shown: readonly string[],
	rows: readonly HourRow[]
): number {
	const column = shown.indexOf(day);
	if (column < 0) return start;
	const at = rows.findIndex((row) => row.start === start);
	const ahead = step < 0 ? rows.slice(0, at + 1).reverse() : rows.slice(at);
	const found = [...ahead, ...rows.slice(0, at).reverse()].find((row) => row.cells[column]);
	return found?.start ?? start;
}

/** The slot that Tab reaches: the wanted one or the nearest to it, else the first free one. */
export function tabSlot(
	wanted: readonly (Slot | undefined)[],
	rows: readonly HourRow[]
): Slot | undefined {
	const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
	for (const slot of wanted) {
		const near = cells
			.filter(({ day }) => day === slot?.day)
			.toSorted((a, b) => Math.abs(a.start - slot!.start) - Math.abs(b.start - slot!.start))[0];
		if (near) return near;
	}
	return cells.find(({ state }) => state === 'free') ?? cells[0];
}
