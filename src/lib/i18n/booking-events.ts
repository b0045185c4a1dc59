import { BlockReason, type BookingEvent } from '#lib/domain/booking.ts';
import { blockWords, personWords, reasonWords, type Names } from '#lib/i18n/booking-words.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import { spanWords } from '#lib/i18n/span-words.ts';

function daysOf(facts: Record<string, unknown>): string | null {
	const text = (name: string) => (typeof facts[name] === 'string' ? (facts[name] as string) : null);
	const [first, last] = [text('first_day'), text('last_day')];
	return first && last ? spanWords({ first, last, from: text('from'), to: text('to') }) : null;
}

/** Of a standing booking: which date, or from which on. */
function cancelledWords({ facts }: BookingEvent, who: string): string {
	if (typeof facts.first_day !== 'string') return m.booking_event_cancelled({ who });
	const day = formatDay(facts.first_day);
	return facts.scope === 'rest'
		? m.series_event_cancelled_rest({ who, day })
		: m.series_event_cancelled_date({ who, day });
}

function blockedWords({ actor_id, facts }: BookingEvent, who: string) {
	const reason = BlockReason.safeParse(facts.reason);
	return {
		title: actor_id ? m.booking_event_blocked({ who }) : m.booking_event_blocked_by_calendar(),
		...(reason.success && { body: blockWords(reason.data) })
	};
}

/**
 * One entry of a booking's history: what happened, and why where it is known.
 * @param earlier the entries before it, oldest first: they tell an answer from a change of mind
 */
export function eventWords(
	event: BookingEvent,
	names: Names,
	earlier: readonly BookingEvent[] = []
): { title: string; body?: string } {
	const who = personWords(event.actor_id, names);
	const days = daysOf(event.facts) ?? '';
	const last = earlier.findLast(({ kind }) => kind.startsWith('time_'));
	const proposer = last?.kind === 'time_proposed' ? last.party : null;
	const because =
		typeof event.facts.reason === 'string' ? { body: reasonWords(event.facts.reason) } : {};
	switch (event.kind) {
		case 'requested':
			return {
				title: days
					? m.booking_event_requested({ who, days })
					: m.booking_event_requested_plain({ who })
			};
		case 'confirmed':
			return {
				title: event.actor_id
					? m.booking_event_confirmed({ who })
					: m.booking_event_confirmed_auto()
			};
		case 'declined':
			return { title: m.booking_event_declined({ who }), ...because };
		case 'cancelled':
			return { title: cancelledWords(event, who), ...because };
		case 'expired':
			return { title: m.booking_event_expired() };
		case 'time_proposed':
			return { title: m.booking_event_time_proposed({ who, days }) };
		case 'time_accepted':
			return {
				title:
					proposer && proposer !== event.party
						? m.booking_event_time_accepted({ who, days })
						: m.booking_event_time_changed({ who, days })
			};
		case 'time_declined':
			return {
				title:
					proposer === event.party
						? m.booking_event_time_withdrawn({ who, days })
						: m.booking_event_time_declined({ who, days })
			};
		case 'handed_over':
			return { title: m.booking_event_handed_over({ who }) };
		case 'given_back':
			return { title: m.booking_event_given_back({ who }) };
		case 'no_show':
			return { title: m.booking_event_no_show() };
		case 'waitlisted':
			return { title: m.booking_event_waitlisted({ who, days }) };
		case 'offered':
			return { title: m.booking_event_offered() };
		case 'offer_lapsed':
			return { title: m.booking_event_offer_lapsed() };
		case 'agreed':
			return { title: m.booking_event_agreed({ who }) };
		case 'blocked':
			return blockedWords(event, who);
		case 'checked_in':
			return { title: m.booking_event_checked_in({ who }) };
		case 'done':
			return { title: m.booking_event_done({ who }) };
		case 'place_seen':
			return { title: m.booking_event_place_seen({ who }) };
	}
}
