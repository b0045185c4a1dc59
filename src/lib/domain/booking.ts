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
