import type { Booking, Side } from '#lib/domain/booking.ts';
import { addDays, dayAt, overlap, type Day } from '#lib/domain/days.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { DayState } from '#lib/domain/listing.ts';
import { readCalendar, readListing } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

const HORIZON_DAYS = 190;

/** Which days a booking could be moved to. Its own days count as free: it holds them itself. */
export class BookingDays {
	today = $state<Day>('');
	min = $state<Day>('');
	max = $state<Day>('');
	states = $state.raw<Record<Day, DayState>>({});
	/** Nobody needs to say yes to new days. */
	automatic = $state(false);
	error = $state<AppError | null>(null);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Reads the listing's calendar and limits, as the booking's `side` may use them. Nothing is thrown. */
	async load(
		villageId: string,
		listingId: string,
		booking: Booking,
		side: Side,
		timeZone: string
	): Promise<void> {
		this.error = null;
		this.today = dayAt(timeZone);
		try {
			const end = addDays(this.today, HORIZON_DAYS);
			const [days, listing] = await Promise.all([
				readCalendar(this.#session, villageId, listingId, this.today, end),
				readListing(this.#session, villageId, listingId)
			]);
			const noticed =
				side === 'requester' && booking.state !== 'active' ? (listing?.notice_days ?? 0) : 0;
			const limits = [
				end,
				addDays(this.today, listing?.max_ahead_days ?? HORIZON_DAYS),
				listing?.ends_on ?? end
			];
			this.min = addDays(this.today, noticed);
			this.max = limits.sort()[0] ?? end;
			this.automatic = listing?.approval === 'auto' && side === 'requester';
			this.states = Object.fromEntries(
				days.map(({ day, free, asked }) => [
					day,
					own(booking, day) || free >= booking.quantity ? 'free' : asked ? 'asked' : 'taken'
				])
			);
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
	}
}

function own({ first_day, last_day }: Booking, day: Day): boolean {
	return (
		first_day !== null &&
		last_day !== null &&
		overlap({ first: first_day, last: last_day }, { first: day, last: day })
	);
}
