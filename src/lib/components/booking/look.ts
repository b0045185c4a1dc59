import { topicOf, type Topic } from '#lib/domain/conversation.ts';
import type { BookingEvent, BookingState, Side } from '#lib/domain/booking.ts';
import { isOffered, isOver, isOverdue } from '#lib/domain/booking-rules.ts';
import type { Standing } from '#lib/i18n/booking-words.ts';
import {
	iconAlert,
	iconCalendar,
	iconCar,
	iconClock,
	iconClose,
	iconDone,
	iconHandover,
	iconMessage,
	iconPin,
	iconReturn,
	iconWant
} from '#lib/ui/icons.ts';
import type { Tone } from '#lib/ui/tone.ts';

type Look = { icon: string; tone: Tone };

const states: Record<BookingState, Look> = {
	waitlisted: { icon: iconClock, tone: 'plain' },
	requested: { icon: iconClock, tone: 'warn' },
	confirmed: { icon: iconDone, tone: 'good' },
	active: { icon: iconHandover, tone: 'info' },
	completed: { icon: iconReturn, tone: 'plain' },
	declined: { icon: iconClose, tone: 'plain' },
	cancelled: { icon: iconClose, tone: 'plain' },
	expired: { icon: iconClock, tone: 'plain' },
	no_show: { icon: iconClose, tone: 'plain' }
};
const topics: Record<Topic, Look> = {
	want: { icon: iconWant, tone: 'want' },
	ride: { icon: iconCar, tone: 'ride' },
	other: { icon: iconMessage, tone: 'plain' }
};
const events: Record<BookingEvent['kind'], Look> = {
	requested: { icon: iconMessage, tone: 'plain' },
	confirmed: { icon: iconDone, tone: 'good' },
	declined: { icon: iconClose, tone: 'plain' },
	cancelled: { icon: iconClose, tone: 'plain' },
	expired: { icon: iconClock, tone: 'plain' },
	time_proposed: { icon: iconCalendar, tone: 'plain' },
	time_accepted: { icon: iconCalendar, tone: 'good' },
	time_declined: { icon: iconCalendar, tone: 'plain' },
	handed_over: { icon: iconHandover, tone: 'info' },
	given_back: { icon: iconReturn, tone: 'good' },
	place_seen: { icon: iconPin, tone: 'plain' },
	no_show: { icon: iconClose, tone: 'plain' },
	waitlisted: { icon: iconClock, tone: 'plain' },
	offered: { icon: iconAlert, tone: 'good' },
	offer_lapsed: { icon: iconClock, tone: 'plain' },
	agreed: { icon: iconDone, tone: 'good' },
	blocked: { icon: iconAlert, tone: 'bad' },
	checked_in: { icon: iconHandover, tone: 'info' },
	done: { icon: iconDone, tone: 'plain' }
};

/** The icon and tone that go with a state's words. @param now milliseconds */
export function stateLook(standing: Standing, side: Side, now: number = Date.now()): Look {
	if (standing.state === null)
		return topics[topicOf(standing.listing_kind, standing.listing_intent)];
	if (isOverdue(standing, now)) return { icon: iconAlert, tone: 'bad' };
	if (standing.proposed_by) return { icon: iconCalendar, tone: 'warn' };
	if (isOffered({ state: standing.state, respond_by: standing.respond_by ?? null }, now))
		return { icon: iconAlert, tone: 'good' };
	if (standing.blocked && !isOver(standing.state)) return { icon: iconAlert, tone: 'bad' };
	if (standing.state === 'requested' && standing.agreed) return { icon: iconClock, tone: 'info' };
	if (standing.state === 'requested' && side === 'requester')
		return { icon: iconClock, tone: 'info' };
	return states[standing.state];
}

/** The icon and tone of a history's entry. */
export function eventLook(kind: BookingEvent['kind']): Look {
	return events[kind];
}

/** Where reading goes on after something was done: the sentence that says how things stand now. */
export const standingId = 'standing';
