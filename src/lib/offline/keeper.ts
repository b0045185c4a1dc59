import {
	dropDraft,
	findDraft,
	keepDraft,
	type Draft,
	type DraftPhoto
} from '#lib/offline/drafts.ts';
import { mayKeep, writerHere } from '#lib/offline/writer.ts';

const AFTER_MS = 150;

/** A form as it stands, or null while there is nothing worth keeping. */
export type Kept<Value> = { value: Value; photos?: DraftPhoto[] } | null;

/**
 * Keeps what somebody writes on this device: a moment after the last change, and at once when the
 * page is left or hidden. A browser that keeps nothing still sends: nothing here throws.
 */
export class Keeper<Value> {
	readonly #key: string;
	readonly #read: () => Kept<Value>;
	readonly #writer = writerHere();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<unknown> = Promise.resolve();

	/** @param key what it is for @param read the form as it stands */
	constructor(key: string, read: () => Kept<Value>) {
		this.#key = key;
		this.#read = read;
	}

	/** What was kept earlier, or null. */
	async find(): Promise<Draft<Value> | null> {
		return findDraft<Value>(this.#writer.id, this.#key).catch(() => null);
	}

	/** Something has changed. */
	touch(): void {
		if (this.#timer === undefined) {
			document.addEventListener('visibilitychange', this.#leave);
			addEventListener('pagehide', this.#leave);
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), AFTER_MS);
	}

	/** Keeps what has changed, now. @returns resolves when all is on disk */
	async flush(): Promise<void> {
		if (this.#rest()) await this.save();
		await this.#writing;
	}

	/** Keeps it now, changed or not. */
	async save(): Promise<void> {
		this.#rest();
		if (!mayKeep(this.#writer)) return;
		const { id: owner } = this.#writer;
		const kept = this.#read();
		this.#writing = (
			kept
				? keepDraft({ owner, key: this.#key, value: kept.value, photos: kept.photos ?? [] })
				: dropDraft(owner, this.#key)
		).catch(() => undefined);
		await this.#writing;
	}

	/** Forgets it, as when it has been sent. */
	async drop(): Promise<void> {
		this.#rest();
		await dropDraft(this.#writer.id, this.#key).catch(() => undefined);
	}

	// Whether hidden, shown again or left: what waits is kept.
	#leave = (): void => void this.flush();

	/** Stops waiting. @returns whether something waited */
	#rest(): boolean {
		if (this.#timer === undefined) return false;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		document.removeEventListener('visibilitychange', this.#leave);
		removeEventListener('pagehide', this.#leave);
		return true;
	}
}
