import { findConversation, myInbox } from '#lib/db/bookings.ts';
import {
	findListing,
	listingCalendar,
	myListings,
	ownerOf,
	searchListings
} from '#lib/db/listings.ts';
import { myAssociations } from '#lib/db/people.ts';
import type { Conversation, InboxRow } from '#lib/domain/booking.ts';
import type { CalendarDay, Listing, ListingCard, MyListing } from '#lib/domain/listing.ts';
import type { ManagedAssociation } from '#lib/domain/people.ts';
import type { Search } from '#lib/domain/search.ts';
import { keptReader } from '#lib/state/kept-reader.ts';
import type { Session } from '#lib/state/session.svelte.ts';

// What screens read with the member's own rights: on this device where the village is kept whole;
// else, and what it does not have yet, on the server.

/** The member's conversations, latest first. @throws AppError */
export async function readInbox(session: Session, villageId: string): Promise<InboxRow[]> {
	const reader = await keptReader(villageId, true);
	return reader ? reader.inbox(villageId) : myInbox(await session.db(), villageId);
}

/** A conversation with its booking and history, or null when it is not the member's. @throws AppError */
export async function readConversation(
	session: Session,
	villageId: string,
	id: string
): Promise<Conversation | null> {
	const kept = await (await keptReader(villageId, true))?.conversation(villageId, id);
	return kept ?? findConversation(await session.db(), villageId, id);
}

/** A listing with all its page shows, or null when the reader may not see it. @throws AppError */
export async function readListing(
	session: Session,
	villageId: string,
	id: string
): Promise<Listing | null> {
	const kept = await (await keptReader(villageId))?.listing(villageId, id);
	return kept ?? findListing(await session.db(), villageId, id);
}

/** Day by day what is free, for at most 190 days. @throws AppError */
export async function readCalendar(
	session: Session,
	villageId: string,
	listingId: string,
	first: string,
	last: string
): Promise<CalendarDay[]> {
	const kept = await (await keptReader(villageId))?.calendar(villageId, listingId, first, last);
	if (kept?.length) return kept;
	return listingCalendar(await session.db(), villageId, listingId, first, last);
}

/** What matches a search, also what is meant for the village only. @throws AppError */
export async function readSearch(
	session: Session,
	villageId: string,
	search: Search
): Promise<ListingCard[]> {
	const reader = await keptReader(villageId, true);
	return reader
		? reader.search(villageId, search)
		: searchListings(await session.db(), villageId, search);
}

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
