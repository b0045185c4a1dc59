import type { Booking, Side } from '#lib/domain/booking.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { hourTerms } from '#lib/domain/asked.ts';
import type { HourSpan, HourTerms } from '#lib/domain/hour-span.ts';
import { nearestTime, timeState, withoutOwn, type Times } from '#lib/domain/other-time.ts';
import type { Village } from '#lib/domain/village.ts';
import { readBusy, readListing } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** To which hours a booking could be moved. What it holds itself counts as free. */
export class BookingHours {
	/** The owner says yes to everything beforehand. */
	automatic = $state(false);
	error = $state<AppError | null>(null);
	#times = $state.raw<Times | null>(null);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Are its hours known here? */
	get known(): boolean {
		return this.#times !== null;
	}

	/** What the space asks of a time; null while that is not known. */
	get terms(): HourTerms | null {
		return this.#times?.terms ?? null;
	}

	/** Reads the space and what is held of it, as the booking's `side` may use it. Nothing is thrown. */
	async load(village: Village, listingId: string, booking: Booking, side: Side): Promise<void> {
		this.error = null;
		try {
			const [listing, calendar] = await Promise.all([
				readListing(this.#session, village.id, listingId),
				readBusy(this.#session, village.id, listingId)
			]);
			const terms = listing && hourTerms(listing);
			if (!terms || !calendar) return;
			this.automatic = listing.approval === 'auto' && side === 'requester';
			this.#times = {
				listing,
				calendar: withoutOwn(calendar, booking),
				// Notice is for the owner's sake.
				terms: side === 'owner' ? { ...terms, notice_hours: 0 } : terms,
				timeZone: village.time_zone,
				quantity: booking.quantity
			};
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
	}

	/** How a time stands; null while that is not known. */
	stateOf(span: HourSpan): ReturnType<typeof timeState> | null {
		return this.#times && timeState(span, this.#times);
	}

	/** The nearest free time as long, or null. */
	nearest(span: HourSpan): HourSpan | null {
		return this.#times && nearestTime(span, this.#times);
	}
}
