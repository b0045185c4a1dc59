import * as z from 'zod/mini';
import {
	BlockReason,
	Booking,
	BookingEvent,
	BookingState,
	Handover,
	Party,
	Series,
	Side
} from '#lib/domain/booking.ts';
import { Id } from '#lib/domain/id.ts';
import { Instant } from '#lib/domain/instant.ts';
import { Category, Charge, Intent, Kind, ListingState, Photo } from '#lib/domain/listing.ts';
import type { Makeable, Marked } from '#lib/domain/unsent.ts';

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
			/** Booked by the hour in such steps; null: by whole days. */
			slot_minutes: z.nullable(z.number()),
			check_in: z.boolean(),
			grace_minutes: z.nullable(z.number()),
			photo_id: z.nullable(Id)
		})
	),
	people: z.nullable(z.record(z.string(), z.string())),
	asker_id: Id,
	/** Where the one who asks lives, when that is another village. */
	asker_village: z.nullable(z.string()),
	owner_resident_id: z.nullable(Id),
	association: z.nullable(z.string()),
	/** Of a standing booking the date that matters now. */
	booking: z.nullable(Booking),
	series: z.nullable(Series),
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
	from: z.nullable(z.string()),
	to: z.nullable(z.string()),
	respond_by: z.nullable(Instant),
	proposed_by: z.nullable(Party),
	starts_at: z.nullable(Instant),
	ends_at: z.nullable(Instant),
	/** The owner's yes to this part of a bundle. */
	agreed: z.nullable(z.boolean()),
	blocked: z.nullable(BlockReason),
	/** Dates of a standing booking that are not over. */
	series_dates: z.nullable(z.number()),
	last_body: z.nullable(z.string()),
	last_at: Instant,
	last_mine: z.nullable(z.boolean()),
	unread: z.number()
});
/** `answered`: what it waits for has been done here, and is on its way. */
export type InboxRow = z.infer<typeof InboxRow> & Makeable & { answered?: true };
