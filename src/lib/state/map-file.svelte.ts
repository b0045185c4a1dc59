import type { Village } from '#lib/domain/village.ts';
import { fetchMap } from '#lib/offline/map-file.ts';
import { earlierMap, keptMap } from '#lib/offline/map-store.ts';
import { isMetered } from '#lib/offline/metered.ts';

/** A village's map file on its way to this device. */
export class MapFile {
	/** `asks`: it costs the reader something, and waits for an answer. */
	status = $state<'idle' | 'asks' | 'loading'>('idle');
	/** How much has come, from 0 to 1. */
	part = $state(0);
	#agreed = false;
	#answered: (() => void) | null = null;

	/** The reader wants the file, whatever the connection. */
	agree(): void {
		this.#agreed = true;
		this.#answered?.();
	}

	/** The reader does without it for now; it is asked about again another time. */
	refuse(): void {
		this.#answered?.();
	}

	/** Is the file on this device, whole? */
	async isHere({ map }: Village): Promise<boolean> {
		return map !== null && Boolean(await keptMap(map).catch(() => null));
	}

	/**
	 * Gives `lay` the file: the kept one at once, else an earlier one until the new one is whole.
	 * @throws AppError when it does not come, or what `lay` throws
	 */
	async bring(village: Village, lay: (file: Blob) => Promise<unknown>): Promise<void> {
		const { map } = village;
		if (!map) return;
		const kept = await keptMap(map);
		if (kept) return void (await lay(kept));
		const earlier = await earlierMap(village.id);
		if (earlier) await lay(earlier);
		if (!(await this.#mayFetch(map.bytes))) return;
		this.status = 'loading';
		try {
			await lay(await fetchMap(village, map, (part) => (this.part = part)));
		} finally {
			this.status = 'idle';
		}
	}

	async #mayFetch(bytes: number): Promise<boolean> {
		if (this.#agreed || !isMetered(bytes)) return true;
		this.status = 'asks';
		await new Promise<void>((answered) => (this.#answered = answered));
		this.status = 'idle';
		return this.#agreed;
	}
}
