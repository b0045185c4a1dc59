import { storedResident } from '#lib/db/client.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Block, Location, MyListing } from '#lib/domain/own-listing.ts';
import {
	listingsTouched,
	overlayBlocks,
	overlayListing,
	overlayLocation
} from '#lib/domain/overlay.ts';
import type { ListingDoc } from '#lib/domain/pull.ts';
import { mineOf, myOrder } from '#lib/offline/kept-docs.ts';
import { aroundOf, listingHere, unsentHere } from '#lib/offline/overlaying.ts';
import { metaOf, useVillages, type VillageDb, type VillageRow } from '#lib/offline/village-db.ts';

/** What the resident's own screens ask: the own listings, where they lie, the days kept, whom one acts for. See reader.ts. */
export class OwnReader {
	/** Is a listing the resident's own, or of an association the resident acts for? */
	isMine(villageId: string, listingId: string): Promise<boolean> {
		return useVillages(async (db) => (await listingHere(db, villageId, listingId))?.mine ?? false);
	}

	/** Where a listing of the resident's own lies exactly, or null. */
	location(villageId: string, listingId: string): Promise<Location | null> {
		return useVillages(async (db) => {
			const location = (await db.listing.get([villageId, listingId]))?.location ?? null;
			return overlayLocation(location, listingId, await unsentHere(villageId));
		});
	}

	/** The days the resident keeps a listing of the resident's own, by day. */
	blocks(villageId: string, listingId: string): Promise<Block[]> {
		return useVillages(async (db) => {
			const all = (await db.village.get(villageId))?.blocks ?? [];
			const own = all.filter((one) => one.listing_id === listingId);
			const blocks = overlayBlocks(own, listingId, await unsentHere(villageId));
			return blocks.sort((a, b) => (a.first_day < b.first_day ? -1 : 1));
		});
	}

	/** The resident's own listings and those of associations the resident acts for. */
	myListings(villageId: string): Promise<MyListing[]> {
		return useVillages(async (db) => {
			const resident = storedResident();
			if (!resident || (await metaOf(db, villageId))?.resident !== resident) return [];
			return (await this.#mine(db, villageId)).sort(myOrder).map(mineOf);
		});
	}

	async #mine(db: VillageDb, villageId: string): Promise<ListingDoc[]> {
		const entries = await unsentHere(villageId);
		const around = await aroundOf(db, villageId, entries);
		const rows = db.listing.where('village_id').equals(villageId);
		const docs = new Map<Id, ListingDoc>();
		for (const doc of await rows.filter(({ mine }) => mine).toArray()) docs.set(doc.id, doc);
		for (const id of listingsTouched(entries)) {
			const doc = overlayListing(docs.get(id) ?? null, id, entries, around);
			if (doc) docs.set(id, doc);
		}
		return [...docs.values()];
	}

	/** Associations of the village, by name; `mine` are those the resident acts for. */
	associations(villageId: string): Promise<VillageRow['associations']> {
		return useVillages(async (db) => (await db.village.get(villageId))?.associations ?? []);
	}
}
