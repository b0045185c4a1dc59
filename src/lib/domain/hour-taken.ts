import { meet } from '#lib/domain/busy.ts';
import type { Day } from '#lib/domain/days.ts';
import type { DayCells } from '#lib/domain/hour-cells.ts';
import { hourInstants, type HourSpan } from '#lib/domain/hour-span.ts';
import { timeOf } from '#lib/domain/wall.ts';

/** A step of a day as a range. @param minute of the day @param minutes how long it is */
export const stepOf = (day: Day, minute: number, minutes: number): HourSpan => ({
	...{ first: day, last: day, from: timeOf(minute) },
	to: timeOf(Math.min(minute + minutes, 1440))
});

/**
 * What of a range is taken or asked for, day by day, steps that touch as one.
 * @param days the steps of its days, from `hourStates`
 * @param timeZone the village's
 */
export function takenWithin(days: DayCells[], asked: HourSpan, timeZone: string): HourSpan[] {
	const whole = hourInstants(timeZone, asked);
	const runs: HourSpan[] = [];
	for (const { day, cells } of days)
		for (const { minute, minutes, state } of cells) {
			if (state !== 'taken' && state !== 'asked') continue;
			const step = stepOf(day, minute, minutes);
			if (!meet(hourInstants(timeZone, step), whole)) continue;
			const before = runs.at(-1);
			if (before?.first === day && before.to === step.from) before.to = step.to;
			else runs.push(step);
		}
	return runs;
}
