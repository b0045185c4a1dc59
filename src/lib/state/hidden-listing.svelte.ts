import type { Days } from '#lib/domain/days.ts';
import { waysOf, type CalendarDay, type Listing } from '#lib/domain/listing.ts';
import { readCalendar, readListing } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A listing the public may not see: one for members only, or the reader's own while paused. */
export class HiddenListing {
	found = $state.raw<{ listing: Listing; days: CalendarDay[] } | null>(null);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Looks with the reader's own rights. Finds nothing when there is no signal. */
	async look(villageId: string, listingId: string, { first, last }: Days): Promise<void> {
		try {
			const listing = await readListing(this.#session, villageId, listingId);
			const lent = listing && waysOf(listing) === 'days';
			const days = lent ? await readCalendar(this.#session, villageId, listingId, first, last) : [];
			this.found = listing && { listing, days };
		} catch {
			this.found = null;
		}
	}
}
