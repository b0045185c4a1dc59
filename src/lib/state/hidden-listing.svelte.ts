import type { Calendar } from '#lib/domain/busy.ts';
import type { Days } from '#lib/domain/days.ts';
import { byTheHour, waysOf, type CalendarDay, type Listing } from '#lib/domain/listing.ts';
import { readBusy, readCalendar, readListing } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A listing the public may not see: one for members only, or the reader's own while paused. */
export class HiddenListing {
	found = $state.raw<{ listing: Listing; days: CalendarDay[]; busy: Calendar | null } | null>(null);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Looks with the reader's own rights. Finds nothing when there is no signal. */
	async look(villageId: string, listingId: string, { first, last }: Days): Promise<void> {
		try {
			const listing = await readListing(this.#session, villageId, listingId);
			const lent = listing && waysOf(listing) === 'days';
			const hours = lent && byTheHour(listing);
			const asked = [this.#session, villageId, listingId] as const;
			const busy = hours ? await readBusy(...asked) : null;
			const days = lent && !hours ? await readCalendar(...asked, first, last) : [];
			this.found = listing && { listing, days, busy };
		} catch {
			this.found = null;
		}
	}
}
