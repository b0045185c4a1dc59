import { isFree, nothingHeld, searchedSpan, type Calendar } from '#lib/domain/busy.ts';
import type { Category, ListingCard } from '#lib/domain/listing.ts';
import { searchLocally, textOf, type SearchedDoc } from '#lib/domain/local-search.ts';
import type { Search } from '#lib/domain/search.ts';
import { createIndex, type TextIndex } from '#lib/domain/text-search.ts';
import { metaOf, type ListingRow, type VillageDb } from '#lib/offline/village-db.ts';

/** The names of a category, in the languages it is looked for. */
export type CategoryWords = (category: Category) => string;

type KeptDoc = SearchedDoc<Calendar> & { page: ListingRow['page'] };
type Kept = {
	/** Another life: the village was forgotten, and pulled anew. */
	life: string;
	version: number;
	index: TextIndex;
	docs: Map<string, KeptDoc>;
};

const searched = ({ page, card }: ListingRow) => card !== null && page.state === 'published';

/** Searches a village in memory, and reads from the store only what has changed since the last search. */
export class Searching {
	readonly #words: CategoryWords;
	readonly #villages = new Map<string, Kept>();

	constructor(words: CategoryWords) {
		this.#words = words;
	}

	/** @param now milliseconds */
	async search(
		db: VillageDb,
		villageId: string,
		search: Search,
		now: number
	): Promise<ListingCard[]> {
		const { index, docs, timeZone } = await db.transaction(
			'r',
			[db.listing, db.calendar, db.village, db.meta],
			async () => ({
				...(await this.#fresh(db, villageId)),
				timeZone: (await db.village.get(villageId))?.time_zone ?? 'UTC'
			})
		);
		return searchLocally(docs.values(), search, {
			index,
			freeOn: (first, last) => {
				const span = searchedSpan(timeZone, first, last);
				return (calendar) => isFree(calendar, span, now);
			}
		});
	}

	async #fresh(db: VillageDb, villageId: string): Promise<Kept> {
		const meta = await metaOf(db, villageId);
		const { version = 0, life = '' } = meta ?? {};
		const before = this.#villages.get(villageId);
		const kept =
			before && before.life === life && before.version <= version
				? before
				: { life, version: -1, index: createIndex([]), docs: new Map() };
		if (kept.version !== version) await this.#take(db, villageId, kept);
		kept.version = version;
		this.#villages.set(villageId, kept);
		return kept;
	}

	async #take(db: VillageDb, villageId: string, { index, docs, version }: Kept): Promise<void> {
		const all = await db.listing.where('village_id').equals(villageId).primaryKeys();
		const here = new Set(all.map(([, id]) => id));
		for (const id of [...docs.keys()]) if (!here.has(id)) forget(id);
		const rows = await db.listing
			.where('[village_id+version]')
			.between([villageId, version], [villageId, Infinity], false)
			.toArray();
		for (const row of rows) {
			if (!row.card || !searched(row)) {
				forget(row.id);
				continue;
			}
			const doc = {
				card: row.card,
				page: row.page,
				calendar: nothingHeld(row.id, row.page.quantity)
			};
			docs.set(row.id, doc);
			index.add(textOf(doc, this.#words(row.card.category)));
		}
		const held = await db.calendar.where('village_id').equals(villageId).toArray();
		for (const doc of docs.values()) doc.calendar = nothingHeld(doc.card.id, doc.page.quantity);
		for (const calendar of held) {
			const doc = docs.get(calendar.listing_id);
			if (doc) doc.calendar = calendar;
		}
		function forget(id: string) {
			docs.delete(id);
			index.remove(id);
		}
	}
}
