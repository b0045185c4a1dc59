import { storedResident } from '#lib/db/client.ts';
import type { Conversation, InboxRow } from '#lib/domain/booking.ts';
import { calendarOf, nothingHeld } from '#lib/domain/busy.ts';
import type { CalendarDay, Listing, ListingCard, MyListing } from '#lib/domain/listing.ts';
import type { Place, Village } from '#lib/domain/village.ts';
import type { Search } from '#lib/domain/search.ts';
import { Searching, type CategoryWords } from '#lib/offline/searching.ts';
import { metaOf, useVillages, type ListingRow, type VillageRow } from '#lib/offline/village-db.ts';

const MOST_TALKS = 300;

/** Without what is only this device's. */
function villageOf({ associations: _, ...village }: VillageRow): Village {
	return village;
}

type Waiting = { state: string | null; respond_by: string | null };

/** A request past its deadline reads as expired at once, as on the server. */
function stateNow<Row extends Waiting>(row: Row): Row {
	const over =
		row.state === 'requested' && row.respond_by !== null && Date.parse(row.respond_by) < Date.now();
	return over ? { ...row, state: 'expired' } : row;
}

const newest = (a: string | null, b: string | null) =>
	a === b ? 0 : (a ?? '~') < (b ?? '~') ? 1 : -1;

/** In the owner's own list: what was never published first, then the newest. */
function myOrder(a: ListingRow, b: ListingRow): number {
	return newest(a.page.published_at, b.page.published_at) || (a.id < b.id ? -1 : 1);
}

function mineOf({ page, card }: ListingRow): MyListing {
	const { id, kind, intent, state, title, category, photos } = page;
	return {
		id,
		kind,
		intent,
		state,
		title,
		category,
		photo_id: card?.photo_id ?? photos[0]?.id ?? null
	};
}

/**
 * What screens ask of the villages this device keeps. Answers without contact, in the same types as src/lib/db.
 * What is private is that of the resident whose session is kept here.
 * Every question can end in AppError `phone_full` or `phone_closed`.
 */
export class VillageReader {
	readonly #searching: Searching;

	/** @param categoryWords a category's names, for the search */
	constructor(categoryWords: CategoryWords = () => '') {
		this.#searching = new Searching(categoryWords);
	}

	/** A village kept here, or null. */
	village(slug: string): Promise<Village | null> {
		return useVillages(async (db) => {
			const row = await db.village.where('slug').equals(slug).first();
			return row ? villageOf(row) : null;
		});
	}

	/** The villages kept here, by name. */
	villages(): Promise<Village[]> {
		return useVillages(async (db) => {
			const rows = await db.village.toArray();
			return rows.map(villageOf).sort((a, b) => a.name.localeCompare(b.name));
		});
	}

	/** When the last whole pull of the village began, in milliseconds; null before the first. */
	asOf(villageId: string): Promise<number | null> {
		return useVillages(async (db) => (await metaOf(db, villageId))?.asOf ?? null);
	}

	/** Whose eyes the village was pulled whole with, '' for a visitor's; null when it is not here whole. */
	eyes(villageId: string): Promise<string | null> {
		return useVillages(async (db) => {
			const meta = await metaOf(db, villageId);
			return meta?.firstPullDone ? meta.resident : null;
		});
	}

	/** Listings that match, as `searchListings` finds them. */
	search(villageId: string, search: Search): Promise<ListingCard[]> {
		return useVillages((db) => this.#searching.search(db, villageId, search, Date.now()));
	}

	/** A listing with all its page shows, or null. */
	listing(villageId: string, listingId: string): Promise<Listing | null> {
		return useVillages(async (db) => (await db.listing.get([villageId, listingId]))?.page ?? null);
	}

	/** The neighbour who owns a listing; null for visitors, and for associations. */
	owner(villageId: string, listingId: string): Promise<{ id: string; name: string } | null> {
		return useVillages(async (db) => (await db.listing.get([villageId, listingId]))?.owner ?? null);
	}

	/** Day by day what is free, for at most 190 days; nothing when the listing is not here. */
	calendar(
		villageId: string,
		listingId: string,
		first: string,
		last: string
	): Promise<CalendarDay[]> {
		return useVillages(async (db) => {
			const listing = await db.listing.get([villageId, listingId]);
			const village = await db.village.get(villageId);
			if (!listing || !village) return [];
			const held = await db.calendar.get([villageId, listingId]);
			const calendar = held ?? nothingHeld(listingId, listing.page.quantity);
			return calendarOf(calendar, village.time_zone, first, last);
		});
	}

	/** The village's public places, by name. */
	places(villageId: string): Promise<Place[]> {
		return useVillages(async (db) => {
			const rows = await db.place.where('village_id').equals(villageId).toArray();
			return rows
				.map(({ village_id: _, ...place }) => place)
				.sort((a, b) => a.name.localeCompare(b.name));
		});
	}

	/** The resident's conversations in a village, latest first, at most 300. */
	inbox(villageId: string): Promise<InboxRow[]> {
		return useVillages(async (db) => {
			const rows = await db.conversation
				.where('[resident+village_id]')
				.equals([storedResident(), villageId])
				.toArray();
			return rows
				.map(({ row }) => stateNow(row))
				.sort((a, b) => newest(a.last_at, b.last_at))
				.slice(0, MOST_TALKS);
		});
	}

	/** One of the resident's conversations with all its page shows, or null. */
	conversation(villageId: string, conversationId: string): Promise<Conversation | null> {
		return useVillages(async (db) => {
			const row = await db.conversation.get([storedResident(), conversationId]);
			if (row?.village_id !== villageId) return null;
			const { page } = row;
			return { ...page, booking: page.booking && stateNow(page.booking) };
		});
	}

	/** The resident's own listings and those of associations the resident acts for. */
	myListings(villageId: string): Promise<MyListing[]> {
		return useVillages(async (db) => {
			const resident = storedResident();
			if (!resident || (await metaOf(db, villageId))?.resident !== resident) return [];
			const rows = db.listing.where('village_id').equals(villageId);
			return (await rows.filter(({ mine }) => mine).toArray()).sort(myOrder).map(mineOf);
		});
	}

	/** Associations of the village, by name; `mine` are those the resident acts for. */
	associations(villageId: string): Promise<VillageRow['associations']> {
		return useVillages(async (db) => (await db.village.get(villageId))?.associations ?? []);
	}
}

let reader: VillageReader | undefined;

/** What this device keeps, or null when it keeps no village or cannot be asked. */
export async function openReader(categoryWords?: CategoryWords): Promise<VillageReader | null> {
	try {
		const whole = await useVillages((db) =>
			db.meta.filter((meta) => 'cursor' in meta && meta.firstPullDone).count()
		);
		return whole > 0 ? (reader ??= new VillageReader(categoryWords)) : null;
	} catch {
		return null;
	}
}
