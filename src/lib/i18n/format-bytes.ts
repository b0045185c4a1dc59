import type { Locale } from '#lib/i18n/locale.ts';
import { numberFormat } from './formatters.ts';
import { getLocale } from './paraglide/runtime.js';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** How much something takes, roughly: "310 kB", "1,2 MB". Less than a kilobyte reads as one. */
export function formatBytes(bytes: number, locale: Locale = getLocale()): string {
	let size = Math.max(bytes, 1_000) / 1_000;
	let unit = 0;
	while (size >= 1_000 && unit < units.length - 1) {
		size /= 1_000;
		unit++;
	}
	return numberFormat(locale === 'en' ? 'en-GB' : 'sv-SE', {
		style: 'unit',
		unit: units[unit],
		maximumFractionDigits: unit > 0 && size < 10 ? 1 : 0
	}).format(size);
}
