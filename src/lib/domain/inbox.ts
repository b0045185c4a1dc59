import type { InboxRow } from '#lib/domain/conversation.ts';
import { isOffered, isOver, isOverdue, needsMe } from '#lib/domain/booking-rules.ts';
import { addDays, dayAt, type Day } from '#lib/domain/days.ts';

const SOON_MS = 24 * 60 * 60 * 1000;

/** What an inbox is sorted under. */
export type Section = 'waiting' | 'current' | 'earlier';
export const sections = ['waiting', 'current', 'earlier'] as const satisfies Section[];

/** Where a row belongs: what waits for the reader, what is under way, what is over. @param now milliseconds */
export function sectionOf(row: InboxRow, now: number = Date.now()): Section {
	if (row.unread > 0 || needsMe(row, now)) return 'waiting';
	return row.state !== null && isOver(row.state) ? 'earlier' : 'current';
}

export type Reminder =
	| 'answer_soon'
	| 'place_free'
	| 'blocked'
	| 'starts_today'
	| 'starts_tomorrow'
	| 'due_today'
	| 'due_tomorrow'
	| 'overdue';

/** What a reminder is read from: an inbox row, or a booking with the reader's side. */
export type Reminded = Pick<
	InboxRow,
	| 'state'
	| 'my_side'
	| 'first_day'
	| 'last_day'
	| 'from'
	| 'to'
	| 'respond_by'
	| 'ends_at'
	| 'proposed_by'
	| 'blocked'
> & { agreed?: boolean | null };

function near(day: Day | null, today: Day): 'today' | 'tomorrow' | null {
	if (day === today) return 'today';
	return day === addDays(today, 1) ? 'tomorrow' : null;
}

function asked(row: Reminded, now: number): Reminder | null {
	const mine = row.my_side === 'owner' && row.proposed_by !== 'owner' && !row.agreed;
	const soon = row.respond_by !== null && Date.parse(row.respond_by) - now < SOON_MS;
	return mine && soon ? 'answer_soon' : null;
}

/**
 * What is worth being reminded of now, if anything.
 * @param timeZone the village's, in which its days begin and end
 * @param now milliseconds
 */
export function reminderOf(
	row: Reminded,
	timeZone: string,
	now: number = Date.now()
): Reminder | null {
	if (isOverdue(row, now)) return 'overdue';
	if (isOffered(row, now)) return row.my_side === 'requester' ? 'place_free' : null;
	if (row.blocked && row.state !== null && !isOver(row.state)) return 'blocked';
	if (row.state === 'requested') return asked(row, now);
	const today = dayAt(timeZone, new Date(now).toISOString());
	const start = row.state === 'confirmed' ? near(row.first_day, today) : null;
	if (start) return `starts_${start}`;
	const due = row.state === 'active' && !row.from ? near(row.last_day, today) : null;
	return due ? `due_${due}` : null;
}
