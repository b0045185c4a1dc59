import { holding, meet, standing, type Calendar, type Span } from '#lib/domain/busy.ts';
import { addDays, eachDay, type Day } from '#lib/domain/days.ts';
import { isOpen, lastPossible, soonest, type HourTerms } from '#lib/domain/hour-span.ts';
import { openSpans, type Opening } from '#lib/domain/opening.ts';
import { instantOf, minutesOf, timeOf, wallAt } from '#lib/domain/wall.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const QUARTER = 15 * MINUTE;
/** Farthest that one look goes: days after the first. */
const MOST_DAYS = 190;

/** `closed`: not open then, past, inside the notice or too far ahead. */
export type HourState = 'free' | 'taken' | 'asked' | 'closed';
/** One step of a day on the wall clock: minutes since midnight, its length, and how it stands. */
export type HourCell = { minute: number; minutes: number; state: HourState };
export type DayCells = { day: Day; cells: HourCell[] };

/** What a booking of one step holds, and any other instants at which the clocks show it. */
type Step = Span & { minute: number; shown: Span[] };

/** The quarters at which the clocks of a day show each step: none, or two by two, on the nights they change. */
function quartersOf(timeZone: string, { from, to }: Span, step: number): Map<number, Span[]> {
	const shown = new Map<number, Span[]>();
	for (let at = from; at < to; at += QUARTER) {
		const minute = minutesOf(wallAt(timeZone, at).time);
		const begins = minute - (minute % step);
		shown.set(begins, [...(shown.get(begins) ?? []), { from: at, to: at + QUARTER }]);
	}
	return shown;
}

/** The steps of a day, in order; those that the clocks leap over are left out. @param whole the day */
function stepsOf(timeZone: string, day: Day, whole: Span, minutes: number): Step[] {
	const begins = Array.from({ length: 1440 / minutes }, (_, index) => index * minutes);
	if (whole.to - whole.from === DAY)
		return begins.map((minute) => {
			const from = whole.from + minute * MINUTE;
			return { minute, from, to: from + minutes * MINUTE, shown: [] };
		});
	const shown = quartersOf(timeZone, whole, minutes);
	return begins
		.filter((minute) => shown.has(minute))
		.map((minute) => ({
			minute,
			from: instantOf(timeZone, day, timeOf(minute)),
			to: instantOf(timeZone, day, timeOf(minute + minutes)),
			shown: shown.get(minute) ?? []
		}));
}

/**
 * How each step of some days stands, for at most 191 days. A step that happens twice is one, taken when either
 * is. When all steps from the beginning of one to the end of another are free, that range is; but of a thing of
 * several pieces each step is looked at alone, and what is free all through `isFree` says.
 * @param timeZone the village's
 * @param quantity pieces wanted
 * @param now milliseconds
 */
export function hourStates(
	calendar: Calendar,
	openings: Opening[],
	terms: HourTerms,
	timeZone: string,
	first: Day,
	last: Day,
	quantity: number,
	now: number
): DayCells[] {
	const end = addDays(first, MOST_DAYS);
	const days = eachDay({ first, last: last < end ? last : end });
	const all = holding(calendar, now);
	const [earliest, latest] = [soonest(terms, now), lastPossible(terms, timeZone, now)];
	return days.map((day) => {
		const whole = {
			from: instantOf(timeZone, day, '00:00'),
			to: instantOf(timeZone, day, '24:00')
		};
		const open = day > latest ? [] : openSpans(openings, timeZone, day, day);
		const held = all.filter((hold) => meet(hold, whole));
		const stateOf = (step: Step): HourState => {
			if (step.from < earliest || !isOpen(open, step)) return 'closed';
			const then = held.filter(
				(hold) => meet(hold, step) || step.shown.some((span) => meet(hold, span))
			);
			return standing(calendar, then, quantity);
		};
		const cells = stepsOf(timeZone, day, whole, terms.slot_minutes).map((step) => ({
			minute: step.minute,
			minutes: terms.slot_minutes,
			state: stateOf(step)
		}));
		return { day, cells };
	});
}

/** The longest run that begins in a day's cells, in minutes, of cells that stand in one of some ways. */
function longest(cells: HourCell[], next: HourCell[], states: HourState[]): number {
	let [run, most] = [0, 0];
	for (const [index, { minutes, state }] of [...cells, ...next].entries()) {
		run = states.includes(state) ? run + minutes : 0;
		if (index >= cells.length && run <= minutes) break;
		most = Math.max(most, run);
	}
	return most;
}

/**
 * How a day stands: `free` when somewhere enough is free in a row; `asked` when it would be, were the requests
 * that are not answered not; else `taken`, or `closed` when nobody has any of it.
 * @param next the cells of the day after, for what begins in the evening and ends past midnight
 */
export function dayStateOf(
	cells: HourCell[],
	min_minutes: number,
	next: HourCell[] = []
): HourState {
	if (longest(cells, next, ['free']) >= min_minutes) return 'free';
	if (longest(cells, next, ['free', 'asked']) >= min_minutes) return 'asked';
	return cells.some(({ state }) => state === 'taken' || state === 'asked') ? 'taken' : 'closed';
}
