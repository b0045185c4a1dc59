import { topicOf, type Conversation, type InboxRow, type Topic } from '#lib/domain/conversation.ts';
import type {
	BlockReason,
	BookingState,
	ClosedReason,
	Condition,
	Side
} from '#lib/domain/booking.ts';
import { isOffered, isOver, isOverdue } from '#lib/domain/booking-rules.ts';
import { dateFormat } from '#lib/i18n/formatters.ts';
import { m } from '#lib/i18n/messages.ts';

/** What a state is read from: an inbox row, or a conversation. */
export type Standing = Pick<
	InboxRow,
	'state' | 'proposed_by' | 'ends_at' | 'listing_kind' | 'listing_intent'
> &
	Partial<Pick<InboxRow, 'from' | 'respond_by' | 'agreed' | 'blocked'>>;
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

const blocks: Record<BlockReason, () => string> = {
	own_use: m.booking_block_own_use,
	maintenance: m.booking_block_maintenance,
	damaged: m.booking_block_damaged,
	closed: m.booking_block_closed,
	external_calendar: m.booking_block_external_calendar
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
		agreed: Boolean(booking?.bundle && booking.agreed_at),
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

/** Why an owner keeps a time, as a sentence without a full stop. */
export function blockWords(reason: BlockReason): string {
	return blocks[reason]();
}

function proposalWords(mine: boolean, hours: boolean): string {
	if (hours) return mine ? m.booking_state_time_mine() : m.booking_state_time_theirs();
	return mine ? m.booking_state_proposal_mine() : m.booking_state_proposal_theirs();
}

const byHour: Partial<Record<BookingState, () => string>> = {
	active: m.booking_state_hours_active,
	completed: m.booking_state_hours_completed,
	no_show: m.booking_state_hours_no_show
};

function specialWords(standing: Standing, side: Side, now: number): string | null {
	const { state, from, respond_by = null, agreed, blocked } = standing;
	if (isOffered({ state, respond_by }, now))
		return side === 'requester' ? m.booking_state_offered() : m.booking_state_offered_owner();
	if (blocked && state !== null && !isOver(state)) return m.booking_state_blocked();
	if (state === 'requested' && agreed)
		return side === 'owner' ? m.booking_state_agreed_owner() : m.booking_state_agreed();
	return (from && state && byHour[state]?.()) || null;
}

/** A booking's state in a few words, as one side sees it; without a booking, what the talk is about. @param now milliseconds */
export function stateWords(standing: Standing, side: Side, now: number = Date.now()): string {
	const { state, proposed_by } = standing;
	if (state === null) return topics[topicOf(standing.listing_kind, standing.listing_intent)]();
	if (isOverdue(standing, now)) return m.booking_state_overdue();
	if (proposed_by) return proposalWords(proposed_by === side, Boolean(standing.from));
	const special = specialWords(standing, side, now);
	if (special) return special;
	if (state === 'requested')
		return side === 'owner'
			? m.booking_state_requested_owner()
			: m.booking_state_requested_requester();
	if (state === 'active')
		return side === 'owner' ? m.booking_state_active_owner() : m.booking_state_active_requester();
	return states[state]();
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
