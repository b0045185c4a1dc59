import type { Listing } from '#lib/domain/listing.ts';
import { readOwner } from '#lib/state/reads-own.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** Whose a listing is, as far as the reader may know: members see the neighbour's name. */
export class ListingOwner {
	name = $state<string | null>(null);
	/** Is it the reader's own, or one the reader looks after for an association? */
	mine = $state(false);
	readonly #session: Session;
	readonly #listing: Listing;

	constructor(session: Session, listing: Listing) {
		this.#session = session;
		this.#listing = listing;
	}

	/** Looks it up for a member; forgets it for anybody else. The page does without when it fails. */
	async look(): Promise<void> {
		if (!this.#session.membership(this.#listing.village_id)) {
			this.name = null;
			this.mine = false;
			return;
		}
		try {
			const { name, mine } = await readOwner(this.#session, this.#listing);
			this.name = name;
			this.mine = mine;
		} catch {
			// The server refuses what is one's own, should this not be known.
		}
	}
}
