import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Id } from '#lib/domain/id.ts';
import {
	Block,
	CalendarDay,
	Listing,
	ListingCard,
	Location,
	MyListing
} from '#lib/domain/listing.ts';
import type { Search } from '#lib/domain/search.ts';

/** Listings of a village that match, at most 500; nearest first when the search has a point, else newest. @throws AppError */
export async function searchListings(
	db: Db,
	villageId: string,
	search: Search
): Promise<ListingCard[]> {
	const rows = dataOf(
		await db.rpc('search_listings', {
			village_id: villageId,
			...(search.kind && { kinds: [search.kind] }),
			...(search.intent && { intent: search.intent }),
			...(search.category && { category: search.category }),
			...(search.words && { words: search.words }),
			...(search.first && { first_day: search.first, last_day: search.last ?? search.first }),
			...(search.owner && { owner: search.owner }),
			...(search.near && {
				near_lat: search.near.lat,
				near_lng: search.near.lng,
				within_m: search.within
			}),
			...(search.stepFree && { step_free: true }),
			most: 500
		})
	) as { listing_intent: unknown; listing_category: unknown }[];
	return rows.map((row) =>
		ListingCard.parse({ ...row, intent: row.listing_intent, category: row.listing_category })
	);
}

/** A listing with all its page shows, or null when the reader may not see it. @throws AppError */
export async function findListing(
	db: Db,
	villageId: string,
	listingId: string
): Promise<Listing | null> {
	const row = dataOf(
		await db.rpc('listing_page', { village_id: villageId, listing_id: listingId })
	);
	return row === null ? null : Listing.parse(row);
}

/** Day by day what is free, for at most 190 days. @throws AppError */
export async function listingCalendar(
	db: Db,
	villageId: string,
	listingId: string,
	first: string,
	last: string
): Promise<CalendarDay[]> {
	const rows = await db.rpc('listing_calendar', {
		village_id: villageId,
		listing_id: listingId,
		first_day: first,
		last_day: last
	});
	return z.array(CalendarDay).parse(dataOf(rows));
}

const Asked = z.object({
	listing_id: Id,
	first_day: z.string(),
	last_day: z.string(),
	quantity: z.number()
});
const NextDays = z.object({ next_first_day: z.string(), next_last_day: z.string() });

/**
 * The nearest free days after a refusal, or null when there are none within two months.
 * @param asked the refusal's facts: listing_id, first_day, last_day, quantity
 * @throws AppError
 */
export async function nextFreeDays(
	db: Db,
	villageId: string,
	asked: unknown
): Promise<z.infer<typeof NextDays> | null> {
	const facts = Asked.safeParse(asked);
	if (!facts.success) return null;
	const rows = dataOf(await db.rpc('next_free_days', { village_id: villageId, ...facts.data }));
	return rows[0] ? NextDays.parse(rows[0]) : null;
}

/** The name of the resident who owns a listing; null for visitors from outside, and for associations. @throws AppError */
export async function ownerOf(
	db: Db,
	villageId: string,
	listingId: string
): Promise<{ id: string; name: string } | null> {
	const [row] = dataOf(
		await db
			.from('listing')
			.select('owner_resident_id')
			.eq('village_id', villageId)
			.eq('id', listingId)
			.limit(1)
	);
	if (!row?.owner_resident_id) return null;
	const [member] = dataOf(
		await db
			.from('member')
			.select('display_name')
			.eq('village_id', villageId)
			.eq('resident_id', row.owner_resident_id)
			.limit(1)
	);
	return member ? { id: row.owner_resident_id, name: member.display_name } : null;
}

/** The reader's own listings and those of associations the reader acts for. @throws AppError */
export async function myListings(
	db: Db,
	villageId: string,
	residentId: string,
	associations: string[]
): Promise<MyListing[]> {
	const mine = [`owner_resident_id.eq.${residentId}`];
	if (associations.length > 0) mine.push(`owner_association_id.in.(${associations.join(',')})`);
	const rows = dataOf(
		await db
			.from('listing')
			.select('id,kind,intent,state,title,category')
			.eq('village_id', villageId)
			.or(mine.join(','))
			.order('created_at', { ascending: false })
	);
	const covers = await coversOf(
		db,
		villageId,
		rows.map((row) => row.id)
	);
	return rows.map((row) => MyListing.parse({ ...row, photo_id: covers.get(row.id) ?? null }));
}

async function coversOf(
	db: Db,
	villageId: string,
	listingIds: string[]
): Promise<Map<string, string>> {
	const covers = new Map<string, string>();
	if (listingIds.length === 0) return covers;
	const photos = dataOf(
		await db
			.from('photo')
			.select('id,listing_id,position')
			.eq('village_id', villageId)
			.in('listing_id', listingIds)
			.order('position')
	);
	for (const photo of photos)
		if (photo.listing_id && !covers.has(photo.listing_id)) covers.set(photo.listing_id, photo.id);
	return covers;
}

/** Where a listing of the reader's own lies, or null. @throws AppError */
export async function myListingLocation(
	db: Db,
	villageId: string,
	listingId: string
): Promise<Location | null> {
	const row = dataOf(
		await db.rpc('my_listing_location', { village_id: villageId, listing_id: listingId })
	);
	return row === null ? null : Location.parse(row);
}

/** The days the owner keeps a listing of the reader's own. @throws AppError */
export async function myBlocks(db: Db, villageId: string, listingId: string): Promise<Block[]> {
	return z
		.array(Block)
		.parse(dataOf(await db.rpc('my_blocks', { village_id: villageId, listing_id: listingId })));
}
