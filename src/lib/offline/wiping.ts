import { beginning } from '#lib/domain/pull.ts';
import {
	dropVillage,
	rowsOf,
	useVillages,
	wipesOf,
	type ListingRow,
	type VillageDb,
	type VillageMeta
} from '#lib/offline/village-db.ts';

async function countWipe(db: VillageDb): Promise<void> {
	await db.meta.put({ village_id: '', wipes: (await wipesOf(db)) + 1 });
}

const forAnyone = ({ page }: ListingRow) =>
	page.state === 'published' && page.audience === 'anyone';

/** A village as a visitor may see it; what a visitor's pull does not bring again goes when that pull is whole. */
async function visitorsOnly(db: VillageDb, meta: VillageMeta): Promise<void> {
	const version = meta.version + 1;
	const rows = () => db.listing.where('village_id').equals(meta.village_id);
	await rows()
		.filter((row) => !forAnyone(row))
		.delete();
	await rows().modify((row) => {
		row.owner = null;
		row.mine = false;
		row.location = null;
		row.version = version;
	});
	await db.village
		.where('id')
		.equals(meta.village_id)
		.modify((row) => {
			for (const association of row.associations) association.mine = false;
			row.blocks = [];
		});
	await db.meta.put({
		...meta,
		resident: '',
		member_epoch: null,
		cursor: beginning,
		version,
		sweep: version + 1
	});
}

/**
 * Takes away what only this resident may see; the open square stays, and works without contact.
 * @throws AppError `phone_full`, `phone_closed`
 */
export function wipePrivate(resident: string): Promise<void> {
	return useVillages((db) =>
		db.transaction('rw', db.tables, async () => {
			await db.conversation.filter((row) => row.resident === resident).delete();
			const metas = (await db.meta.toArray()).filter((one) => 'cursor' in one);
			for (const meta of metas) if (meta.resident === resident) await visitorsOnly(db, meta);
			await countWipe(db);
		})
	);
}

/** Takes away one village; opened anew it is pulled again. @throws AppError `phone_full`, `phone_closed` */
export function wipeVillage(villageId: string): Promise<void> {
	return useVillages((db) =>
		db.transaction('rw', db.tables, async () => {
			await dropVillage(db, villageId);
			await countWipe(db);
		})
	);
}

/** What a village takes on this device: how much of what, and about how many bytes. */
export type Size = {
	village_id: string;
	slug: string;
	name: string;
	listings: number;
	conversations: number;
	bytes: number;
	/** When it was last pulled whole, in milliseconds. */
	asOf: number | null;
};

const bytesOf = (rows: unknown[]) => new Blob([JSON.stringify(rows)]).size;

/** What each village kept here takes, by name. @throws AppError `phone_full`, `phone_closed` */
export function sizes(): Promise<Size[]> {
	return useVillages((db) =>
		db.transaction('r', db.tables, async () => {
			const all: Size[] = [];
			for (const meta of await db.meta.toArray()) {
				if (!('cursor' in meta)) continue;
				const { village_id, asOf } = meta;
				const village = await db.village.get(village_id);
				const [listings, talks, ...others] = await Promise.all(
					rowsOf(db).map((table) => table.where('village_id').equals(village_id).toArray())
				);
				const bytes = bytesOf([village, listings, talks, others]);
				all.push({
					...{ village_id, slug: village?.slug ?? '', name: village?.name ?? '', asOf, bytes },
					listings: listings?.length ?? 0,
					conversations: talks?.length ?? 0
				});
			}
			return all.sort((a, b) => a.name.localeCompare(b.name));
		})
	);
}
