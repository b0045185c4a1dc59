import { ownerOf } from '#lib/db/listings.ts';
import { myAssociations } from '#lib/db/people.ts';
import type { Listing } from '#lib/domain/listing.ts';
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
		const { id, village_id, association_id } = this.#listing;
		const me = this.#session.membership(village_id)?.resident_id;
		if (!me) {
			this.name = null;
			this.mine = false;
			return;
		}
		try {
			const db = await this.#session.db();
			if (association_id) {
				const managed = await myAssociations(db, village_id, me);
				this.mine = managed.some((one) => one.id === association_id);
			} else {
				const owner = await ownerOf(db, village_id, id);
				this.name = owner?.name ?? null;
				this.mine = owner?.id === me;
			}
		} catch {
			// The server refuses what is one's own, should this not be known.
		}
	}
}
