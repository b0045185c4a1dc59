import { m } from '#lib/i18n/messages.ts';

/** How long something is: "2 timmar", "1 timme 30 minuter", "45 minuter"; whole days of more than one as such. */
export function lengthWords(minutes: number): string {
	if (minutes > 1440 && minutes % 1440 === 0) return m.book_days({ count: minutes / 1440 });
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [
		hours > 0 && m.book_hours({ count: hours }),
		(rest > 0 || hours === 0) && m.book_minutes({ count: rest })
	]
		.filter(Boolean)
		.join(' ');
}
