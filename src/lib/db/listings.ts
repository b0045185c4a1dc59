import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Listing, ListingCard } from '#lib/domain/listing.ts';
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
