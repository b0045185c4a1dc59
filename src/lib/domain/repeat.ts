import { addDays, type Day } from '#lib/domain/days.ts';
import type { Rule } from '#lib/domain/series-rule.ts';

export const repeats = ['never', 'week', 'fortnight', 'month'] as const;

/** How often something is to come back, as a form asks it, and until when: a number of times, or a day. */
export type Repeat = {
	every: (typeof repeats)[number];
	ends: 'times' | 'day';
	times: number;
	until: string;
};

/** Once. */
export const once: Repeat = { every: 'never', ends: 'times', times: 10, until: '' };

/**
 * The rule of a repetition, on the first day's day of the week; null when there is none to be made yet. Every
 * month: on the same of its days of the week, and the last when a month need not have a fifth.
 */
export function ruleOf({ every, ends, times, until }: Repeat, first: Day): Rule | null {
	if (every === 'never' || (ends === 'day' && !until)) return null;
	const weekday = new Date(`${first}T00:00:00Z`).getUTCDay() || 7;
	const end = ends === 'day' ? { count: null, until } : { count: times, until: null };
	if (every !== 'month') {
		const interval = every === 'week' ? 1 : 2;
		return { freq: 'WEEKLY', interval, weekdays: [weekday], nth: null, ...end };
	}
	const place = Math.ceil(Number(first.slice(8)) / 7);
	const nth = { place: place > 4 ? -1 : place, weekday };
	return { freq: 'MONTHLY', interval: 1, weekdays: [], nth, ...end };
}

/** Until when a repetition goes that has just been begun, as a suggestion: ten weeks. */
export const suggestedEnd = (first: Day): Day => addDays(first, 70);
