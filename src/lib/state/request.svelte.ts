import type { Day, Days } from '#lib/domain/days.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { daysProblem } from '#lib/domain/request.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { KeptForm } from '#lib/state/kept-form.svelte.ts';
import { sentBefore } from '#lib/state/sent-before.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Draft = { bookingId: string; first: string; last: string; quantity: number; note: string };
const empty = (): Draft => ({ bookingId: newId(), first: '', last: '', quantity: 1, note: '' });

/** What came of a request: the answer's `state` is `confirmed` when no yes was needed; `earlier` when it had arrived before. */
export type RequestAnswer = { bookingId: string; sent: Sent };

/** A request to borrow, half filled in or on its way. */
export class BookingRequest {
	problem = $state<AppError | null>(null);
	readonly form: KeptForm<Draft>;
	readonly #attempt: Attempt<'request_booking'>;
	readonly #listing: Listing;
	readonly #today: Day;

	constructor(session: Session, listing: Listing, today: Day) {
		this.#listing = listing;
		this.#today = today;
		this.#attempt = new Attempt(session, 'request_booking');
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
		const { first, bookingId } = this.form.value;
		if (await sentBefore(bookingId)) return this.form.renew(empty());
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
		const body = {
			village_id,
			listing_id,
			booking_id: bookingId,
			first_day: this.days.first,
			last_day: this.days.last,
			quantity,
			note
		};
		const sent = await this.#attempt.send(body, { about: this.#listing.title });
		if (!sent) return null;
		await this.form.drop();
		return { bookingId, sent };
	}
}
