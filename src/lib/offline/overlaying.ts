import { storedResident } from '#lib/db/client.ts';
import { listingsOf } from '#lib/domain/when.ts';
import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { overlayListing } from '#lib/domain/overlay.ts';
import { overlayTalks } from '#lib/domain/overlay-talks.ts';
import type { ConversationDoc, ListingDoc } from '#lib/domain/pull.ts';
import type { Around } from '#lib/domain/unsent-listing.ts';
import { pending } from '#lib/domain/unsent.ts';
import { entriesOf } from '#lib/offline/outbox-db.ts';
import type { VillageDb } from '#lib/offline/village-db.ts';
import { versionKept } from '#lib/offline/village-store.ts';
import { addressesOf } from '#lib/offline/waiting-photos.ts';

/** What the resident whose session is here has done in a village that is not done, oldest first. */
export async function unsentHere(villageId: Id): Promise<OutboxEntry[]> {
	const resident = storedResident();
	if (!resident) return [];
	// A store that cannot be asked takes no page away: what is here of the village still shows.
	return pending(await entriesOf(resident, villageId).catch(() => []));
}

/**
 * Another text whenever what is read of a village has changed, be it kept or not sent; '' when nothing is kept.
 * @throws AppError `phone_full`, `phone_closed`
 */
export async function versionHere(villageId: Id): Promise<string> {
	const kept = await versionKept(villageId);
	const unsent = (await unsentHere(villageId)).map(({ id, state }) => `${id} ${state}`);
	return kept && [kept, ...unsent].join();
}

/** What entries of a village are read with. */
export async function aroundOf(
	db: VillageDb,
	villageId: Id,
	entries: readonly OutboxEntry[]
): Promise<Around> {
	const village = await db.village.get(villageId);
	return {
		resident: storedResident(),
		village: village ?? { language: 'sv', time_zone: 'UTC' },
		places: entries.length ? await db.place.where('village_id').equals(villageId).toArray() : [],
		associations: village?.associations ?? [],
		srcOf: addressesOf(villageId, entries)
	};
}

/** A listing with what is not done of it, or null. */
export async function listingHere(
	db: VillageDb,
	villageId: Id,
	id: Id
): Promise<ListingDoc | null> {
	const entries = await unsentHere(villageId);
	const doc = (await db.listing.get([villageId, id])) ?? null;
	return overlayListing(doc, id, entries, await aroundOf(db, villageId, entries));
}

/** The resident's conversations in a village with what is not done, in no order. */
export async function talksHere(
	db: VillageDb,
	villageId: Id,
	entries: readonly OutboxEntry[]
): Promise<ConversationDoc[]> {
	const docs = await db.conversation
		.where('[resident+village_id]')
		.equals([storedResident(), villageId])
		.toArray();
	const asked = entries.flatMap((entry) => listingsOf(entry));
	const found = await db.listing.bulkGet(asked.map((id) => [villageId, id]));
	const listingOf = (id: Id) => found.find((doc) => doc?.id === id) ?? null;
	const around = await aroundOf(db, villageId, entries);
	return overlayTalks(docs, entries, { ...around, listingOf });
}
