import { nothingHeld, type Calendar } from '#lib/domain/busy.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { VillageDb } from '#lib/offline/village-db.ts';

type Thing = Pick<Listing, 'id' | 'quantity'>;

/** What is held of a listing: only things of which something is held are kept. */
export async function calendarHere(
	db: VillageDb,
	villageId: Id,
	{ id, quantity }: Thing
): Promise<Calendar> {
	const kept = await db.calendar.get([villageId, id]);
	if (!kept) return nothingHeld(id, quantity);
	const { listing_id, pieces, whole, held } = kept;
	return { listing_id, pieces, whole, held };
}

/** The same of every listing of a village, read at once. */
export async function calendarsHere(
	db: VillageDb,
	villageId: Id
): Promise<(thing: Thing) => Calendar> {
	const held = await db.calendar.where('village_id').equals(villageId).toArray();
	const calendars = new Map<Id, Calendar>(held.map((one) => [one.listing_id, one]));
	return ({ id, quantity }) => calendars.get(id) ?? nothingHeld(id, quantity);
}
