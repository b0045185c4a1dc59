import { nothingHeld, searchedDays, type Calendar } from '#lib/domain/busy.ts';
import { isFreeOn } from '#lib/domain/free-days.ts';
import type { Category, ListingCard } from '#lib/domain/listing.ts';
import { searchLocally, textOf, type SearchedDoc } from '#lib/domain/local-search.ts';
import type { Search } from '#lib/domain/search.ts';
import type { Id } from '#lib/domain/id.ts';
import type { ListingDoc } from '#lib/domain/pull.ts';
import { createIndex, type TextDoc, type TextIndex } from '#lib/domain/text-search.ts';
import { metaOf, type VillageDb } from '#lib/offline/village-db.ts';

/** The names of a category, in the languages it is looked for. */
export type CategoryWords = (category: Category) => string;

/** What is not done of listings: of which, as the resident made them, and another `key` when it has changed. */
export type Unsaid = {
	ids: Id[];
	key: string;
	of: (doc: ListingDoc | null, id: Id) => ListingDoc | null;
};

type KeptDoc = SearchedDoc<Calendar> & { page: ListingDoc['page'] };
type Kept = {
	/** Another life: the village was forgotten, and pulled anew. */
	life: string;
	version: number;
	/** Made by the first search for words: reading every text takes a phone long. */
	index: TextIndex | null;
	docs: Map<string, KeptDoc>;
	/** The listings that are not as the store has them. */
	changed: Pick<Unsaid, 'ids' | 'key'>;
};

const asKept = { ids: [], key: '' };

const searched = ({ page, card }: ListingDoc) => card !== null && page.state === 'published';

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
		now: number,
		unsaid: Unsaid = { ...asKept, of: (doc) => doc }
	): Promise<ListingCard[]> {
		const { kept, timeZone } = await db.transaction(
			'r',
			[db.listing, db.calendar, db.village, db.meta],
			async () => ({
				kept: await this.#fresh(db, villageId, unsaid),
				timeZone: (await db.village.get(villageId))?.time_zone ?? 'UTC'
			})
		);
		return searchLocally(kept.docs.values(), search, {
			index: () => (kept.index ??= this.#indexOf(kept.docs.values())),
			freeOn: (first, last) => {
				const days = searchedDays(first, last);
				return ({ calendar, page }) => isFreeOn(calendar, page.space, timeZone, days, now);
			}
		});
	}

	async #fresh(db: VillageDb, villageId: string, unsaid: Unsaid): Promise<Kept> {
		const meta = await metaOf(db, villageId);
		const { version = 0, life = '' } = meta ?? {};
		const before = this.#villages.get(villageId);
		const kept =
			before && before.life === life && before.version <= version
				? before
				: { life, version: -1, index: null, docs: new Map(), changed: asKept };
		const stale = kept.version !== version;
		if (stale) await this.#take(db, villageId, kept);
		if (stale || kept.changed.key !== unsaid.key) await this.#overlay(db, villageId, kept, unsaid);
		kept.version = version;
		this.#villages.set(villageId, kept);
		return kept;
	}

	async #take(db: VillageDb, villageId: string, kept: Kept): Promise<void> {
		const { docs, version } = kept;
		const all = await db.listing.where('village_id').equals(villageId).primaryKeys();
		const here = new Set(all.map(([, id]) => id));
		for (const id of [...docs.keys()]) if (!here.has(id)) this.#put(kept, id, null);
		const rows = await db.listing
			.where('[village_id+version]')
			.between([villageId, version], [villageId, Infinity], false)
			.toArray();
		for (const row of rows) this.#put(kept, row.id, row);
		const held = await db.calendar.where('village_id').equals(villageId).toArray();
		for (const doc of docs.values()) doc.calendar = nothingHeld(doc.card.id, doc.page.quantity);
		for (const calendar of held) {
			const doc = docs.get(calendar.listing_id);
			if (doc) doc.calendar = calendar;
		}
	}

	/** Those that were changed here are read again from the store, those that are now are changed. */
	async #overlay(
		db: VillageDb,
		villageId: string,
		kept: Kept,
		{ ids, key, of }: Unsaid
	): Promise<void> {
		const touched = [...new Set([...kept.changed.ids, ...ids])];
		for (const id of touched) {
			const row = (await db.listing.get([villageId, id])) ?? null;
			this.#put(kept, id, of(row, id), await db.calendar.get([villageId, id]));
		}
		kept.changed = { ids, key };
	}

	#put({ docs, index }: Kept, id: Id, doc: ListingDoc | null, calendar?: Calendar): void {
		if (!doc?.card || !searched(doc)) {
			docs.delete(id);
			index?.remove(id);
			return;
		}
		const { card, page } = doc;
		const kept = { card, page, calendar: calendar ?? nothingHeld(id, page.quantity) };
		docs.set(id, kept);
		index?.add(this.#textOf(kept));
	}

	#indexOf(docs: Iterable<KeptDoc>): TextIndex {
		return createIndex(Array.from(docs, (doc) => this.#textOf(doc)));
	}

	#textOf(doc: KeptDoc): TextDoc {
		return textOf(doc, this.#words(doc.card.category));
	}
}
