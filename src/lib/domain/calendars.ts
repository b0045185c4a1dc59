import * as z from 'zod/mini';
import { Id } from '#lib/domain/id.ts';
import { Instant } from '#lib/domain/instant.ts';

/** An address of a calendar that answers. Its secret nobody has but who was shown it. */
export const Feed = z.object({
	id: Id,
	about: z.enum(['listing', 'association', 'mine']),
	listing_id: z.nullable(Id),
	association_id: z.nullable(Id),
	created_at: Instant
});
export type Feed = z.infer<typeof Feed>;

/** What a calendar may be of. */
export type FeedAbout = Pick<Feed, 'about' | 'listing_id' | 'association_id'>;

/** How it went the last time with an outside calendar. */
const importStates = [
	'ok',
	'not_reached',
	'refused_address',
	'too_large',
	'too_slow',
	'not_a_calendar',
	'too_many_events',
	'gone',
	'unauthorized'
] as const;

/** An outside calendar whose events keep a listing closed. */
export const OutsideCalendar = z.object({
	id: Id,
	name: z.string(),
	url: z.string(),
	/** Null until the first time. */
	status: z.nullable(z.enum(importStates)),
	fetched_at: z.nullable(Instant),
	/** The server is about to fetch it. */
	due: z.boolean(),
	events: z.number(),
	odd_zones: z.array(z.string()),
	unread: z.number()
});
export type OutsideCalendar = z.infer<typeof OutsideCalendar>;
