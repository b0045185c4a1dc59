import { dropDraft, findDraft, keepDraft } from '#lib/offline/drafts.ts';

/** A form kept as a draft on this device at every change: a reload or a detour loses nothing. */
export class KeptForm<Value extends object> {
	value = $state<Value>() as Value;
	readonly #key: string;
	#touched = false;
	#writing: Promise<unknown> = Promise.resolve();

	constructor(key: string, initial: Value) {
		this.#key = key;
		this.value = initial;
	}

	/** Takes up what was kept earlier, unless the person has already begun anew. Browser only. @returns whether it did */
	async start(): Promise<boolean> {
		const draft = await findDraft<Value>(this.#key).catch(() => null);
		if (!draft || this.#touched) return false;
		this.value = { ...this.value, ...draft.value };
		return true;
	}

	/** Changes some of it and keeps the whole. */
	change(part: Partial<Value>): void {
		this.#touched = true;
		this.value = { ...this.value, ...part };
		const kept = $state.snapshot(this.value) as Value;
		// A browser that keeps nothing still sends.
		this.#writing = this.#writing.then(() => keepDraft(this.#key, kept)).catch(() => undefined);
	}

	/** Resolves when the last change is on disk. */
	async saved(): Promise<void> {
		await this.#writing;
	}

	/** Forgets it, as when it has been sent. */
	async drop(): Promise<void> {
		await this.#writing;
		await dropDraft(this.#key).catch(() => undefined);
	}
}
