import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Block, Location, MyListing } from '#lib/domain/own-listing.ts';

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
