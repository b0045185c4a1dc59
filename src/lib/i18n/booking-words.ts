import { topicOf, type Conversation, type InboxRow, type Topic } from '#lib/domain/conversation.ts';
import type { BookingState, ClosedReason, Condition, Side } from '#lib/domain/booking.ts';
import { isOverdue } from '#lib/domain/booking-rules.ts';
import { dateFormat } from '#lib/i18n/formatters.ts';
import type { Reminded, Reminder } from '#lib/domain/inbox.ts';
import { formatDay, formatTime } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';

/** What a state is read from: an inbox row, or a conversation. */
export type Standing = Pick<
	InboxRow,
	'state' | 'proposed_by' | 'ends_at' | 'listing_kind' | 'listing_intent'
>;
/** Names to tell a history with; a Conversation has them all but `me`. */
export type Names = {
	me: string | null;
	people: Record<string, string> | null;
	association: string | null;
};

const reasons: Record<ClosedReason, () => string> = {
	in_use: m.booking_reason_in_use,
	broken: m.booking_reason_broken,
	no_longer: m.booking_reason_no_longer,
	not_this_time: m.booking_reason_not_this_time,
	plans_changed: m.booking_reason_plans_changed,
	withdrawn: m.booking_reason_withdrawn,
	no_answer: m.booking_reason_no_answer,
	bundle_lapsed: m.booking_reason_bundle_lapsed,
	not_there: m.booking_reason_not_there,
	other: m.booking_reason_other
};
const conditions: Record<Condition, () => string> = {
	as_expected: m.booking_condition_as_expected,
	worn: m.booking_condition_worn,
	damaged: m.booking_condition_damaged
};
const states: Record<Exclude<BookingState, 'requested' | 'active'>, () => string> = {
	waitlisted: m.booking_state_waitlisted,
	confirmed: m.booking_state_confirmed,
	completed: m.booking_state_completed,
	declined: m.booking_state_declined,
	cancelled: m.booking_state_cancelled,
	expired: m.booking_state_expired,
	no_show: m.booking_state_no_show
};

const topics: Record<Topic, () => string> = {
	want: m.booking_state_want,
	ride: m.kind_ride,
	other: m.booking_state_talk
};

/** How a conversation stands. */
export function standingOf({ booking, listing }: Conversation): Standing {
	return {
		...(booking ?? { state: null, proposed_by: null, ends_at: null }),
		listing_kind: listing?.kind ?? null,
		listing_intent: listing?.intent ?? null
	};
}

/** Why a booking ended, without a full stop. Unknown reasons read as "another reason". */
export function reasonWords(reason: string | null): string {
	return (reasons[reason as ClosedReason] ?? m.booking_reason_other)();
}

/** The condition noted at a handover. */
export function conditionWords(condition: Condition): string {
	return conditions[condition]();
}

/** A booking's state in a few words, as one side sees it; without a booking, what the talk is about. @param now milliseconds */
export function stateWords(standing: Standing, side: Side, now: number = Date.now()): string {
	const { state, proposed_by } = standing;
	if (state === null) return topics[topicOf(standing.listing_kind, standing.listing_intent)]();
	if (isOverdue(standing, now)) return m.booking_state_overdue();
	if (proposed_by)
		return proposed_by === side
			? m.booking_state_proposal_mine()
			: m.booking_state_proposal_theirs();
	if (state === 'requested')
		return side === 'owner'
			? m.booking_state_requested_owner()
			: m.booking_state_requested_requester();
	if (state === 'active')
		return side === 'owner' ? m.booking_state_active_owner() : m.booking_state_active_requester();
	return states[state]();
}

/** A reminder in a few words. @param timeZone the village's */
export function reminderWords(reminder: Reminder, row: Reminded, timeZone: string): string {
	if (reminder === 'answer_soon')
		return m.booking_reminder_answer_soon({
			when: row.respond_by ? formatTime(row.respond_by, timeZone) : ''
		});
	if (reminder === 'overdue')
		return m.booking_reminder_overdue({ day: row.last_day ? formatDay(row.last_day) : '' });
	return {
		starts_today: m.booking_reminder_starts_today,
		starts_tomorrow: m.booking_reminder_starts_tomorrow,
		due_today: m.booking_reminder_due_today,
		due_tomorrow: m.booking_reminder_due_tomorrow
	}[reminder]();
}

/** The name of a conversation's other side: a neighbour, or an association. */
export function otherName(
	conversation: Pick<
		Conversation,
		'my_side' | 'association' | 'people' | 'asker_id' | 'owner_resident_id'
	>
): string {
	const { my_side, association, people, asker_id, owner_resident_id } = conversation;
	if (my_side === 'requester' && association) return association;
	const other = my_side === 'requester' ? owner_resident_id : asker_id;
	return (other && people?.[other]) || m.booking_someone();
}

/** The name of somebody in a conversation: "Du" for the reader, "Bytorget" for what happened by itself. */
export function personWords(id: string | null, names: Names): string {
	if (id === null) return m.booking_the_system();
	return id === names.me
		? m.booking_you()
		: (names.people?.[id] ?? names.association ?? m.booking_someone());
}

/** An instant's time of day, "18:05". @param timeZone the village's */
export function clockWords(instant: string, timeZone: string): string {
	const clock = dateFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });
	return clock.format(new Date(instant));
}
