import type { Condition } from '#lib/domain/booking.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { dropDraft, findDraft, keepDraft } from '#lib/offline/drafts.ts';
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
	readonly uploads: PhotoUploads;
	restored = $state(false);
	busy = $state(false);
	error = $state<AppError | null>(null);
	readonly direction: 'out' | 'in';
	readonly #villageId: string;
	readonly #bookingId: string;
	readonly #attempt: Attempt<'hand_over_booking' | 'give_back_booking'>;

	constructor(session: Session, villageId: string, bookingId: string, direction: 'out' | 'in') {
		this.#villageId = villageId;
		this.#bookingId = bookingId;
		this.direction = direction;
		this.uploads = new PhotoUploads(session, villageId);
		this.#attempt = new Attempt(
			session,
			direction === 'out' ? 'hand_over_booking' : 'give_back_booking'
		);
	}

	/** Takes up what was left here earlier. */
	async restore(): Promise<void> {
		const draft = await findDraft<Kept>(this.#key).catch(() => null);
		if (draft) {
			Object.assign(this, draft.value);
			this.photos = draft.photos;
		}
		this.restored = draft !== null;
	}

	/** Keeps the form on this device. */
	async keep(): Promise<void> {
		const { wordsCompared, condition, note } = this;
		const photos = this.photos.filter(isDraftPhoto).map((photo) => ({ ...photo }));
		const begun = wordsCompared || note || condition !== 'as_expected' || photos.length > 0;
		// A browser that keeps nothing still sends.
		await (
			begun
				? keepDraft<Kept>(this.#key, { wordsCompared, condition, note }, photos)
				: dropDraft(this.#key)
		).catch(() => {});
	}

	/** Sends the photos, then the handover. @returns whether it is done; else `error` says why not */
	async send(): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.error = null;
		try {
			this.error = await this.uploads.send(this.photos);
			if (this.error) return false;
			const answer = await this.#attempt.send({
				village_id: this.#villageId,
				booking_id: this.#bookingId,
				words_compared: this.wordsCompared,
				condition: this.condition,
				note: this.note,
				photos: this.photos.map(({ id, alt }) => ({ id, alt }))
			});
			this.error = this.#attempt.error;
			if (answer) await dropDraft(this.#key).catch(() => {});
			return answer !== null;
		} finally {
			this.busy = false;
		}
	}

	get #key(): string {
		return `handover/${this.#bookingId}/${this.direction}`;
	}
}
