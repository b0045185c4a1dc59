import { formatDay } from '#lib/i18n/format.ts';
import { formatSince } from '#lib/i18n/format-since.ts';

/** The day of an instant (ISO 8601), as this device counts days. */
export const formatDate = (instant: string): string =>
	formatDay(new Date(instant).toLocaleDateString('en-CA'));

/** When something was, in short. @param instant ISO 8601 */
export const formatWhen = (instant: string): string => formatSince(Date.parse(instant));
