import type { Locale } from '#lib/i18n/locale.ts';
import { dateFormat } from './formatters.ts';
import { getLocale } from './paraglide/runtime.js';

/** When something was, in short: "14:05", with its day when that is another. @param instant milliseconds */
export function formatSince(instant: number, locale: Locale = getLocale()): string {
	const today = new Date(instant).toDateString() === new Date().toDateString();
	return dateFormat(locale === 'en' ? 'en-GB' : 'sv-SE', {
		...(!today && ({ weekday: 'short', day: 'numeric', month: 'short' } as const)),
		hour: '2-digit',
		minute: '2-digit'
	}).format(new Date(instant));
}
