import { Keeper } from '#lib/offline/keeper.ts';

/** A form kept as a draft on this device at every change: a reload or a detour loses nothing. */
export class KeptForm<Value extends object> {
	value = $state<Value>() as Value;
	readonly #keeper: Keeper<Value>;
	#touched = false;

	constructor(key: string, initial: Value) {
		this.value = initial;
		this.#keeper = new Keeper(key, () => ({ value: $state.snapshot(this.value) as Value }));
	}

	/** Takes up what was kept earlier, unless the person has already begun anew. Browser only. @returns whether it did */
	async start(): Promise<boolean> {
		const draft = await this.#keeper.find();
		if (!draft || this.#touched) return false;
		this.value = { ...this.value, ...draft.value };
		return true;
	}

	/** Changes some of it and keeps the whole. */
	change(part: Partial<Value>): void {
		this.#touched = true;
		this.value = { ...this.value, ...part };
		this.#keeper.touch();
	}

	/** Fills some of it in for the person: kept only once they change or send something. */
	suggest(part: Partial<Value>): void {
		this.value = { ...this.value, ...part };
	}

	/** Begins anew: what was taken up has been sent. */
	async renew(value: Value): Promise<void> {
		this.value = value;
		await this.drop();
	}

	/** Keeps it now, as before something that cannot be undone. @returns resolves when it is on disk */
	async save(): Promise<void> {
		await this.#keeper.save();
	}

	/** Forgets it, as when it has been sent. */
	async drop(): Promise<void> {
		await this.#keeper.drop();
	}
}
