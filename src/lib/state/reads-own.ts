import { myBlocks, myListingLocation, myListings } from '#lib/db/my-listings.ts';
import { ownerOf } from '#lib/db/listings.ts';
import { myAccess } from '#lib/db/spaces.ts';
import { myAssociations } from '#lib/db/people.ts';
import type { Access } from '#lib/domain/access.ts';
import type { Block, Location, MyListing } from '#lib/domain/own-listing.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { ManagedAssociation } from '#lib/domain/people.ts';
import { keptReader } from '#lib/state/kept-reader.ts';
import type { Session } from '#lib/state/session.svelte.ts';

// As reads.ts, of what is the member's own.

/** The associations of a village that the member acts for, by name. @throws AppError */
export async function readAssociations(
	session: Session,
	villageId: string
): Promise<ManagedAssociation[]> {
	const reader = await keptReader(villageId, true);
	if (reader) {
		const all = await reader.associations(villageId);
		return all.filter(({ mine }) => mine).map(({ id, name }) => ({ id, name }));
	}
	const me = session.person?.id;
	return me ? myAssociations(await session.db(), villageId, me) : [];
}

/** The member's own listings, and those of associations the member acts for. @throws AppError */
export async function readMine(session: Session, villageId: string): Promise<MyListing[]> {
	const reader = await keptReader(villageId, true);
	if (reader) return reader.myListings(villageId);
	const me = session.person?.id;
	if (!me) return [];
	const associations = await readAssociations(session, villageId);
	const ids = associations.map(({ id }) => id);
	return myListings(await session.db(), villageId, me, ids);
}

/** Whose a listing is; `name` is the neighbour's, null for associations. */
export type Whose = { name: string | null; mine: boolean };

/** Whose a listing is, as a member may know it. @throws AppError */
export async function readOwner(
	session: Session,
	{ village_id, id, association_id }: Pick<Listing, 'village_id' | 'id' | 'association_id'>
): Promise<Whose> {
	const member = session.membership(village_id);
	const reader = await keptReader(village_id, true);
	if (reader && (await reader.listing(village_id, id))) {
		const [owner, mine] = await Promise.all([
			reader.owner(village_id, id),
			reader.isMine(village_id, id)
		]);
		return { name: (owner && (owner.name || member?.display_name)) ?? null, mine };
	}
	if (association_id) {
		const managed = await readAssociations(session, village_id);
		return { name: null, mine: managed.some((one) => one.id === association_id) };
	}
	const owner = await ownerOf(await session.db(), village_id, id);
	return { name: owner?.name ?? null, mine: owner !== null && owner.id === session.person?.id };
}

/** Where a listing of the member's own lies exactly, or null. @throws AppError */
export async function readLocation(
	session: Session,
	villageId: string,
	listingId: string
): Promise<Location | null> {
	const reader = await keptReader(villageId, true);
	return reader && (await reader.isMine(villageId, listingId))
		? reader.location(villageId, listingId)
		: myListingLocation(await session.db(), villageId, listingId);
}

/** The days the member keeps a listing of the member's own. @throws AppError */
export async function readBlocks(
	session: Session,
	villageId: string,
	listingId: string
): Promise<Block[]> {
	const reader = await keptReader(villageId, true);
	return reader && (await reader.isMine(villageId, listingId))
		? reader.blocks(villageId, listingId)
		: myBlocks(await session.db(), villageId, listingId);
}

/** How to get into a space of the member's own, or null; no device keeps it. @throws AppError */
export async function readAccess(
	session: Session,
	villageId: string,
	listingId: string
): Promise<Access | null> {
	return myAccess(await session.db(), villageId, listingId);
}
