import { holding, meet, standing, type Calendar } from '#lib/domain/busy.ts';
import { addDays, lengthOf, type Day } from '#lib/domain/days.ts';
import { AppError } from '#lib/domain/errors.ts';
import { hourInstants, hourSpan, type HourTerms } from '#lib/domain/hour-span.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import type { Opening } from '#lib/domain/opening.ts';
import type { Rule } from '#lib/domain/series-rule.ts';
import { minutesOf } from '#lib/domain/wall.ts';

/** Dates in a series, at most. */
const MOST = 104;
/** A rule is followed so far from its first day, and no farther: ten years. */
const FARTHEST = 3653;

const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The day of a month that a rule means, if the month has it. @param month its first day */
function inMonth(month: Day, nth: Rule['nth'], first: Day): Day[] {
	const next = addDays(month, 31).slice(0, 8) + '01';
	const length = lengthOf({ first: month, last: addDays(next, -1) });
	const date = Number(first.slice(8));
	let at = date;
	if (nth && nth.place > 0)
		at = 1 + ((nth.weekday - weekdayOf(month) + 7) % 7) + (nth.place - 1) * 7;
	if (nth && nth.place < 0)
		at = length - ((weekdayOf(addDays(next, -1)) - nth.weekday + 7) % 7) + (nth.place + 1) * 7;
	return at >= 1 && at <= length ? [addDays(month, at - 1)] : [];
}

/** The days of the rule's period that is so many after that of the first day, in order. */
function period({ freq, interval, weekdays, nth }: Rule, first: Day, index: number): Day[] {
	if (freq === 'DAILY') return [addDays(first, index * interval)];
	if (freq === 'WEEKLY') {
		const monday = addDays(first, 1 - weekdayOf(first) + index * interval * 7);
		const days = weekdays.length > 0 ? weekdays : [weekdayOf(first)];
		return days.map((weekday) => addDays(monday, weekday - 1));
	}
	const months = Number(first.slice(5, 7)) - 1 + index * interval;
	const start = new Date(Date.UTC(Number(first.slice(0, 4)), months, 1));
	return inMonth(start.toISOString().slice(0, 10), nth, first);
}

/**
 * The dates of a rule, from its first day on, in order. A month without the day is passed over.
 * @returns at most 104 dates, else AppError `bad_input` {field: 'rule', why: 'too_many', most} or, without any,
 * {field: 'rule', why: 'none'}
 */
export function datesOf(rule: Rule, first_day: Day): Day[] | AppError {
	const tooMany = new AppError('bad_input', { field: 'rule', why: 'too_many', most: MOST });
	if (rule.count !== null && rule.count > MOST) return tooMany;
	const farthest = addDays(first_day, FARTHEST);
	const end = rule.until && rule.until < farthest ? rule.until : farthest;
	const dates: Day[] = [];
	for (let index = 0; ; index++) {
		const days = period(rule, first_day, index);
		const some = days.filter((day) => day >= first_day && day <= end);
		dates.push(...some);
		if (rule.count !== null && dates.length >= rule.count) return dates.slice(0, rule.count);
		if (dates.length > MOST) return tooMany;
		if (index * rule.interval > FARTHEST || days.some((day) => day > end)) break;
	}
	return dates.length > 0 ? dates : new AppError('bad_input', { field: 'rule', why: 'none' });
}

/** Why a date of a series is left out. */
type SkippedWhy = 'closed' | 'taken' | 'asked' | 'too_soon' | 'too_far_ahead' | 'past';
/** A date of a series, and why it cannot be had; null when it can. */
export type SeriesDate = { day: Day; why: SkippedWhy | null };

const reasons: Record<string, SkippedWhy> = {
	in_the_past: 'past',
	too_soon: 'too_soon',
	too_far_ahead: 'too_far_ahead'
};

/**
 * What each date of a series would get, asked for now. What is wrong with all dates alike (steps, length) is
 * for `hoursProblem` to say of the first one; here such dates are `closed`.
 * @param dates from `datesOf`
 * @param times 'HH:MM'; `to` at or before `from` is the next day
 * @param timeZone the village's
 * @param quantity pieces wanted
 * @param now milliseconds
 */
export function seriesPreview(
	dates: Day[],
	times: { from: string; to: string },
	calendar: Calendar,
	openings: Opening[],
	terms: HourTerms,
	timeZone: string,
	quantity: number,
	now: number
): SeriesDate[] {
	const all = holding(calendar, now);
	const nights = times.to <= times.from ? 1440 : 0;
	const from = minutesOf(times.from);
	const minutes = nights + minutesOf(times.to) - from;
	return dates.map((day) => {
		const span = hourSpan(day, from, minutes);
		const problem = hoursProblem(span, terms, openings, timeZone, now);
		if (problem) return { day, why: reasons[String(problem.facts.why)] ?? 'closed' };
		const then = hourInstants(timeZone, span);
		const held = all.filter((hold) => meet(hold, then));
		const state = standing(calendar, held, quantity);
		return { day, why: state === 'free' ? null : state };
	});
}
