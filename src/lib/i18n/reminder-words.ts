import { dayAt } from '#lib/domain/days.ts';
import type { Reminded, Reminder } from '#lib/domain/inbox.ts';
import { clockWords } from '#lib/i18n/booking-words.ts';
import { formatDay, formatTime } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import { timeRangeWords } from '#lib/i18n/span-words.ts';

const plain = {
	starts_today: m.booking_reminder_starts_today,
	starts_tomorrow: m.booking_reminder_starts_tomorrow,
	due_today: m.booking_reminder_due_today,
	due_tomorrow: m.booking_reminder_due_tomorrow
};
const timed = {
	starts_today: m.booking_reminder_today_at,
	starts_tomorrow: m.booking_reminder_tomorrow_at
};

/** An instant today as its time of day, "16:40"; else with its day. @param timeZone the village's @param now milliseconds */
export function untilWords(instant: string, timeZone: string, now: number = Date.now()): string {
	const today = dayAt(timeZone, new Date(now).toISOString());
	return dayAt(timeZone, instant) === today
		? clockWords(instant, timeZone)
		: formatTime(instant, timeZone);
}

/** The hours of a booking that begins on a day; those that end another day only by their beginning. */
function hoursWords({ from, to, first_day, last_day }: Reminded): string {
	if (!from || !to) return '';
	return first_day === last_day ? timeRangeWords(from, to) : from;
}

/** A reminder in a few words. @param timeZone the village's */
export function reminderWords(reminder: Reminder, row: Reminded, timeZone: string): string {
	switch (reminder) {
		case 'answer_soon':
			return m.booking_reminder_answer_soon({
				when: row.respond_by ? formatTime(row.respond_by, timeZone) : ''
			});
		case 'place_free':
			return m.booking_reminder_place_free({
				when: row.respond_by ? untilWords(row.respond_by, timeZone) : ''
			});
		case 'blocked':
			return row.my_side === 'owner'
				? m.booking_reminder_blocked_owner()
				: m.booking_reminder_blocked();
		case 'overdue':
			return m.booking_reminder_overdue({ day: row.last_day ? formatDay(row.last_day) : '' });
		case 'starts_today':
		case 'starts_tomorrow': {
			const time = hoursWords(row);
			return time ? timed[reminder]({ time }) : plain[reminder]();
		}
		default:
			return plain[reminder]();
	}
}
