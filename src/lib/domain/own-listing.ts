import * as z from 'zod/mini';
import { Id } from '#lib/domain/id.ts';
import { Category, Intent, Kind, ListingState } from '#lib/domain/listing.ts';
import type { Marked } from '#lib/domain/unsent.ts';

/** A listing in its owner's own list. */
export const MyListing = z.object({
	id: Id,
	kind: Kind,
	intent: Intent,
	state: ListingState,
	title: z.string(),
	category: Category,
	photo_id: z.nullable(Id)
});
export type MyListing = z.infer<typeof MyListing> & Marked & { photo_src?: string };

/** Where a listing lies exactly, for its owner only. */
export const Location = z.object({
	lat: z.number(),
	lng: z.number(),
	address: z.string(),
	directions: z.string()
});
export type Location = z.infer<typeof Location>;

/** Days an owner keeps a listing, or, with wall times on the first and the last, hours. */
export const Block = z.object({
	first_day: z.string(),
	last_day: z.string(),
	from: z.nullable(z.string()),
	to: z.nullable(z.string()),
	reason: z.string()
});
export type Block = z.infer<typeof Block> & Marked;
