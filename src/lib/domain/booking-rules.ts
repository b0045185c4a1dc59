import type { BookingState } from '#lib/domain/booking.ts';
import type { InboxRow } from '#lib/domain/conversation.ts';

/** Which states follow which; the database refuses all others. */
export const next: Record<BookingState, readonly BookingState[]> = {
	waitlisted: ['requested', 'confirmed', 'cancelled', 'expired'],
	requested: ['confirmed', 'declined', 'cancelled', 'expired'],
	confirmed: ['active', 'completed', 'cancelled', 'no_show'],
	active: ['completed'],
	completed: [],
	declined: [],
	cancelled: [],
	expired: [],
	no_show: []
};

/** Has the booking ended? */
export function isOver(state: BookingState): boolean {
	return next[state].length === 0;
}

/** Overdue is derived, never stored: handed over, and the time is up. @param now milliseconds */
export function isOverdue(
	booking: { state: BookingState | null; ends_at: string | null },
	now: number = Date.now()
): boolean {
	return (
		booking.state === 'active' && booking.ends_at !== null && Date.parse(booking.ends_at) < now
	);
}

/** Does this row wait for something only the reader can do? */
export function needsMe(row: InboxRow, now: number = Date.now()): boolean {
	if (row.answered) return false;
	if (row.state === 'requested' && row.my_side === 'owner' && row.proposed_by !== 'owner')
		return true;
	if (row.proposed_by !== null && row.proposed_by !== row.my_side) return true;
	return isOverdue(row, now) && row.my_side === 'requester';
}
