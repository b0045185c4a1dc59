import type { Dexie, Table } from 'dexie';
import type { Calendar } from '#lib/domain/busy.ts';
import type { ConversationDoc, Cursor, ListingDoc, PullPage } from '#lib/domain/pull.ts';
import type { Place, Village } from '#lib/domain/village.ts';
import { storeNamed } from '#lib/offline/open-store.ts';
import { VILLAGE_DB } from '#lib/offline/stores.ts';

/** Of which change of the village a row is: see `VillageMeta.version`. */
type InVillage = { village_id: string; version: number };
export type ListingRow = ListingDoc & InVillage;
/** Private: each resident's own. */
type ConversationRow = ConversationDoc & InVillage & { resident: string; id: string };
type CalendarRow = Calendar & { village_id: string };
type PlaceRow = Place & { village_id: string };
export type VillageRow = Village & {
	associations: NonNullable<PullPage['associations']>;
	/** Of the resident's own things. */
	blocks: NonNullable<PullPage['blocks']>;
};

/**
 * Which fields the documents here have. What an app before it has kept, or one still open in another tab, is
 * pulled anew: nothing reads a document without the fields it shows.
 */
export const SHAPE = 2;

/** How far a village has been pulled, and for whom. */
export type VillageMeta = {
	village_id: string;
	/** See `SHAPE`. */
	shape: number;
	/** Whose eyes it was pulled with; '' for a visitor. */
	resident: string;
	database_epoch: string;
	member_epoch: number | null;
	cursor: Cursor;
	/** Made when the village was first kept, or kept anew after it was forgotten. */
	life: string;
	/** Grows with every change on this device. */
	version: number;
	/** Rows below this version go when the pull that is under way is whole; null when it only adds. */
	sweep: number | null;
	/** When the pull that is under way began, in milliseconds. */
	began: number;
	/** When the last whole pull began, in milliseconds; null before the first. */
	asOf: number | null;
	firstPullDone: boolean;
};
/** The device's own row: how often something private has been wiped. A pull begun before is refused. */
type DeviceMeta = { village_id: ''; wipes: number };

export type VillageDb = Dexie & {
	listing: Table<ListingRow, [village_id: string, id: string]>;
	calendar: Table<CalendarRow, [village_id: string, listing_id: string]>;
	place: Table<PlaceRow, [village_id: string, id: string]>;
	conversation: Table<ConversationRow, [resident: string, id: string]>;
	village: Table<VillageRow, string>;
	meta: Table<VillageMeta | DeviceMeta, string>;
};

/** Works in the village store. @throws AppError `phone_full`, `phone_closed` */
export const useVillages = storeNamed<VillageDb>(VILLAGE_DB, {
	listing: '[village_id+id], village_id, [village_id+version]',
	calendar: '[village_id+listing_id], village_id',
	place: '[village_id+id], village_id',
	conversation: '[resident+id], [resident+village_id], village_id',
	village: 'id, slug',
	meta: 'village_id'
});

/** Is it of a village, whose documents are as this app reads them? */
export const isCurrent = (meta: VillageMeta | DeviceMeta | undefined): meta is VillageMeta =>
	meta !== undefined && 'cursor' in meta && meta.shape === SHAPE;

/** How far a village has been pulled. */
export async function metaOf(db: VillageDb, villageId: string): Promise<VillageMeta | undefined> {
	const meta = await db.meta.get(villageId);
	return isCurrent(meta) ? meta : undefined;
}

/** How often something private has been wiped from this device. */
export async function wipesOf(db: VillageDb): Promise<number> {
	return ((await db.meta.get('')) as DeviceMeta | undefined)?.wipes ?? 0;
}

/** What is kept of each village, row by row. */
export const rowsOf = ({ listing, conversation, calendar, place }: VillageDb) => [
	listing,
	conversation,
	calendar,
	place
];

/** Takes away one village, in a transaction over all tables. */
export async function dropVillage(db: VillageDb, villageId: string): Promise<void> {
	for (const table of rowsOf(db)) await table.where('village_id').equals(villageId).delete();
	await db.village.delete(villageId);
	await db.meta.delete(villageId);
}
