import type { DayState } from './range.ts';
import { hhmm, minuteOf } from './time-text.ts';

/**
 * Chosen hours: from `from` on the day `first` to `to` on the day `last`; times 'HH:MM', `to` up to
 * '24:00'. While only the start is chosen, `last` and `to` are `null`.
 */
export type HourRange = { first: string; from: string; last: string | null; to: string | null };

/** Why a choice was refused: the first slot in the way. `crossed`: it was not the one pressed. */
export type HourRefusal = {
	at: { day: string; time: string };
	state: DayState;
	crossed: boolean;
};

/** A slot: the minute of the day it begins. */
export type Slot = { day: string; start: number };

export type SlotPlace = 'alone' | 'from' | 'to' | 'inside';

/** Negative, 0 or positive, as `a` lies before, at or after `b`. */
export function compareSlots(a: Slot, b: Slot): number {
	if (a.day !== b.day) return a.day < b.day ? -1 : 1;
	return a.start - b.start;
}

/**
 * What a tap on `slot` makes of the chosen hours. First tap: where they begin. Second, the same slot
 * or later, also on a later day: the last slot. Otherwise it starts over. Hours over a blocked slot of
 * `days` are refused and the old ones stay; slots that are not in `days` block nothing.
 */
export function tapSlot(
	range: HourRange | null,
	slot: Slot,
	days: readonly { day: string; cells: readonly { start: number; state: DayState }[] }[],
	step: number,
	blocking: readonly DayState[]
): { range: HourRange | null; refusal?: HourRefusal } {
	const begun = range?.to === null ? { day: range.first, start: minuteOf(range.from) } : undefined;
	const ends = begun !== undefined && compareSlots(begun, slot) <= 0;
	const from = ends ? begun : slot;
	const blocked = days
		.filter(({ day }) => day >= from.day && day <= slot.day)
		.flatMap(({ day, cells }) => cells.map(({ start, state }) => ({ day, start, state })))
		.filter((cell) => compareSlots(from, cell) <= 0 && compareSlots(cell, slot) <= 0)
		.filter(({ state }) => blocking.includes(state))
		.toSorted(compareSlots)[0];
	if (blocked) {
		const at = { day: blocked.day, time: hhmm(blocked.start) };
		const crossed = compareSlots(blocked, slot) !== 0;
		return { range, refusal: { at, state: blocked.state, crossed } };
	}
	const first = { first: from.day, from: hhmm(from.start) };
	const end = { last: slot.day, to: hhmm(Math.min(slot.start + step, 1440)) };
	return { range: { ...first, ...(ends ? end : { last: null, to: null }) } };
}

/** Where a slot stands in the chosen hours; also when those do not begin or end on a slot. */
export function placeOfSlot(
	range: HourRange | null,
	day: string,
	start: number,
	step: number
): SlotPlace | undefined {
	if (!range) return undefined;
	const from = { day: range.first, start: minuteOf(range.from) };
	const begins = from.day === day && from.start >= start && from.start < start + step;
	if (range.last === null || range.to === null) return begins ? 'alone' : undefined;
	const to = { day: range.last, start: minuteOf(range.to) };
	const within =
		compareSlots(from, { day, start: start + step }) < 0 && compareSlots({ day, start }, to) < 0;
	if (!within) return undefined;
	const ends = to.day === day && to.start <= start + step;
	if (begins && ends) return 'alone';
	if (begins) return 'from';
	return ends ? 'to' : 'inside';
}
