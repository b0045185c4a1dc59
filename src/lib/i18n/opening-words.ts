import type { OpenHours } from '#lib/domain/opening.ts';
import { formatDay, formatDays } from '#lib/i18n/format.ts';
import { formatWeekday } from '#lib/i18n/format-weekday.ts';
import { m } from '#lib/i18n/messages.ts';

/** A whole hour without its zeros. */
const clock = (time: string) => time.replace(/:00$/, '');

/** "08–22", "18:30–01", "dygnet runt". */
export function hoursWords({ opens, closes }: OpenHours): string {
	if (opens === '00:00' && closes === '24:00') return m.space_round_the_clock();
	return `${clock(opens)}–${clock(closes)}`;
}

/** Weekdays as people say them: "mån–fre", "tis, tor", "varje dag". @param weekdays 1 is Monday */
export function weekdaysWords(weekdays: readonly number[]): string {
	const days = weekdays.toSorted((a, b) => a - b);
	if (days.length === 7) return m.space_every_day();
	const runs: number[][] = [];
	for (const day of days) {
		const run = runs.at(-1);
		if (run && run.at(-1) === day - 1) run.push(day);
		else runs.push([day]);
	}
	return runs
		.map((run) => {
			const [first = 1, last = first] = [run[0], run.at(-1)];
			if (run.length < 3) return run.map((day) => formatWeekday(day, 'short')).join(', ');
			return `${formatWeekday(first, 'short')}–${formatWeekday(last, 'short')}`;
		})
		.join(', ');
}

/** "tis 1 jun – tis 31 aug", "från tis 1 jun", "till tis 31 aug". */
export function seasonWords(from: string | null = null, to: string | null = null): string {
	if (from && to) return formatDays(from, to);
	if (from) return m.space_season_since({ day: formatDay(from) });
	return to ? m.space_season_until({ day: formatDay(to) }) : '';
}

type Span = { first_day: string; last_day: string; from?: string | null; to?: string | null };

/** Days, or hours on them: "fre 5 – sön 7 dec", "fre 5 dec 18–22". */
export function spanWords({ first_day: first, last_day: last, from, to }: Span): string {
	if (!from || !to) return formatDays(first, last);
	if (first === last) return `${formatDay(first)} ${clock(from)}–${clock(to)}`;
	return `${formatDay(first)} ${clock(from)} – ${formatDay(last)} ${clock(to)}`;
}
