import type { Conversation, InboxRow } from '#lib/domain/conversation.ts';
import type { Calendar } from '#lib/domain/busy.ts';
import { daysOf } from '#lib/domain/free-days.ts';
import type { CalendarDay, Listing, ListingCard } from '#lib/domain/listing.ts';
import { listingsTouched, overlayDays, overlayListing } from '#lib/domain/overlay.ts';
import { talkOf } from '#lib/domain/overlay-talks.ts';
import type { Place, Village } from '#lib/domain/village.ts';
import type { Search } from '#lib/domain/search.ts';
import { calendarHere } from '#lib/offline/kept-days.ts';
import { newest, stateNow, talkNow } from '#lib/offline/kept-docs.ts';
import { aroundOf, listingHere, talksHere, unsentHere } from '#lib/offline/overlaying.ts';
import { OwnReader } from '#lib/offline/own-reader.ts';
import { Searching, type CategoryWords } from '#lib/offline/searching.ts';
import { isCurrent, metaOf, useVillages, type VillageRow } from '#lib/offline/village-db.ts';

const MOST_TALKS = 300;

/** Without what is only this device's. */
function villageOf({ associations: _, blocks: __, ...village }: VillageRow): Village {
	return village;
}

/**
 * What screens ask of the villages this device keeps. Answers without contact, in the same types as src/lib/db.
 * What is private is that of the resident whose session is kept here.
 * Every question can end in AppError `phone_full` or `phone_closed`.
 */
export class VillageReader extends OwnReader {
	readonly #searching: Searching;

	/** @param categoryWords a category's names, for the search */
	constructor(categoryWords: CategoryWords) {
		super();
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
		return useVillages(async (db) => {
			const entries = await unsentHere(villageId);
			const around = await aroundOf(db, villageId, entries);
			return this.#searching.search(db, villageId, search, Date.now(), {
				ids: listingsTouched(entries),
				key: entries.map(({ id, state }) => id + state).join(),
				of: (doc, id) => overlayListing(doc, id, entries, around)
			});
		});
	}

	/** A listing with all its page shows, or null. */
	listing(villageId: string, listingId: string): Promise<Listing | null> {
		return useVillages(async (db) => (await listingHere(db, villageId, listingId))?.page ?? null);
	}

	/** The neighbour who owns a listing; null for visitors, and for associations. */
	owner(villageId: string, listingId: string): Promise<{ id: string; name: string } | null> {
		return useVillages(async (db) => (await listingHere(db, villageId, listingId))?.owner ?? null);
	}

	/** What is held of a listing; null when it is not here. */
	busy(villageId: string, listingId: string): Promise<Calendar | null> {
		return useVillages(async (db) => {
			const listing = await listingHere(db, villageId, listingId);
			return listing && calendarHere(db, villageId, listing.page);
		});
	}

	/** Day by day what is free, for at most 190 days; nothing when the listing is not here. */
	calendar(
		villageId: string,
		listingId: string,
		first: string,
		last: string
	): Promise<CalendarDay[]> {
		return useVillages(async (db) => {
			const listing = await listingHere(db, villageId, listingId);
			const village = await db.village.get(villageId);
			if (!listing || !village) return [];
			const calendar = await calendarHere(db, villageId, listing.page);
			const days = daysOf(calendar, listing.page.space, village.time_zone, first, last);
			return overlayDays(days, listingId, await unsentHere(villageId));
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
			const talks = await talksHere(db, villageId, await unsentHere(villageId));
			return talks
				.map(({ row }) => stateNow(row))
				.sort((a, b) => newest(a.last_at, b.last_at))
				.slice(0, MOST_TALKS);
		});
	}

	/** All of the resident's conversations in a village with all their pages show, in no order. */
	conversations(villageId: string): Promise<Conversation[]> {
		return useVillages(async (db) => {
			const talks = await talksHere(db, villageId, await unsentHere(villageId));
			return talks.map(({ page }) => ({
				...page,
				booking: page.booking && stateNow(page.booking)
			}));
		});
	}

	/** One of the resident's conversations with all its page shows, or null. */
	conversation(villageId: string, conversationId: string): Promise<Conversation | null> {
		return useVillages(async (db) => {
			const entries = await unsentHere(villageId);
			const page = talkOf(await talksHere(db, villageId, entries), entries, conversationId);
			return page && talkNow(page);
		});
	}
}

let reader: VillageReader | undefined;

/**
 * What this device keeps, or null when it keeps no village or cannot be asked. There is one reader: every
 * caller gives the same words (see src/lib/state/kept-reader.ts).
 */
export async function openReader(categoryWords: CategoryWords): Promise<VillageReader | null> {
	try {
		const whole = await useVillages((db) =>
			db.meta.filter((meta) => isCurrent(meta) && meta.firstPullDone).count()
		);
		return whole > 0 ? (reader ??= new VillageReader(categoryWords)) : null;
	} catch {
		return null;
	}
}
