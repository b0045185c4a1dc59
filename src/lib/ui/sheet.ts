/** The three heights of the sheet over the map, lowest first. */
export const SHEET_STATES = ['peek', 'half', 'full'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** Faster than this (px per ms) is a flick: it goes on to the next stop. */
const FLICK = 0.4;

/**
 * Where a dragged sheet comes to rest.
 * @param stops px each state is pushed down from `full`
 * @param at px it is pushed down now
 * @param speed px per ms, positive downwards
 */
export function settle(stops: Record<SheetState, number>, at: number, speed: number): SheetState {
	const below = SHEET_STATES.filter((state) => stops[state] > at);
	const above = SHEET_STATES.filter((state) => stops[state] < at);
	if (speed > FLICK) return below[below.length - 1] ?? 'peek';
	if (speed < -FLICK) return above[0] ?? 'full';
	return SHEET_STATES.reduce((best, state) =>
		Math.abs(stops[state] - at) < Math.abs(stops[best] - at) ? state : best
	);
}
