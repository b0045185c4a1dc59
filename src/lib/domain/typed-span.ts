import { addDays, isDay, lengthOf } from '#lib/domain/days.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import { isTime } from '#lib/domain/wall.ts';

/**
 * A range by the hour after something of it was typed; what is not chosen or not readable stays as it is.
 * Whoever ends at midnight means the end of the day, and who ends before beginning means the day after.
 * @param severalDays may it go on for days? Then as many nights stay between first and last.
 */
export function typedSpan(span: HourSpan, part: Partial<HourSpan>, severalDays: boolean): HourSpan {
	const next = { ...span, ...part };
	if (next.to === '00:00') next.to = '24:00';
	if (part.last !== undefined || !isDay(next.first)) return next;
	const overnight =
		isTime(next.from) && isTime(next.to) && next.to <= next.from && next.from !== '24:00';
	const before = isDay(span.first) && isDay(span.last) ? lengthOf(span) - 1 : 0;
	// One night that only came of the times goes when they change.
	const typed = severalDays && before > 1 ? before : 0;
	return { ...next, last: addDays(next.first, Math.max(typed, overnight ? 1 : 0)) };
}
