import type { HourCell } from './hour-grid.ts';
import { compareSlots, type HourRange } from './hour-range.ts';
import type { DayWords } from './range.ts';
import { hhmm, minuteOf } from './time-text.ts';

/** The words of HourCalendar and its parts. */
export type HourLabels = {
	previousDay: string;
	nextDay: string;
	previousWeek: string;
	nextWeek: string;
	/** Marks today's date. */
	today: string;
	/** Before the number of the week. */
	week: string;
	states: DayWords;
	/** Short, before a time: "from" 18:00, "until" 20:00. */
	from: string;
	until: string;
	/** After a slot's name: it is where the choice begins, ends, or within it. */
	selectedFrom: string;
	selectedTo: string;
	selected: string;
	/** What to do first; then the start and what to do next; then what is chosen. */
	pick: string;
	started: (start: { day: string; time: string }) => string;
	chosen: (range: HourRange & { last: string; to: string }) => string;
	/** Takes back what is chosen. */
	clear: string;
	/** Goes on to the next day, where the start is chosen and the day ends. */
	onward: (day: string) => string;
	/** A day in the overview of a week on which nothing is free. */
	noneFree: string;
	/** In place of the hours while they are not known. */
	unknown: string;
};

/**
 * What a slot is called: "tisdag 24 november, 18:00 till 19:00, ledigt". Its text is part of it.
 * `dates`: the names of the columns' days.
 */
export function hourNames(
	dates: readonly string[],
	step: number,
	range: HourRange | null,
	labels: HourLabels
): (cell: HourCell, column: number) => string {
	const chosen = {
		alone: range?.to === null ? labels.selectedFrom : labels.selected,
		from: labels.selectedFrom,
		to: labels.selectedTo,
		inside: labels.selected
	};
	return (cell, column) => {
		const { from, until } = timesOf(cell, step, range, labels);
		const name = `${dates[column]}, ${from} ${until}, ${labels.states[cell.state]}`;
		return cell.place ? `${name}, ${chosen[cell.place]}` : name;
	};
}

/**
 * What stands in a slot. Where only the start is chosen, the free slots after it say when one would
 * be done.
 */
export function hourText(
	range: HourRange | null,
	week: boolean,
	step: number,
	labels: HourLabels
): (cell: HourCell) => string {
	const open = range?.to === null;
	const begun = open ? { day: range.first, start: minuteOf(range.from) } : undefined;
	return (cell) => {
		const { from, until } = timesOf(cell, step, range, labels);
		if (cell.place === 'alone' && !open) return `${from} ${until}`;
		if (cell.place) return capital({ alone: from, from, to: until, inside: '' }[cell.place]);
		if (cell.state !== 'free') return cell.told ? capital(labels.states[cell.state] ?? '') : '';
		if (week) return '';
		return capital(begun && compareSlots(begun, cell) < 0 ? until : labels.states.free);
	};
}

/** When a slot begins and ends; where the chosen hours do so within it, their own times. */
function timesOf(
	{ start, place }: HourCell,
	step: number,
	range: HourRange | null,
	labels: HourLabels
): { from: string; until: string } {
	const begins = place === 'alone' || place === 'from';
	const ends = place === 'alone' || place === 'to';
	const from = (begins && range?.from) || hhmm(start);
	const until = (ends && range?.to) || hhmm(Math.min(start + step, 1440));
	const only = begins && !(place === 'alone' && range?.to);
	return { from: only ? `${labels.from} ${from}` : from, until: `${labels.until} ${until}` };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
