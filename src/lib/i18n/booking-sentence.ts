import type { Booking, Side } from '#lib/domain/booking.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import { isOverdue } from '#lib/domain/booking-rules.ts';
import { otherName, reasonWords } from '#lib/i18n/booking-words.ts';
import { formatDay, formatDays, formatTime } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';

type Parts = {
	who: string;
	title: string;
	days: string;
	day: string;
	proposed: string;
	reason: string;
	when: string;
};
type Words = (parts: Parts) => string;
type Pair = Record<Side, Words>;

const requested: Pair = {
	owner: m.booking_is_requested_owner,
	requester: m.booking_is_requested_requester
};
const confirmed: Pair = {
	owner: m.booking_is_confirmed_owner,
	requester: m.booking_is_confirmed_requester
};
const active: Pair = { owner: m.booking_is_active_owner, requester: m.booking_is_active_requester };
const overdue: Pair = {
	owner: m.booking_is_overdue_owner,
	requester: m.booking_is_overdue_requester
};
const completed: Pair = {
	owner: m.booking_is_completed_owner,
	requester: m.booking_is_completed_requester
};
const declined: Pair = {
	owner: m.booking_is_declined_owner,
	requester: m.booking_is_declined_requester
};
const expired: Pair = {
	owner: m.booking_is_expired_owner,
	requester: m.booking_is_expired_requester
};
const rideRequested: Pair = {
	owner: m.booking_is_ride_requested_owner,
	requester: m.booking_is_ride_requested_requester
};
const rideConfirmed: Pair = {
	owner: m.booking_is_ride_confirmed_owner,
	requester: m.booking_is_ride_confirmed_requester
};

const talks: Record<
	'want' | 'other',
	Record<Side, (parts: Pick<Parts, 'who' | 'title'>) => string>
> = {
	want: { owner: m.booking_is_want_owner, requester: m.booking_is_want_requester },
	other: { owner: m.booking_is_talk_owner, requester: m.booking_is_talk_requester }
};

function cancelled(booking: Booking, side: Side): Words {
	if (booking.closed_by !== 'owner' && booking.closed_by !== 'requester')
		return m.booking_is_cancelled;
	return booking.closed_by === side ? m.booking_is_cancelled_mine : m.booking_is_cancelled_theirs;
}

function proposal(booking: Booking, side: Side): Words {
	if (booking.proposed_by === side) return m.booking_is_proposal_mine;
	if (side === 'requester') return m.booking_is_proposal_to_requester;
	return booking.state === 'active' ? m.booking_is_proposal_longer : m.booking_is_proposal_to_owner;
}

function sentence(booking: Booking, side: Side, ride: boolean, now: number): Words {
	if (isOverdue(booking, now) && !(booking.proposed_by && booking.proposed_by !== side))
		return overdue[side];
	if (booking.proposed_by) return proposal(booking, side);
	switch (booking.state) {
		case 'waitlisted':
			return m.booking_is_waitlisted;
		case 'requested':
			return (ride ? rideRequested : requested)[side];
		case 'confirmed':
			return (ride ? rideConfirmed : confirmed)[side];
		case 'active':
			return active[side];
		case 'completed':
			return completed[side];
		case 'declined':
			return declined[side];
		case 'cancelled':
			return cancelled(booking, side);
		case 'expired':
			return expired[side];
		case 'no_show':
			return m.booking_is_no_show;
	}
}

/**
 * How things stand in one plain sentence, for the side that reads it.
 * @param timeZone the village's @param now milliseconds
 */
export function stateSentence(
	conversation: Conversation,
	timeZone: string,
	now: number = Date.now()
): string {
	const { booking, my_side: side, title } = conversation;
	const who = otherName(conversation);
	if (!booking) {
		const wanted = conversation.listing?.intent === 'want';
		return talks[wanted ? 'want' : 'other'][side]({ who, title });
	}
	const {
		first_day: first,
		last_day: last,
		proposed_first_day: from,
		proposed_last_day: to
	} = booking;
	const extended =
		booking.proposed_by && booking.state === 'active' && booking.proposed_by !== side;
	const day = extended ? to : last;
	const words = sentence(
		booking,
		side,
		conversation.listing?.kind === 'ride',
		now
	)({
		who,
		title,
		days: first && last ? formatDays(first, last) : formatTime(booking.ends_at, timeZone),
		day: day ? formatDay(day) : formatTime(booking.ends_at, timeZone),
		proposed: from && to ? formatDays(from, to) : '',
		reason: reasonWords(booking.closed_reason),
		when: booking.respond_by ? formatTime(booking.respond_by, timeZone) : ''
	});
	// A day such as "5 dec." brings its own full stop to the end of a sentence.
	return words.replace(/\.\.(?=\s|$)/g, '.');
}
