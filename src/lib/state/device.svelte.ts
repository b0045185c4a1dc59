import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Taken } from '#lib/offline/device.ts';
import { forgetAll } from '#lib/offline/forgetting.ts';
import { dropMaps } from '#lib/offline/map-store.ts';
import { forgetSaved } from '#lib/offline/saved.ts';
import { sizes, wipeVillage, type Size } from '#lib/offline/wiping.ts';
import { parts, type Part } from '#lib/state/device-parts.ts';
import { isKept, noteKept } from '#lib/state/kept-villages.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** What Bytorget keeps on this device, and how to be rid of it. Browser only. */
export class Device {
	villages = $state.raw<Size[]>([]);
	parts = $state.raw<(Part & { taken: Taken })[]>([]);
	/** What all of it takes and what is left, in bytes; null when the browser does not say. */
	room = $state.raw<{ used: number; free: number } | null>(null);
	/** Has the browser promised to keep it? null when it cannot be asked. */
	promised = $state<boolean | null>(null);
	loaded = $state(false);
	error = $state<AppError | null>(null);
	/** Everything was removed: `whole`, or all but what another tab holds. */
	forgotten = $state<'no' | 'whole' | 'partly'>('no');
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Reads what is here. Nothing is thrown: see `error`. */
	async look(): Promise<void> {
		try {
			const { storage } = navigator as { storage?: StorageManager };
			const said = await storage?.estimate?.().catch(() => null);
			const { usage, quota } = said ?? {};
			this.room = usage !== undefined && quota ? { used: usage, free: quota - usage } : null;
			this.promised = (await storage?.persisted?.().catch(() => null)) ?? null;
			this.villages = await sizes();
			this.parts = await Promise.all(
				parts.map(async (part) => ({ ...part, taken: await part.takes() }))
			);
			this.error = null;
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
		this.loaded = true;
	}

	/** Frees a part. @throws AppError */
	async free(part: Part): Promise<void> {
		await part.free?.();
		await this.look();
	}

	/** Removes a village from here. @throws AppError */
	async freeVillage({ village_id, slug }: Size): Promise<void> {
		await wipeVillage(village_id);
		await dropMaps(village_id).catch(() => undefined);
		if (isKept(slug)) noteKept(slug, false);
		await forgetSaved(slug).catch(() => undefined);
		await this.look();
	}

	/** Signs out and removes everything. Nothing is thrown: see `forgotten`. */
	async forget(): Promise<void> {
		// Without contact, or without a store: what is left goes now.
		await this.#session.signOut().catch(() => undefined);
		this.forgotten = (await forgetAll().catch(() => false)) ? 'whole' : 'partly';
	}
}
