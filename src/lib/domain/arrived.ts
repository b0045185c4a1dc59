import type { Booking } from '#lib/domain/booking.ts';
import type { CommandBody } from '#lib/domain/commands.ts';
import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import type { ConversationDoc } from '#lib/domain/pull.ts';

type Page = ConversationDoc['page'];

/** The state of a booking, or of one date of a standing one. */
function stateOf({ booking, series }: Page, id: Id): Booking['state'] | undefined {
	return series?.dates.find(({ booking_id }) => booking_id === id)?.state ?? booking?.state;
}

/** The booking that is meant, as far as the page shows all of it. */
function bookingOf({ booking, series }: Page, id: Id): Booking | null {
	return series && booking?.id !== id ? null : booking;
}

type Time = Pick<CommandBody<'propose_booking_time'>, 'first_day' | 'last_day' | 'from' | 'to'>;

/** Is it proposed, or by now the time itself? */
function isProposed(booking: Booking, mine: string, { first_day, last_day, from, to }: Time) {
	const hours = (begins?: string | null, ends?: string | null) =>
		(begins ?? null) === (from ?? null) && (ends ?? null) === (to ?? null);
	if (booking.proposed_by)
		return (
			booking.proposed_by === mine &&
			booking.proposed_first_day === first_day &&
			hours(booking.proposed_from, booking.proposed_to)
		);
	const same = booking.first_day === first_day && booking.last_day === last_day;
	return same && hours(booking.from, booking.to);
}

const agreed = ['confirmed', 'active', 'completed'];

/** Does the document show already what the answer on its way will say? @param me the resident */
export function arrived(entry: OutboxEntry, { page, row }: ConversationDoc, me: Id): boolean {
	const { name, body } = entry;
	if (!page.booking) return false;
	if (!('booking_id' in body)) return name === 'request_bundle' || name === 'request_series';
	const [state, booking] = [stateOf(page, body.booking_id), bookingOf(page, body.booking_id)];
	const handed = (way: 'out' | 'in') =>
		page.handovers.some(({ direction, by }) => direction === way && by === me);
	switch (name) {
		case 'request_booking':
			return true;
		case 'confirm_booking':
			// Of a bundle it is a yes to this part, until all have said so.
			return agreed.includes(state ?? '') || Boolean(booking?.agreed_at);
		case 'decline_booking':
			return state === 'declined';
		case 'cancel_booking':
			return state === 'cancelled';
		case 'take_place':
			return state === 'requested' || agreed.includes(state ?? '');
		case 'check_in_booking':
			return Boolean(booking?.checked_in_at);
		case 'note_done':
			return booking !== null && Boolean(booking.done_at) === body.done;
		case 'propose_booking_time':
			return booking !== null && isProposed(booking, row.my_side, body);
		case 'answer_booking_time':
			return booking?.proposed_by === null;
		case 'hand_over_booking':
			return handed('out');
		case 'give_back_booking':
			return handed('in');
		default:
			return false;
	}
}
