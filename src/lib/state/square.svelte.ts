import type { ListingCard } from '#lib/domain/listing.ts';
import type { Search } from '#lib/domain/search.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A member's view of the square: also what is meant for the village only. */
export class MemberSquare {
	#found = $state.raw<{ key: string; cards: ListingCard[] } | null>(null);
	readonly #session: Session;
	readonly #villageId: string;

	constructor(session: Session, villageId: string) {
		this.#session = session;
		this.#villageId = villageId;
	}

	/** Searches with the member's rights. A failure leaves the public list as it was. */
	async refresh(search: Search): Promise<void> {
		const key = JSON.stringify(search);
		try {
			// Not in the first load: a visitor never needs it.
			const { readSearch } = await import('#lib/state/reads.ts');
			const cards = await readSearch(this.#session, this.#villageId, search);
			this.#found = { key, cards };
		} catch {
			this.#found = null;
		}
	}

	/** What the member may see for this search, or null while that is not known. */
	cards(search: Search): ListingCard[] | null {
		if (!this.#session.membership(this.#villageId)) return null;
		return this.#found?.key === JSON.stringify(search) ? this.#found.cards : null;
	}
}
