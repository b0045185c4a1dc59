import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { MyListing } from '#lib/domain/own-listing.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { Attempt, formHere } from '#lib/state/attempt.svelte.ts';
import { PrivatePhotos } from '#lib/state/photos.svelte.ts';
import { readMine } from '#lib/state/reads-own.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** One's own listings in a village, and those of associations one acts for. */
export class MyListings {
	rows = $state<MyListing[]>([]);
	loaded = $state(false);
	error = $state<AppError | null>(null);
	/** The listing being paused or shown again. */
	changing = $state<string | null>(null);
	readonly photos: PrivatePhotos;
	readonly #here = formHere();
	readonly #session: Session;
	readonly #villageId: string;

	constructor(session: Session, villageId: string) {
		this.#session = session;
		this.#villageId = villageId;
		this.photos = new PrivatePhotos(session);
	}

	/** Reads the list. Nothing is thrown: `error` says what went wrong. */
	async load(): Promise<void> {
		if (!this.#session.person) return;
		try {
			const rows = await readMine(this.#session, this.#villageId);
			this.rows = rows.filter(({ state, unsent }) => state !== 'archived' || unsent);
			this.error = null;
			const hidden = this.rows.filter(({ state }) => state !== 'published');
			void this.photos.show(
				hidden.flatMap(({ photo_id, photo_src }) => (photo_src ? [] : (photo_id ?? [])))
			);
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
		this.loaded = true;
	}

	/** Pauses a listing, or shows it again. @returns what came of it; else `error` */
	async show(listing: MyListing, shown: boolean): Promise<Sent | null> {
		this.changing = listing.id;
		const attempt = new Attempt(
			this.#session,
			shown ? 'resume_listing' : 'pause_listing',
			this.#here
		);
		const body = { village_id: this.#villageId, listing_id: listing.id };
		const sent = await attempt.send(body, { about: listing.title });
		this.changing = null;
		this.error = attempt.error;
		if (sent?.came === 'done') listing.state = shown ? 'published' : 'paused';
		return sent;
	}
}
