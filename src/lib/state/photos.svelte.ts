import { tokenOf } from '#lib/db/client.ts';
import { downloadPhoto, uploadPhoto } from '#lib/db/photos.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { DraftPhoto } from '#lib/offline/drafts.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A photo that is published already; `src` is its address. */
export type KeptPhoto = { id: string; alt: string; src: string };
/** What a person has before them in the picker. */
export type PickedPhoto = DraftPhoto | KeptPhoto;

/** Is it still on this device only, or was when it was picked? */
export const isDraftPhoto = (photo: PickedPhoto): photo is DraftPhoto => 'picture' in photo;

/** Sends picked photos one after the other. Sending again is harmless: their ids were made here. */
export class PhotoUploads {
	/** The id of the photo on its way. */
	sending = $state<string | null>(null);
	/** What went wrong, by photo. */
	errors = $state<Record<string, AppError>>({});
	readonly #session: Session;
	readonly #villageId: string;

	constructor(session: Session, villageId: string) {
		this.#session = session;
		this.#villageId = villageId;
	}

	/**
	 * Sends those not sent yet and marks each as `uploaded`. Nothing is thrown.
	 * @returns null when all are there, else the first error; the rest are still tried
	 */
	async send(photos: readonly PickedPhoto[]): Promise<AppError | null> {
		if (this.sending) return null;
		let first: AppError | null = null;
		for (const photo of photos) {
			if (!isDraftPhoto(photo) || photo.uploaded) continue;
			const error = await this.#sendOne(photo);
			first ??= error;
			// Without contact or a session the others would only fail the same way.
			if (error?.tag === 'offline' || error?.tag === 'sign_in_first') break;
		}
		return first;
	}

	async #sendOne(photo: DraftPhoto): Promise<AppError | null> {
		this.sending = photo.id;
		delete this.errors[photo.id];
		try {
			const token = await tokenOf(await this.#session.db());
			await uploadPhoto(this.#villageId, photo.id, photo.picture, token);
			photo.uploaded = true;
			return null;
		} catch (thrown) {
			return (this.errors[photo.id] = asAppError(thrown));
		} finally {
			this.sending = null;
		}
	}
}

/** Photos that only their owner may see now, such as those of a paused listing, as local addresses. */
export class PrivatePhotos {
	/** Local addresses by photo. */
	urls = $state<Record<string, string>>({});
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Fetches them; one that does not come is left out. */
	async show(ids: readonly string[], size: 'small' | 'large' = 'small'): Promise<void> {
		const db = await this.#session.db();
		await Promise.all(
			ids
				.filter((id) => !this.urls[id])
				.map(async (id) => {
					const blob = await downloadPhoto(db, id, size).catch(() => null);
					if (blob) this.urls[id] = URL.createObjectURL(blob);
				})
		);
	}

	/** Gives the memory back; their addresses are void from now on. */
	release(): void {
		for (const url of Object.values(this.urls)) URL.revokeObjectURL(url);
		this.urls = {};
	}
}
