import { newId } from '#lib/domain/id.ts';
import {
	beginning,
	cursorAfter,
	type ConversationDoc,
	type Cursor,
	type Gone,
	type ListingDoc,
	type PullPage
} from '#lib/domain/pull.ts';
import {
	dropVillage,
	metaOf,
	SHAPE,
	useVillages,
	wipesOf,
	type VillageDb,
	type VillageMeta
} from '#lib/offline/village-db.ts';

/** Where a pull stands: what was asked, by whom, and what this device was like then. */
export type Asked = { villageId: string; resident: string; cursor: Cursor; wipes: number };
/** `again`: everything was forgotten, begin anew. `late`: another one pulled or wiped meanwhile; nothing was kept. */
export type Applied = 'more' | 'whole' | 'again' | 'late';

const same = (a: Cursor, b: Cursor) =>
	a.since === b.since && a.after?.id === b.after?.id && a.after?.xid === b.after?.xid;
const isGone = (sent: object): sent is Gone => 'gone' in sent;

async function keepWhole(db: VillageDb, villageId: string, page: PullPage): Promise<void> {
	const before = await db.village.get(villageId);
	const village = page.village ?? before;
	const associations = page.associations ?? before?.associations ?? [];
	const blocks = page.blocks ?? before?.blocks ?? [];
	if (village) await db.village.put({ ...village, associations, blocks });
	if (page.places) {
		await db.place.where('village_id').equals(villageId).delete();
		await db.place.bulkPut(page.places.map((one) => ({ ...one, village_id: villageId })));
	}
	if (page.calendars) {
		await db.calendar.where('village_id').equals(villageId).delete();
		await db.calendar.bulkPut(page.calendars.map((one) => ({ ...one, village_id: villageId })));
	}
}

async function keepDocs(
	db: VillageDb,
	{ villageId, resident }: Asked,
	page: PullPage,
	version: number
): Promise<void> {
	const here = { village_id: villageId, version };
	const listings: (ListingDoc | Gone)[] = page.listings;
	const talks: (ConversationDoc | Gone)[] = page.conversations;
	await db.listing.bulkDelete(listings.filter(isGone).map(({ id }) => [villageId, id]));
	await db.listing.bulkPut(
		listings.filter((one) => !isGone(one)).map((one) => ({ ...(one as ListingDoc), ...here }))
	);
	await db.conversation.bulkDelete(talks.filter(isGone).map(({ id }) => [resident, id]));
	await db.conversation.bulkPut(
		talks
			.filter((one) => !isGone(one))
			.map((one) => one as ConversationDoc)
			.map((one) => ({ ...one, ...here, resident, id: one.page.id }))
	);
}

/** Takes away what a pull from the beginning has not brought again. */
async function sweep(db: VillageDb, { villageId, resident }: Asked, below: number): Promise<void> {
	await db.listing
		.where('village_id')
		.equals(villageId)
		.filter((row) => row.version < below)
		.delete();
	await db.conversation
		.where('[resident+village_id]')
		.equals([resident, villageId])
		.filter((row) => row.version < below)
		.delete();
}

const changed = (meta: VillageMeta, { resident }: Asked, page: PullPage) =>
	meta.database_epoch !== page.database_epoch ||
	meta.member_epoch !== page.member_epoch ||
	meta.resident !== resident;

const brings = (page: PullPage) =>
	page.listings.length + page.conversations.length > 0 ||
	Boolean(page.village ?? page.places ?? page.associations ?? page.calendars ?? page.blocks);

async function keep(
	db: VillageDb,
	asked: Asked,
	page: PullPage,
	now: number,
	meta: VillageMeta | undefined
): Promise<Applied> {
	const { villageId, resident, cursor } = asked;
	const whole = !(page.more && page.after);
	const version = (meta?.version ?? 0) + (brings(page) || (whole && meta?.sweep) ? 1 : 0);
	await keepWhole(db, villageId, page);
	await keepDocs(db, asked, page, version);
	const began = cursor.after ? (meta?.began ?? now) : now;
	if (whole && meta?.sweep) await sweep(db, asked, meta.sweep);
	await db.meta.put({
		village_id: villageId,
		shape: SHAPE,
		resident,
		database_epoch: page.database_epoch,
		member_epoch: page.member_epoch,
		cursor: cursorAfter(cursor, page),
		life: meta?.life ?? newId(),
		version,
		sweep: whole ? null : (meta?.sweep ?? null),
		began,
		asOf: whole ? began : (meta?.asOf ?? null),
		firstPullDone: whole || (meta?.firstPullDone ?? false)
	});
	return whole ? 'whole' : 'more';
}

/**
 * Keeps one page of a pull, all of it or nothing. On another epoch, or other eyes, what is here of the village
 * goes, and the page is kept only when it is the first of all.
 * @param now milliseconds, when it was asked for
 * @throws AppError `phone_full`, `phone_closed`
 */
export function applyPage(asked: Asked, page: PullPage, now = Date.now()): Promise<Applied> {
	return useVillages((db) =>
		db.transaction('rw', db.tables, async () => {
			const meta = await metaOf(db, asked.villageId);
			if ((await wipesOf(db)) !== asked.wipes) return 'late';
			if (!same(meta?.cursor ?? beginning, asked.cursor)) return 'late';
			if (meta && !changed(meta, asked, page)) return keep(db, asked, page, now, meta);
			// Also what an earlier app has kept.
			await dropVillage(db, asked.villageId);
			return same(asked.cursor, beginning) ? keep(db, asked, page, now, undefined) : 'again';
		})
	);
}

/** Another text whenever what is kept of a village has changed; '' when nothing is. @throws AppError */
export function versionKept(villageId: string): Promise<string> {
	return useVillages(async (db) => {
		const meta = await metaOf(db, villageId);
		return meta ? `${meta.life} ${meta.version}` : '';
	});
}

/** Where a pull for a resident goes on; from the beginning when it was pulled with other eyes. @throws AppError */
export function askedNext(villageId: string, resident: string): Promise<Asked> {
	return useVillages((db) =>
		db.transaction('r', db.meta, async () => {
			const meta = await metaOf(db, villageId);
			const wipes = await wipesOf(db);
			return { villageId, resident, cursor: meta?.cursor ?? beginning, wipes };
		})
	);
}
