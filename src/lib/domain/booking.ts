import * as z from 'zod/mini';
import { Category, Charge, Intent, Kind, ListingState, Photo } from '#lib/domain/listing.ts';
import { Instant } from '#lib/domain/instant.ts';
import { Id } from '#lib/domain/id.ts';
import type { Makeable, Marked } from '#lib/domain/unsent.ts';

export const BookingState = z.enum([
	'waitlisted',
	'requested',
	'confirmed',
	'active',
	'completed',
	'declined',
	'cancelled',
	'expired',
	'no_show'
]);
export type BookingState = z.infer<typeof BookingState>;
const Party = z.enum(['requester', 'owner', 'moderator', 'system']);
export const Side = z.enum(['requester', 'owner']);
export type Side = z.infer<typeof Side>;
export const Condition = z.enum(['as_expected', 'worn', 'damaged']);
export type Condition = z.infer<typeof Condition>;
export const ClosedReason = z.enum([
	'in_use',
	'broken',
	'no_longer',
	'not_this_time',
	'plans_changed',
	'withdrawn',
	'no_answer',
	'other'
]);
export type ClosedReason = z.infer<typeof ClosedReason>;

export const Booking = z.object({
	id: Id,
	state: BookingState,
	quantity: z.number(),
	first_day: z.nullable(z.string()),
	last_day: z.nullable(z.string()),
	starts_at: Instant,
	ends_at: Instant,
	respond_by: z.nullable(Instant),
	proposed_by: z.nullable(Party),
	proposed_first_day: z.nullable(z.string()),
	proposed_last_day: z.nullable(z.string()),
	/** Six word numbers: three for handing over, three for giving back. Only once confirmed. */
	word_code: z.nullable(z.array(z.number())),
	closed_by: z.nullable(Party),
	closed_reason: z.nullable(ClosedReason),
	confirmed_at: z.nullable(Instant),
	handed_over_at: z.nullable(Instant),
	given_back_at: z.nullable(Instant),
	created_at: Instant
});
export type Booking = z.infer<typeof Booking>;

export const EventKind = z.enum([
	'requested',
	'confirmed',
	'declined',
	'cancelled',
	'expired',
	'time_proposed',
	'time_accepted',
	'time_declined',
	'handed_over',
	'given_back',
	'place_seen',
	'no_show'
]);
export const BookingEvent = z.object({
	id: Id,
	at: Instant,
	actor_id: z.nullable(Id),
	party: Party,
	kind: EventKind,
	facts: z.record(z.string(), z.any())
});
export type BookingEvent = z.infer<typeof BookingEvent>;

export const Handover = z.object({
	direction: z.enum(['out', 'in']),
	at: Instant,
	by: Id,
	words_compared: z.boolean(),
	condition: Condition,
	note: z.string()
});
export type Handover = z.infer<typeof Handover>;

export const Message = z.object({ id: Id, sender_id: Id, body: z.string(), at: Instant });
export type Message = z.infer<typeof Message> & Marked;

/** A conversation with all its page shows. `booking` is null when it is about the listing: a want, or a ride. */
export const Conversation = z.object({
	id: Id,
	village_id: Id,
	listing_id: Id,
	about: z.enum(['booking', 'listing']),
	title: z.string(),
	my_side: Side,
	listing: z.nullable(
		z.object({
			kind: Kind,
			intent: Intent,
			state: ListingState,
			max_days: z.number(),
			category: Category,
			charge: Charge,
			amount_kr: z.nullable(z.number()),
			charge_note: z.string(),
			care_note: z.string(),
			place_id: z.nullable(Id),
			photo_id: z.nullable(Id)
		})
	),
	people: z.nullable(z.record(z.string(), z.string())),
	asker_id: Id,
	owner_resident_id: z.nullable(Id),
	association: z.nullable(z.string()),
	booking: z.nullable(Booking),
	events: z.array(BookingEvent),
	handovers: z.array(Handover),
	messages: z.array(Message),
	photos: z.array(z.extend(Photo, { direction: z.enum(['out', 'in']) }))
});
export type Conversation = Omit<z.infer<typeof Conversation>, 'messages'> &
	Makeable & { messages: Message[] };

/** What a conversation without a booking is about; `other` when its listing may no longer be read. */
export type Topic = 'want' | 'ride' | 'other';

/** What a conversation without a booking is about. */
export function topicOf(kind: Kind | null, intent: Intent | null): Topic {
	if (intent === 'want') return 'want';
	return kind === 'ride' ? 'ride' : 'other';
}

/** A row of the inbox. */
export const InboxRow = z.object({
	conversation_id: Id,
	about: z.enum(['booking', 'listing']),
	listing_id: Id,
	/** Null when the listing may no longer be read. */
	listing_kind: z.nullable(Kind),
	listing_intent: z.nullable(Intent),
	title: z.string(),
	my_side: Side,
	other_name: z.nullable(z.string()),
	state: z.nullable(BookingState),
	first_day: z.nullable(z.string()),
	last_day: z.nullable(z.string()),
	respond_by: z.nullable(Instant),
	proposed_by: z.nullable(Party),
	starts_at: z.nullable(Instant),
	ends_at: z.nullable(Instant),
	last_body: z.nullable(z.string()),
	last_at: Instant,
	last_mine: z.nullable(z.boolean()),
	unread: z.number()
});
/** `answered`: what it waits for has been done here, and is on its way. */
export type InboxRow = z.infer<typeof InboxRow> & Makeable & { answered?: true };

/** The exact place and whom to call, for the two parties of a confirmed booking. */
export const Revealed = z.object({
	place: z.nullable(
		z.object({
			lat: z.nullable(z.number()),
			lng: z.nullable(z.number()),
			address: z.string(),
			directions: z.string()
		})
	),
	people: z.array(z.object({ name: z.string(), phone: z.nullable(z.string()) }))
});
export type Revealed = z.infer<typeof Revealed>;
