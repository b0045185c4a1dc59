import { findConversation, myInbox } from '#lib/db/bookings.ts';
import { findListing, searchListings } from '#lib/db/listings.ts';
import { listingBusy, listingCalendar } from '#lib/db/listing-days.ts';
import type { Calendar } from '#lib/domain/busy.ts';
import type { Conversation, InboxRow } from '#lib/domain/conversation.ts';
import type { CalendarDay, Listing, ListingCard } from '#lib/domain/listing.ts';
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

/** What is held of a listing, or null when the reader may not see it. @throws AppError */
export async function readBusy(
	session: Session,
	villageId: string,
	listingId: string
): Promise<Calendar | null> {
	const kept = await (await keptReader(villageId))?.busy(villageId, listingId);
	if (kept) return kept;
	const db = await session.db();
	const listing = await findListing(db, villageId, listingId);
	return listing && listingBusy(db, villageId, listing);
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
