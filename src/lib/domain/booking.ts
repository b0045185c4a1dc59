import * as z from 'zod/mini';
import { Instant } from '#lib/domain/instant.ts';
import { Id } from '#lib/domain/id.ts';

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
export const Party = z.enum(['requester', 'owner', 'moderator', 'system']);
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
	'bundle_lapsed',
	'not_there',
	'other'
]);
export type ClosedReason = z.infer<typeof ClosedReason>;

export const BlockReason = z.enum([
	'own_use',
	'maintenance',
	'damaged',
	'closed',
	'external_calendar'
]);
export type BlockReason = z.infer<typeof BlockReason>;

/** A wall time as HH:MM; the end of a day is 24:00. */
const Clock = z.nullable(z.string());

/** For whom a manager booked: somebody without a phone. */
export const OnBehalf = z.object({
	name: z.string(),
	contact: z.string(),
	consent: z.enum(['in_person', 'by_phone', 'in_writing']),
	note: z.string(),
	/** The manager who did it. */
	by: Id
});
export type OnBehalf = z.infer<typeof OnBehalf>;

/** Things asked for as one. `booking_id` of parts the reader is a party of. */
export const Bundle = z.object({
	id: Id,
	parts: z.array(
		z.object({
			title: z.string(),
			state: BookingState,
			agreed: z.boolean(),
			mine: z.boolean(),
			booking_id: z.nullable(Id)
		})
	)
});
export type Bundle = z.infer<typeof Bundle>;

/** A standing booking and its dates. `skipped`: those that could not be had, and why. */
export const Series = z.object({
	id: Id,
	rule: z.string(),
	from: z.string(),
	to: z.string(),
	dates: z.array(
		z.object({
			booking_id: Id,
			first_day: z.string(),
			state: BookingState,
			starts_at: Instant,
			ends_at: Instant,
			respond_by: z.nullable(Instant),
			blocked: z.nullable(BlockReason),
			checked_in_at: z.optional(z.nullable(Instant)),
			done_at: z.optional(z.nullable(Instant))
		})
	),
	skipped: z.array(z.object({ day: z.string(), why: z.string() }))
});
export type Series = z.infer<typeof Series>;

export const Booking = z.object({
	id: Id,
	state: BookingState,
	quantity: z.number(),
	first_day: z.nullable(z.string()),
	last_day: z.nullable(z.string()),
	/** The village's wall times on the first and the last day; null: whole days. */
	from: Clock,
	to: Clock,
	starts_at: Instant,
	ends_at: Instant,
	/** Until when a request waits for a yes, or an offered place is held for who stood in line. */
	respond_by: z.nullable(Instant),
	proposed_by: z.nullable(Party),
	proposed_first_day: z.nullable(z.string()),
	proposed_last_day: z.nullable(z.string()),
	proposed_from: Clock,
	proposed_to: Clock,
	series_id: z.nullable(Id),
	bundle: z.nullable(Bundle),
	/** The owner's yes to this part of a bundle. */
	agreed_at: z.nullable(Instant),
	checked_in_at: z.nullable(Instant),
	/** When the caretaker looked after it. */
	done_at: z.nullable(Instant),
	on_behalf: z.nullable(OnBehalf),
	/** Why its time is blocked since it was made. */
	blocked: z.nullable(BlockReason),
	/** Of who stands in line: how many come before, itself counted. */
	place_in_line: z.nullable(z.number()),
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
	'no_show',
	'waitlisted',
	'offered',
	'offer_lapsed',
	'agreed',
	'blocked',
	'checked_in',
	'done'
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
	people: z.array(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
	/** How to get into a room; before its time only `from` when it will be told. */
	access: z.nullable(
		z.object({
			from: Instant,
			directions: z.optional(z.string()),
			contact: z.optional(z.string()),
			code: z.optional(z.nullable(z.string()))
		})
	)
});
export type Revealed = z.infer<typeof Revealed>;
