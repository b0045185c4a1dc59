import type { VillageMap } from '#lib/domain/village.ts';
import { dropParts, keepPart } from './map-store.ts';

/** So many bytes more are kept as they come: a phone may be put away at any time. */
const KEPT_EVERY = 1_000_000;

/** What has come of a map, of which each byte is kept once. */
export class Pieces {
	readonly #villageId: string;
	readonly #map: VillageMap;
	all: Blob[];
	size: number;
	/** How many bytes are kept. */
	#safe: number;
	/** What is not kept yet. */
	#loose: Blob[] = [];
	/** A full device is not asked again and again. */
	#room = true;

	constructor(villageId: string, map: VillageMap, kept: Blob[]) {
		this.#villageId = villageId;
		this.#map = map;
		this.all = kept;
		this.size = this.#safe = kept.reduce((sum, { size }) => sum + size, 0);
	}

	/** The server sends it all again. */
	async beginAnew(): Promise<void> {
		await dropParts(this.#map);
		this.all = [];
		this.size = this.#safe = 0;
	}

	async add(chunk: Uint8Array<ArrayBuffer>): Promise<void> {
		const blob = new Blob([chunk]);
		this.all.push(blob);
		this.#loose.push(blob);
		this.size += chunk.length;
		if (this.size - this.#safe >= KEPT_EVERY && this.size < this.#map.bytes) await this.keep();
	}

	/** Keeps what is not kept yet. */
	async keep(): Promise<void> {
		if (!this.#room || this.#loose.length === 0) return;
		const piece = new Blob(this.#loose);
		this.#room = await keepPart(this.#villageId, this.#map, this.#safe, piece);
		this.#safe = this.size;
		this.#loose = [];
	}
}
