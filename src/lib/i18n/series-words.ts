import type { Series } from '#lib/domain/booking.ts';
import type { Day } from '#lib/domain/days.ts';
import { parseRule, type Rule } from '#lib/domain/series-rule.ts';
import { formatDay, formatWeekdays } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import { timeRangeWords } from '#lib/i18n/span-words.ts';

const places = [
	m.series_which_first,
	m.series_which_second,
	m.series_which_third,
	m.series_which_fourth,
	m.series_which_fifth
];

/** "första", "sista". @param place 1..5, or -1..-5 from the end */
function whichWords(place: number): string {
	if (place === -1) return m.series_which_last();
	return place < 0
		? m.series_which_last_but({ count: -place })
		: (places[place - 1]?.() ?? String(place));
}

const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function weekly({ interval, weekdays }: Rule, first: Day): string {
	const days = formatWeekdays(weekdays.length > 0 ? weekdays : [weekdayOf(first)]);
	if (interval === 1) return m.series_rule_weekly({ days });
	return interval === 2
		? m.series_rule_weekly_second({ days })
		: m.series_rule_weekly_nth({ days, interval });
}

function monthly({ interval, nth }: Rule, first: Day): string {
	if (!nth) {
		const day = Number(first.slice(8));
		return interval === 1
			? m.series_rule_monthly({ day })
			: m.series_rule_monthly_nth({ day, interval });
	}
	const parts = { which: whichWords(nth.place), weekday: formatWeekdays([nth.weekday]) };
	return interval === 1
		? m.series_rule_monthly_weekday(parts)
		: m.series_rule_monthly_weekday_nth({ ...parts, interval });
}

/** How a rule comes back, "varje tisdag", "första måndag varje månad". @param first its first day */
function everyWords(rule: Rule, first: Day): string {
	if (rule.freq === 'WEEKLY') return weekly(rule, first);
	if (rule.freq === 'MONTHLY') return monthly(rule, first);
	return rule.interval === 1
		? m.series_rule_daily()
		: m.series_rule_daily_nth({ interval: rule.interval });
}

/**
 * A standing booking's rule in words: "varje tisdag kl. 18–20, till tis 15 jun". Of a rule that cannot be
 * read only the hours.
 * @param first its first day
 */
export function ruleWords(
	{ rule: text, from, to }: Pick<Series, 'rule' | 'from' | 'to'>,
	first: Day
): string {
	const hours = timeRangeWords(from, to);
	const rule = parseRule(text);
	if (!rule) return hours;
	const parts = { rule: everyWords(rule, first), hours };
	if (rule.until)
		return m.series_words({ ...parts, end: m.series_until({ day: formatDay(rule.until) }) });
	return rule.count
		? m.series_words({ ...parts, end: m.series_times({ count: rule.count }) })
		: m.series_words_open(parts);
}

const whys: Record<string, () => string> = {
	closed: m.series_why_closed,
	taken: m.series_why_taken,
	asked: m.series_why_asked,
	too_soon: m.series_why_too_soon,
	too_far_ahead: m.series_why_too_far_ahead,
	past: m.series_why_past
};

/** Why a date of a standing booking could not be had, within a sentence. */
export const skippedWords = (why: string): string => (whys[why] ?? m.series_why_other)();
