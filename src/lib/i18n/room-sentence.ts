import type { Booking, Side } from '#lib/domain/booking.ts';
import { isOffered } from '#lib/domain/booking-rules.ts';
import { m } from '#lib/i18n/messages.ts';

/** What sentences of how a booking stands are made of. */
export type Parts = {
	who: string;
	title: string;
	days: string;
	day: string;
	proposed: string;
	reason: string;
	when: string;
	/** The wall time at which it ends. */
	until: string;
	/** Place in line. */
	place: string;
};
export type Words = (parts: Parts) => string;
export type Pair = Record<Side, Words>;

const requested: Pair = {
	owner: m.booking_is_hours_requested_owner,
	requester: m.booking_is_hours_requested_requester
};
const confirmed: Pair = {
	owner: m.booking_is_hours_confirmed_owner,
	requester: m.booking_is_hours_confirmed_requester
};
const active: Pair = {
	owner: m.booking_is_hours_active_owner,
	requester: m.booking_is_hours_active_requester
};
const completed: Pair = {
	owner: m.booking_is_hours_completed_owner,
	requester: m.booking_is_hours_completed_requester
};
const waitlisted: Pair = {
	owner: m.booking_is_waitlisted_owner,
	requester: m.booking_is_waitlisted
};
const offered: Pair = { owner: m.booking_is_offered_owner, requester: m.booking_is_offered };
const agreed: Pair = { owner: m.booking_is_agreed_owner, requester: m.booking_is_agreed };
const blocked: Pair = { owner: m.booking_is_blocked_owner, requester: m.booking_is_blocked };

/** How a room by the hour stands; null where a thing's words do. */
export function hoursSentence({ state }: Booking, side: Side): Words | null {
	if (state === 'requested') return requested[side];
	if (state === 'confirmed') return confirmed[side];
	if (state === 'active') return active[side];
	if (state === 'completed') return completed[side];
	if (state === 'no_show') return m.booking_is_hours_no_show;
	return state === 'declined' && side === 'requester' ? m.booking_is_hours_declined : null;
}

/** What comes before any state's own words: a line to stand in, a block, a part of a bundle. Else null. */
export function specialSentence(booking: Booking, side: Side, now: number): Words | null {
	const { state, place_in_line } = booking;
	if (isOffered(booking, now)) return offered[side];
	if (state === 'waitlisted')
		return side === 'requester' && place_in_line ? m.booking_is_waitlisted_place : waitlisted[side];
	if (booking.proposed_by) return null;
	if (booking.blocked && (state === 'requested' || state === 'confirmed' || state === 'active'))
		return blocked[side];
	return state === 'requested' && booking.bundle && booking.agreed_at ? agreed[side] : null;
}
