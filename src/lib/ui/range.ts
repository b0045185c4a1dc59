import { type DayRange, eachDay } from './month.ts';

/** `waiting`: something one has done about that day oneself is not sent yet. */
export type DayState = 'free' | 'taken' | 'asked' | 'closed' | 'waiting';

/** What each state is called; `waiting` only where there is such a day. */
export type DayWords = Record<Exclude<DayState, 'waiting'>, string> & { waiting?: string };

/** Why a choice of days was refused: the first day in `from`..`to` that is not to be had. */
export type Refusal = { from: string; to: string; blocked: string; state: DayState };

/**
 * What a tap on `day` makes of the chosen days. First tap: from. Second, later or the same day:
 * to. Otherwise it starts over. A range over a blocked day is refused and the old one stays.
 */
export function tapDay(
	range: DayRange | null,
	day: string,
	stateOf: (day: string) => DayState,
	blocking: readonly DayState[]
): { range: DayRange | null; refusal?: Refusal } {
	const from = range && range.to === null && day >= range.from ? range.from : day;
	const blocked = eachDay(from, day).find((each) => blocking.includes(stateOf(each)));
	if (blocked) return { range, refusal: { from, to: day, blocked, state: stateOf(blocked) } };
	const ends = range !== null && range.to === null && day >= range.from;
	return { range: { from, to: ends ? day : null } };
}

/** Where a day stands in the chosen range. */
export function placeInRange(
	range: DayRange | null | undefined,
	day: string
): 'alone' | 'from' | 'to' | 'inside' | undefined {
	if (!range || day < range.from) return undefined;
	const to = range.to ?? range.from;
	if (day > to) return undefined;
	if (range.from === to) return 'alone';
	if (day === range.from) return 'from';
	return day === to ? 'to' : 'inside';
}
