import { dateFormat, listFormat, numberFormat, relativeFormat } from './formatters.ts';
import { m } from './messages.ts';
import { getLocale } from './paraglide/runtime.js';
import type { Locale } from '#lib/i18n/locale.ts';

const tag = (locale: Locale) => (locale === 'en' ? 'en-GB' : 'sv-SE');
const asUtc = (day: string) => new Date(`${day}T00:00:00Z`);

// Swedish shortens to "dec." with a stop, which would end a sentence twice, or in its middle.
const unstopped = (text: string) => text.replaceAll(/(\p{L})\.(?!\p{L})/gu, '$1');

/** "fre 5 dec" or, with `year`, "fredag 5 december 2026". @param day YYYY-MM-DD */
export function formatDay(day: string, locale: Locale = getLocale(), long = false): string {
	const format = dateFormat(tag(locale), {
		timeZone: 'UTC',
		weekday: long ? 'long' : 'short',
		day: 'numeric',
		month: long ? 'long' : 'short',
		...(long && { year: 'numeric' })
	});
	return unstopped(format.format(asUtc(day)));
}

/** A range of days, shortened where the ends share a month: "fre 5 – sön 7 dec". */
export function formatDays(first: string, last: string, locale: Locale = getLocale()): string {
	if (first === last) return formatDay(first, locale);
	const format = dateFormat(tag(locale), {
		timeZone: 'UTC',
		weekday: 'short',
		day: 'numeric',
		month: 'short'
	});
	return unstopped(format.formatRange(asUtc(first), asUtc(last)));
}

/** An instant as day and time in a time zone: "fre 5 dec kl. 18:00". */
export function formatTime(
	instant: string,
	timeZone: string,
	locale: Locale = getLocale()
): string {
	const at = new Date(instant);
	const day = dateFormat(tag(locale), {
		timeZone,
		weekday: 'short',
		day: 'numeric',
		month: 'short'
	}).format(at);
	const clock = dateFormat(tag(locale), { timeZone, hour: '2-digit', minute: '2-digit' }).format(
		at
	);
	return m.booking_day_at({ day: unstopped(day), clock }, { locale });
}

/** How long from now: "nyss", "om 2 dagar", "för 3 timmar sedan". @param now milliseconds */
export function formatRelative(
	instant: string,
	now: number = Date.now(),
	locale: Locale = getLocale()
): string {
	const minutes = (Date.parse(instant) - now) / 60_000;
	if (Math.abs(minutes) < 1) return m.booking_just_now({}, { locale });
	const format = relativeFormat(tag(locale), { numeric: 'auto' });
	if (Math.abs(minutes) < 60) return format.format(Math.round(minutes), 'minute');
	if (Math.abs(minutes) < 36 * 60) return format.format(Math.round(minutes / 60), 'hour');
	return format.format(Math.round(minutes / 1440), 'day');
}

/** Metres as "400 m" or "3,2 km". */
export function formatDistance(metres: number, locale: Locale = getLocale()): string {
	const km = metres >= 1000;
	return numberFormat(tag(locale), {
		style: 'unit',
		unit: km ? 'kilometer' : 'meter',
		maximumFractionDigits: km && metres < 10_000 ? 1 : 0
	}).format(km ? metres / 1000 : Math.round(metres / 50) * 50);
}

/** Kronor (or euro in Finland) without decimals. */
export function formatMoney(amount: number, country: string, locale: Locale = getLocale()): string {
	const currency = country === 'FI' ? 'EUR' : country === 'NO' ? 'NOK' : 'SEK';
	return numberFormat(tag(locale), {
		style: 'currency',
		currency,
		maximumFractionDigits: 0
	}).format(amount);
}

/** "måndag, onsdag och fredag". @param weekdays 1 is Monday */
export function formatWeekdays(weekdays: readonly number[], locale: Locale = getLocale()): string {
	const name = dateFormat(tag(locale), { timeZone: 'UTC', weekday: 'long' });
	// 5 January 2026 is a Monday.
	const names = weekdays.map((weekday) => name.format(Date.UTC(2026, 0, 4 + weekday)));
	return listFormat(tag(locale), { type: 'conjunction' }).format(names);
}

/** How large a file is: "216 kB", "1,6 MB". */
export function formatBytes(bytes: number, locale: Locale = getLocale()): string {
	const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
	const maximumFractionDigits = bytes < 1e6 ? 0 : 1;
	return numberFormat(tag(locale), { style: 'unit', unit, maximumFractionDigits }).format(value);
}

/** A whole number as people write it: "12 000". */
export function formatNumber(count: number, locale: Locale = getLocale()): string {
	return numberFormat(tag(locale), { maximumFractionDigits: 0 }).format(count);
}

/** A share from 0 to 1, to whole percents; what is more than nothing is one at least. */
export function formatPart(share: number, locale: Locale = getLocale()): string {
	const whole = Math.max(Math.round(share * 100) / 100, share > 0 ? 0.01 : 0);
	return numberFormat(locale, { style: 'percent' }).format(whole);
}
