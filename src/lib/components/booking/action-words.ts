import type { Booking } from '#lib/domain/booking.ts';
import { m } from '#lib/i18n/messages.ts';

/** What suggesting another time is called, by how far the booking has come. */
export function proposeWords({ state, from }: Pick<Booking, 'state' | 'from'>): string {
	if (state === 'active') return m.booking_do_extend();
	if (state === 'confirmed') return from ? m.booking_do_change_time() : m.booking_do_change();
	return from ? m.booking_do_propose_time() : m.booking_do_propose();
}

/** What asking once more is called, after a booking that is over. */
export function againWords({ state, from }: Pick<Booking, 'state' | 'from'>): string {
	if (state === 'completed') return from ? m.booking_do_book_again() : m.booking_do_borrow_again();
	return from ? m.booking_do_ask_other_time() : m.booking_do_ask_again();
}
