import { formatDay, formatDays } from './format.ts';
import { m } from './messages.ts';
import { getLocale } from './paraglide/runtime.js';
import type { Day } from '#lib/domain/days.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** Days, and by the hour the times on the wall, 'HH:MM'; without times they are whole days. */
export type SpanOfWords = { first: Day; last: Day; from?: string | null; to?: string | null };

const isWhole = (time: string) => time.endsWith(':00');
const hour = (time: string) => String(Number(time.slice(0, 2)));

/** Two times of one day: "18–20", "9–11", "18:30–20:00"; in English "18:00–20:00". @param from 'HH:MM' */
export function timeRangeWords(from: string, to: string, locale: Locale = getLocale()): string {
	const short = locale === 'sv' && isWhole(from) && isWhole(to);
	return short ? `${hour(from)}–${hour(to)}` : `${from}–${to}`;
}

/**
 * When something is, in words: "tis 24 nov kl. 18–20", "lör 28 nov kl. 18:00 – sön 29 nov kl. 02:00"; whole
 * days as `formatDays` says them.
 */
export function spanWords(
	{ first, last, from, to }: SpanOfWords,
	locale: Locale = getLocale()
): string {
	if (!from || !to) return formatDays(first, last, locale);
	const at = (day: Day, clock: string) =>
		m.booking_day_at({ day: formatDay(day, locale), clock }, { locale });
	if (first === last) return at(first, timeRangeWords(from, to, locale));
	return `${at(first, from)} – ${at(last, to)}`;
}
