import { addDays, type Days } from '#lib/domain/days.ts';

/** Days in order, as runs of days that follow on each other. */
export function runsOf(days: readonly string[]): Days[] {
	const runs: Days[] = [];
	for (const day of days) {
		const run = runs[runs.length - 1];
		if (run && addDays(run.last, 1) === day) run.last = day;
		else runs.push({ first: day, last: day });
	}
	return runs;
}
