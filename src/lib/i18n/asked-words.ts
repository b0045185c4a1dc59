import { minutesLong, type HourSpan } from '#lib/domain/hour-span.ts';
import { dateFormat } from '#lib/i18n/formatters.ts';
import { lengthWords } from '#lib/i18n/length-words.ts';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { spanWords, timeRangeWords } from '#lib/i18n/span-words.ts';

/** A day in full without its year: "tisdag 24 november". */
export function dayWords(day: string): string {
	const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
	const tag = getLocale() === 'en' ? 'en-GB' : 'sv-SE';
	return dateFormat(tag, options).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A time asked for, as a sentence about it says it: "tisdag 24 november 18–20, 2 timmar", "lördag 28 november
 * 18:00 – söndag 29 november 02:00, 8 timmar"; whole days as everywhere.
 */
export function askedWords(asked: HourSpan): string {
	const { first, last, from, to } = asked;
	if (!from || !to) return spanWords(asked);
	const when =
		first === last
			? `${dayWords(first)} ${timeRangeWords(from, to)}`
			: `${dayWords(first)} ${from} – ${dayWords(last)} ${to}`;
	return `${when}, ${lengthWords(minutesLong(asked))}`;
}
