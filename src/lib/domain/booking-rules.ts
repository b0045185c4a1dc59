import type { BookingState } from '#lib/domain/booking.ts';
import type { InboxRow } from '#lib/domain/conversation.ts';
import type { Kind } from '#lib/domain/listing.ts';

/** Which states follow which; the database refuses all others. */
export const next: Record<BookingState, readonly BookingState[]> = {
	waitlisted: ['requested', 'confirmed', 'declined', 'cancelled', 'expired'],
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

/**
 * Overdue is derived, never stored: handed over, and the time is up. A room by the hour is given back when
 * its time is up. @param now milliseconds
 */
export function isOverdue(
	booking: { state: BookingState | null; ends_at: string | null; from?: string | null },
	now: number = Date.now()
): boolean {
	return (
		booking.state === 'active' &&
		!booking.from &&
		booking.ends_at !== null &&
		Date.parse(booking.ends_at) < now
	);
}

/** Is the place held for who stood in line, until it lapses? @param now milliseconds */
export function isOffered(
	booking: { state: BookingState | null; respond_by?: string | null },
	now: number = Date.now()
): boolean {
	return (
		booking.state === 'waitlisted' && !!booking.respond_by && Date.parse(booking.respond_by) > now
	);
}

/** Is it handed over and given back? A ride is not, nor a room by the hour, or one where one says to be here. */
export function isHandedOver(
	{ from }: { from: string | null },
	listing: { kind: Kind; check_in: boolean } | null
): boolean {
	return from === null && listing?.kind !== 'ride' && !listing?.check_in;
}

const MS_BEFORE = 30 * 60_000;

/** From when one may say to be here: half an hour before. In milliseconds */
export const hereFrom = ({ starts_at }: { starts_at: string }): number =>
	Date.parse(starts_at) - MS_BEFORE;

/** Does this row wait for something only the reader can do? */
export function needsMe(row: InboxRow, now: number = Date.now()): boolean {
	if (row.answered) return false;
	const { state, my_side, proposed_by } = row;
	if (proposed_by !== null && proposed_by !== my_side) return true;
	if (isOffered(row, now)) return my_side === 'requester';
	// Closed since it was booked: the two have to agree on what then. Who has suggested something waits.
	if (row.blocked && state !== null && !isOver(state)) return proposed_by !== my_side;
	if (state === 'requested' && my_side === 'owner') return proposed_by !== 'owner' && !row.agreed;
	return isOverdue(row, now) && my_side === 'requester';
}
