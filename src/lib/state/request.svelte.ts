import { findConversation } from '#lib/db/bookings.ts';
import type { Day, Days } from '#lib/domain/days.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { daysProblem } from '#lib/domain/request.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { KeptForm } from '#lib/state/kept-form.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Draft = { bookingId: string; first: string; last: string; quantity: number; note: string };
const empty = (): Draft => ({ bookingId: newId(), first: '', last: '', quantity: 1, note: '' });

/** What came of a request: `booked` when no yes was needed, `earlier` when it had arrived before. */
export type RequestAnswer = { bookingId: string; came: 'asked' | 'booked' | 'earlier' };

/** A request to borrow, half filled in or on its way. */
export class BookingRequest {
	problem = $state<AppError | null>(null);
	readonly form: KeptForm<Draft>;
	readonly #attempt: Attempt<'request_booking'>;
	readonly #session: Session;
	readonly #listing: Listing;
	readonly #today: Day;

	constructor(session: Session, listing: Listing, today: Day) {
		this.#session = session;
		this.#listing = listing;
		this.#today = today;
		this.#attempt = new Attempt(session, 'request_booking', listing.id);
		this.form = new KeptForm(`request:${listing.id}`, empty());
	}

	get busy(): boolean {
		return this.#attempt.busy;
	}

	get error(): AppError | null {
		return this.problem ?? this.#attempt.error;
	}

	/** The days chosen; one day when only the first is. Null while there is none. */
	get days(): Days | null {
		const { first, last } = this.form.value;
		return first ? { first, last: last || first } : null;
	}

	/** Takes up the draft; days that have been meanwhile are left out. Browser only. */
	async start(): Promise<void> {
		if (!(await this.form.start())) return;
		const { first } = this.form.value;
		if (first && first < this.#today) this.form.change({ first: '', last: '' });
	}

	/** Changes the form; what was wrong before is wrong no longer. */
	change(part: Partial<Omit<Draft, 'bookingId'>>): void {
		this.problem = null;
		this.#attempt.error = null;
		this.form.change(part);
	}

	/** Are the days such that they can be asked for? Else `error` says what is wrong. */
	check(): boolean {
		const days = this.days ?? { first: '', last: '' };
		this.problem = daysProblem(days, this.#listing, this.#today);
		return this.problem === null;
	}

	/** Sends it. @returns null with `error` set when it did not go through */
	async send(): Promise<RequestAnswer | null> {
		if (!this.check() || !this.days) return null;
		const { bookingId, quantity, note } = this.form.value;
		const { village_id, id: listing_id } = this.#listing;
		// Kept before it goes, so that a lost answer is found again by the booking's id.
		await this.form.save();
		const answer = await this.#attempt.send({
			village_id,
			listing_id,
			booking_id: bookingId,
			first_day: this.days.first,
			last_day: this.days.last,
			quantity,
			note
		});
		const earlier = answer === null && (await this.#arrivedEarlier(bookingId));
		if (!answer && !earlier) return null;
		await this.form.drop();
		const booked = answer?.state === 'confirmed' ? 'booked' : 'asked';
		return { bookingId, came: earlier ? 'earlier' : booked };
	}

	// The answer to an earlier try was lost and the form changed since: the days are taken, by us.
	async #arrivedEarlier(bookingId: string): Promise<boolean> {
		const tag = this.#attempt.error?.tag;
		if (tag !== 'taken' && tag !== 'id_taken') return false;
		const db = await this.#session.db();
		const found = await findConversation(db, this.#listing.village_id, bookingId).catch(() => null);
		return found !== null;
	}
}
