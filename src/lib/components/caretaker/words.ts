import type { Kept, Visit } from '#lib/domain/caretaker.ts';
import type { Day } from '#lib/domain/days.ts';
import { m } from '#lib/i18n/messages.ts';
import { spanWords, timeRangeWords } from '#lib/i18n/span-words.ts';

/** When a row is, as seen on a day: "18–20", "hela dagen", "22:00 – lör 29 nov kl. 02:00". */
export function whenWords(row: Visit | Kept, day: Day): string {
	const { first_day, last_day, from, to } =
		row.kind === 'visit'
			? { ...row, from: row.hours?.from ?? null, to: row.hours?.to ?? null }
			: row.block;
	if (from && to)
		return first_day === last_day
			? timeRangeWords(from, to)
			: spanWords({ first: first_day, last: last_day, from, to });
	return first_day === day && last_day === day
		? m.caretaker_all_day()
		: spanWords({ first: first_day, last: last_day });
}
