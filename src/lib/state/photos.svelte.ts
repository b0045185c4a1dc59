import { downloadPhoto } from '#lib/db/photos.ts';
import type { AppError } from '#lib/domain/errors.ts';
import type { DraftPhoto } from '#lib/offline/drafts.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A photo that is published already; `src` is its address. */
export type KeptPhoto = { id: string; alt: string; src: string };
/** What a person has before them in the picker. */
export type PickedPhoto = DraftPhoto | KeptPhoto;

/** Is it still on this device only, or was when it was picked? */
export const isDraftPhoto = (photo: PickedPhoto): photo is DraftPhoto => 'picture' in photo;

/** How the photos of a form go with its command. */
export class PhotoUploads {
	/** The id of the photo on its way. */
	sending = $state<string | null>(null);
	/** What went wrong, by photo. */
	errors = $state<Record<string, AppError>>({});

	/** What has been sent is not sent again. @param photos the form's @param now the same as they are in the outbox */
	follow(photos: readonly DraftPhoto[], now: readonly DraftPhoto[]): void {
		for (const photo of photos)
			photo.uploaded = now.find(({ id }) => id === photo.id)?.uploaded ?? false;
		this.sending = now.find(({ uploaded }) => !uploaded)?.id ?? null;
		this.errors = {};
	}

	/** The command was refused, maybe because of one photo. */
	refuse(error: AppError): void {
		this.sending = null;
		if (typeof error.facts.photo === 'string') this.errors[error.facts.photo] = error;
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
