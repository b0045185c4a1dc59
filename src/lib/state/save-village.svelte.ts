import { AppError, asAppError } from '#lib/domain/errors.ts';
import { photoSrc } from '#lib/domain/paths.ts';
import { fetchMap } from '#lib/offline/map-file.ts';
import { keptMap } from '#lib/offline/map-store.ts';
import { noteSaved, type Saved } from '#lib/offline/saved.ts';
import { openReader } from '#lib/state/kept-reader.ts';
import { pullNow } from '#lib/state/pull-now.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** Less than the worker keeps, so that saving does not push out what was looked at. */
const MOST_BYTES = 40 * 1024 * 1024;
const AT_ONCE = 4;

/** Fetches a village whole onto this device, with its map and its photos. Browser only. */
export class SaveVillage {
	step = $state<'no' | 'village' | 'map' | 'photos' | 'saved'>('no');
	/** How much of the map has come, from 0 to 1. */
	part = $state(0);
	/** How many photos have been asked for, of how many. */
	done = $state(0);
	all = $state(0);
	/** Photos that had no room or did not come. */
	left = $state(0);
	/** What the browser answered when it was asked to keep it all; null when it cannot be asked. */
	promised = $state<boolean | null>(null);
	error = $state<AppError | null>(null);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	get busy(): boolean {
		return this.step !== 'no' && this.step !== 'saved';
	}

	/** Saves it. Nothing is thrown: see `error`. */
	async save(village: Saved): Promise<void> {
		if (this.busy) return;
		this.error = null;
		this.step = 'village';
		try {
			if (!(await pullNow(await this.#session.db(), village.village_id, true)))
				throw new AppError('phone_closed');
			// Asked after a press of a button, when browsers are most willing.
			const { storage } = navigator as { storage?: StorageManager };
			this.promised = (await storage?.persist?.().catch(() => null)) ?? null;
			this.step = 'map';
			await this.#map(village.village_id);
			this.step = 'photos';
			await this.#photos(village.village_id);
			await noteSaved(village).catch(() => undefined);
			this.step = 'saved';
		} catch (thrown) {
			this.error = asAppError(thrown);
			this.step = 'no';
		}
	}

	/** Whoever saves the village has asked for its map, whatever the connection. */
	async #map(villageId: string): Promise<void> {
		this.part = 0;
		const villages = await (await openReader())?.villages();
		const village = villages?.find(({ id }) => id === villageId);
		if (!village) throw new AppError('phone_closed');
		const { map } = village;
		if (!map) return;
		await fetchMap(village, map, (part) => (this.part = part));
		// What had no room was only shown.
		if (!(await keptMap(map))) throw new AppError('phone_full');
	}

	/** The worker keeps what passes by. */
	async #photos(villageId: string): Promise<void> {
		const cards = (await (await openReader())?.search(villageId, {})) ?? [];
		const ids = cards.flatMap(({ photo_id, unsent }) => (unsent ? [] : (photo_id ?? [])));
		this.all = ids.length;
		this.done = this.left = 0;
		let bytes = 0;
		const next = async () => {
			for (let id = ids.shift(); id; id = ids.shift()) {
				const size = bytes < MOST_BYTES ? await this.#photo(id) : 0;
				bytes += size;
				if (size === 0) this.left++;
				this.done++;
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, next));
	}

	async #photo(id: string): Promise<number> {
		try {
			const answer = await fetch(photoSrc(id));
			return answer.ok ? (await answer.blob()).size : 0;
		} catch {
			return 0;
		}
	}
}
