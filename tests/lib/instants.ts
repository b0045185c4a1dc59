import { Temporal } from 'temporal-polyfill';
import { addDays, type Days } from '#lib/domain/days.ts';

/** The instants at which a range of whole days begins and ends in a time zone, by a calendar that is not ours. */
export function instantsOf({ first, last }: Days, timeZone: string): { from: string; to: string } {
	const start = (day: string) =>
		Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();
	return { from: start(first), to: start(addDays(last, 1)) };
}
