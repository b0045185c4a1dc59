import * as z from 'zod/mini';
import { Conversation, InboxRow } from '#lib/domain/conversation.ts';
import type { Calendar } from '#lib/domain/busy.ts';
import { cardOf } from '#lib/domain/card.ts';
import { Id } from '#lib/domain/id.ts';
import { Instant } from '#lib/domain/instant.ts';
import { Block, Location } from '#lib/domain/own-listing.ts';
import { Listing } from '#lib/domain/listing.ts';
import { Place, Village } from '#lib/domain/village.ts';

const Mark = z.object({ xid: z.string(), id: Id });

const Gone = z.object({ id: Id, gone: z.literal(true) });
/** What is no longer there for this reader. */
export type Gone = z.infer<typeof Gone>;

const ListingSent = z.pipe(
	z.object({
		page: Listing,
		owner: z.nullable(z.object({ id: Id, name: z.string() })),
		mine: z.boolean(),
		location: z.nullable(Location)
	}),
	z.transform((sent) => ({
		id: sent.page.id,
		state: sent.page.state,
		card: cardOf(sent.page),
		...sent
	}))
);
/** A listing as a phone keeps it. `owner` is a neighbour's name, for members only; `mine` by oneself or an association, and then with its exact `location`. */
export type ListingDoc = Omit<z.infer<typeof ListingSent>, 'page'> & { page: Listing };

const ConversationDoc = z.object({ row: InboxRow, page: Conversation });
/** A conversation as a phone keeps it. A request past its deadline reads as expired: see `respond_by`. */
export type ConversationDoc = { row: InboxRow; page: Conversation };

/** What is held of a thing, as the server sends it. */
export const CalendarSent: z.ZodMiniType<Calendar> = z.object({
	listing_id: Id,
	pieces: z.number(),
	whole: z.boolean(),
	held: z.array(z.tuple([z.number(), Instant, Instant, z.nullable(Instant)]))
});

/** One page of what changed in a village. */
export const PullPage = z.object({
	/** Another one than before: everything of the village is forgotten, and pulled from the beginning. */
	database_epoch: Id,
	/** The same, of the reader's membership; null for who is no member. */
	member_epoch: z.nullable(z.number()),
	since: z.string(),
	after: z.nullable(Mark),
	more: z.boolean(),
	/** Whole, on the first page, and only when changed; else null. So are the next three. */
	village: z.nullable(Village),
	places: z.nullable(z.array(Place)),
	associations: z.nullable(z.array(z.object({ id: Id, name: z.string(), mine: z.boolean() }))),
	/** Only things of which something is held, or that need all their pieces: of any other nothing is held. */
	calendars: z.nullable(z.array(CalendarSent)),
	/** The days kept of one's own things: whole like the calendars, and with them. */
	blocks: z.nullable(z.array(z.extend(Block, { listing_id: Id }))),
	listings: z.array(z.union([Gone, ListingSent])),
	conversations: z.array(ConversationDoc)
});
export type PullPage = z.infer<typeof PullPage>;

/** Where a pull goes on. `next` is where the one after it begins. */
export type Cursor = { since: string; after: z.infer<typeof Mark> | null; next: string | null };

/** The first pull of all. */
export const beginning: Cursor = { since: '0', after: null, next: null };

/**
 * Where to go on after a page: to the next page, or, after the last one, to the next pull. That begins where
 * the FIRST page said, because meanwhile something may have changed behind the pages.
 */
export function cursorAfter(cursor: Cursor, page: PullPage): Cursor {
	const next = cursor.next ?? page.since;
	return page.more && page.after
		? { since: cursor.since, after: page.after, next }
		: { since: next, after: null, next: null };
}
