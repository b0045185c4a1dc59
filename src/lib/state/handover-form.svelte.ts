import type { Condition } from '#lib/domain/booking.ts';
import type { AppError } from '#lib/domain/errors.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import type { DraftPhoto } from '#lib/offline/drafts.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { isDraftPhoto, PhotoUploads, type PickedPhoto } from '#lib/state/photos.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Kept = { wordsCompared: boolean; condition: Condition; note: string };

/** The form of a handover or a return, with its photos; outlives a closed tab, as when the camera pushes it out. */
export class HandoverForm {
	wordsCompared = $state(false);
	condition = $state<Condition>('as_expected');
	note = $state('');
	photos = $state<PickedPhoto[]>([]);
	readonly uploads = new PhotoUploads();
	restored = $state(false);
	/** What was left here earlier has been looked for. */
	ready = $state(false);
	done = $state(false);
	busy = $state(false);
	error = $state<AppError | null>(null);
	readonly direction: 'out' | 'in';
	readonly #villageId: string;
	readonly #bookingId: string;
	readonly #attempt: Attempt<'hand_over_booking' | 'give_back_booking'>;
	readonly #keeper: Keeper<Kept>;

	constructor(session: Session, villageId: string, bookingId: string, direction: 'out' | 'in') {
		this.#villageId = villageId;
		this.#bookingId = bookingId;
		this.direction = direction;
		this.#keeper = new Keeper(`handover:${bookingId}:${direction}`, () => this.#kept());
		this.#attempt = new Attempt(
			session,
			direction === 'out' ? 'hand_over_booking' : 'give_back_booking'
		);
	}

	/** Takes up what was left here earlier. */
	async restore(): Promise<void> {
		const draft = await this.#keeper.find();
		if (draft) {
			Object.assign(this, draft.value);
			this.photos = draft.photos;
		}
		this.restored = draft !== null;
		this.ready = true;
	}

	/** For an effect: keeps the form on this device when it changes. */
	follow(): void {
		void this.#kept();
		if (this.ready && !this.busy && !this.done) this.#keeper.touch();
	}

	/** Keeps what waits, now: the form goes away. */
	async leave(): Promise<void> {
		await this.#keeper.flush();
	}

	/** Sends the handover with its photos. @returns what came of it; else `error` says why not */
	async send(about: string): Promise<Sent | null> {
		if (this.busy) return null;
		this.busy = true;
		this.error = null;
		try {
			const body = {
				village_id: this.#villageId,
				booking_id: this.#bookingId,
				words_compared: this.wordsCompared,
				condition: this.condition,
				note: this.note,
				photos: this.photos.map(({ id, alt }) => ({ id, alt }))
			};
			const photos = this.photos.filter(isDraftPhoto);
			const sent = await this.#attempt.send(body, { about, photos, uploads: this.uploads });
			this.error = this.#attempt.error;
			this.done = sent !== null;
			if (this.done) await this.#keeper.drop();
			return sent;
		} finally {
			this.busy = false;
		}
	}

	#kept(): { value: Kept; photos: DraftPhoto[] } | null {
		const { wordsCompared, condition, note } = this;
		const photos = this.photos
			.filter(isDraftPhoto)
			.map(({ id, alt, picture, uploaded }) => ({ id, alt, picture, uploaded }));
		const begun = wordsCompared || note || condition !== 'as_expected' || photos.length > 0;
		return begun ? { value: { wordsCompared, condition, note }, photos } : null;
	}
}
