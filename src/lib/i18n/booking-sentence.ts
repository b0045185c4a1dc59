import type { Booking, Side } from '#lib/domain/booking.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import { isOverdue } from '#lib/domain/booking-rules.ts';
import { blockWords, otherName, reasonWords } from '#lib/i18n/booking-words.ts';
import { formatDay, formatTime } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import {
	hoursSentence,
	specialSentence,
	type Pair,
	type Parts,
	type Words
} from '#lib/i18n/room-sentence.ts';
import { spanWords } from '#lib/i18n/span-words.ts';

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
	return booking.state === 'active' && !booking.from
		? m.booking_is_proposal_longer
		: m.booking_is_proposal_to_owner;
}

function sentence(booking: Booking, side: Side, ride: boolean, now: number): Words {
	if (isOverdue(booking, now) && !(booking.proposed_by && booking.proposed_by !== side))
		return overdue[side];
	const special = specialSentence(booking, side, now);
	if (special) return special;
	if (booking.proposed_by) return proposal(booking, side);
	const room = booking.from ? hoursSentence(booking, side) : null;
	if (room) return room;
	switch (booking.state) {
		case 'waitlisted':
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

const agreed: Booking['state'][] = ['confirmed', 'active', 'completed'];

/** A standing booking is more dates than the one that matters now. */
function withMore(days: string, { series, booking }: Conversation): string {
	const more = series?.dates.filter(({ state }) => state === booking?.state).length ?? 0;
	return booking?.state === 'requested' && more > 1
		? m.series_days_more({ days, count: more - 1 })
		: days;
}

function partsOf(
	conversation: Conversation,
	booking: Booking,
	side: Side,
	timeZone: string
): Parts {
	const { title } = conversation;
	const { first_day: first, last_day: last, proposed_first_day, proposed_last_day } = booking;
	const extended =
		booking.proposed_by && booking.state === 'active' && booking.proposed_by !== side;
	const day = extended ? proposed_last_day : last;
	const { from, to, proposed_from, proposed_to } = booking;
	const ends = formatTime(booking.ends_at, timeZone);
	const days = first && last ? spanWords({ first, last, from, to }) : ends;
	const proposed = { first: proposed_first_day ?? '', last: proposed_last_day ?? '' };
	return {
		who: booking.on_behalf && side === 'owner' ? booking.on_behalf.name : otherName(conversation),
		title,
		days: withMore(days, conversation),
		day: day ? formatDay(day) : ends,
		proposed: proposed_first_day
			? spanWords({ ...proposed, from: proposed_from, to: proposed_to })
			: '',
		reason: booking.blocked ? blockWords(booking.blocked) : reasonWords(booking.closed_reason),
		when: booking.respond_by ? formatTime(booking.respond_by, timeZone) : '',
		until: to ?? '',
		place: String(booking.place_in_line ?? '')
	};
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
	const { booking, my_side, title, listing, events } = conversation;
	if (!booking) {
		const wanted = listing?.intent === 'want';
		return talks[wanted ? 'want' : 'other'][my_side]({ who: otherName(conversation), title });
	}
	// Who booked for somebody else is told of them, as the owner is.
	const theirs = booking.on_behalf && agreed.includes(booking.state) && !booking.proposed_by;
	const side = theirs ? 'owner' : my_side;
	const lapsed = booking.state === 'expired' && events.at(-1)?.kind === 'offer_lapsed';
	const make = lapsed
		? m.booking_is_offer_lapsed
		: sentence(booking, side, listing?.kind === 'ride', now);
	// A day such as "5 dec." brings its own full stop to the end of a sentence.
	return make(partsOf(conversation, booking, side, timeZone)).replace(/\.\.(?=\s|$)/g, '.');
}
