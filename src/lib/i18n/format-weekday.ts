import { dateFormat } from './formatters.ts';
import { getLocale } from './paraglide/runtime.js';

/** The name of a weekday: "måndag", or short "mån". @param weekday 1 is Monday */
export function formatWeekday(weekday: number, length: 'long' | 'short' = 'long'): string {
	const tag = getLocale() === 'en' ? 'en-GB' : 'sv-SE';
	// 5 January 2026 is a Monday.
	return dateFormat(tag, { timeZone: 'UTC', weekday: length }).format(
		Date.UTC(2026, 0, 4 + weekday)
	);
}
