import { myImports } from '#lib/db/feeds.ts';
import type { OutsideCalendar } from '#lib/domain/calendars.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import { sendNow } from '#lib/state/feeds.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** The outside calendars that close one listing of one's own. */
export class OutsideCalendars {
	rows = $state.raw<OutsideCalendar[]>([]);
	loaded = $state(false);
	busy = $state(false);
	error = $state.raw<AppError | null>(null);
	name = $state('');
	url = $state('');
	readonly #session: Session;
	readonly #listing: { village_id: string; listing_id: string };

	constructor(session: Session, villageId: string, listingId: string) {
		this.#session = session;
		this.#listing = { village_id: villageId, listing_id: listingId };
	}

	/** Is one of them about to be fetched? */
	get due(): boolean {
		return this.rows.some(({ due }) => due);
	}

	/** Reads them. Nothing is thrown: `error` says what went wrong. */
	load(): Promise<boolean> {
		return this.#try(() => this.#read());
	}

	/** Adds what is written in the form, and empties it. @returns is it there? Else `error` */
	add(): Promise<boolean> {
		return this.#try(async () => {
			const { name, url } = this;
			await sendNow(this.#session, 'add_import', {
				...this.#listing,
				import_id: newId(),
				name,
				url
			});
			this.name = this.url = '';
			await this.#read();
		});
	}

	/** Has it fetched soon. */
	fetch(id: string): Promise<boolean> {
		return this.#try(async () => {
			await sendNow(this.#session, 'fetch_import', this.#one(id));
			await this.#read();
		});
	}

	/** Takes it away; what it closed is open again. */
	remove(id: string): Promise<boolean> {
		return this.#try(async () => {
			await sendNow(this.#session, 'remove_import', this.#one(id));
			this.rows = this.rows.filter((one) => one.id !== id);
		});
	}

	#one(id: string) {
		return { village_id: this.#listing.village_id, import_id: id };
	}

	async #read(): Promise<void> {
		const { village_id, listing_id } = this.#listing;
		this.rows = await myImports(await this.#session.db(), village_id, listing_id);
		this.loaded = true;
	}

	async #try(act: () => Promise<void>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.error = null;
		try {
			await act();
			return true;
		} catch (thrown) {
			this.error = asAppError(thrown);
			return false;
		} finally {
			this.busy = false;
		}
	}
}
