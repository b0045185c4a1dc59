import { dropDraft, findDraft, keepDraft } from '#lib/offline/drafts.ts';
import { blankFields, type OfferFields } from '#lib/state/offer-fields.ts';
import { presetsOf } from '#lib/state/offer-start.ts';
import type { OfferForm } from '#lib/state/offer.svelte.ts';
import { isDraftPhoto } from '#lib/state/photos.svelte.ts';

const AFTER_MS = 400;

type Kept = { fields: OfferFields; query: string };

/** Keeps the form of a new listing on this device, so that a closed tab loses nothing. */
export class OfferDraft {
	/** The form may be shown: what was kept has been looked for. */
	ready = $state(false);
	/** When the draft that was found had been kept, in milliseconds; null when there was none. */
	foundFrom = $state<number | null>(null);
	readonly #form: OfferForm;
	readonly #key: string;
	#query = '';
	#untouched = '';
	#pending: (() => void) | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(form: OfferForm) {
		this.#form = form;
		this.#key = `offer:${form.villageId}`;
	}

	/** Fills the form: what was kept, then what this address asks for unless the draft began there. */
	async restore(query: URLSearchParams, placeIds: readonly string[]): Promise<void> {
		this.#query = query.toString();
		const draft = await findDraft<Kept>(this.#key).catch(() => null);
		const presets = draft?.value.query === this.#query ? {} : presetsOf(query, placeIds);
		this.#form.fields = { ...blankFields(), ...draft?.value.fields, ...presets };
		this.#form.photos = draft?.photos ?? [];
		this.#form.kindChanged();
		this.foundFrom = draft?.savedAt ?? null;
		this.#untouched = draft ? '' : this.#shape();
		this.ready = true;
	}

	/** For an effect: keeps the form a moment after its last change. @returns stops waiting */
	follow(): () => void {
		const shape = this.#shape();
		if (!this.ready || shape === this.#untouched) return () => {};
		const value = { fields: $state.snapshot(this.#form.fields), query: this.#query };
		const photos = this.#form.photos
			.filter(isDraftPhoto)
			.map(({ id, alt, picture, uploaded }) => ({ id, alt, picture, uploaded }));
		this.#pending = () => {
			this.#pending = null;
			this.#untouched = shape;
			// A browser that keeps nothing still lets the form be sent.
			void keepDraft(this.#key, value, photos).catch(() => {});
		};
		this.#timer = setTimeout(() => this.flush(), AFTER_MS);
		return () => clearTimeout(this.#timer);
	}

	/** Keeps what waits, now: the page is being left. */
	flush(): void {
		this.#pending?.();
	}

	/** Forgets the draft: it is published. */
	async drop(): Promise<void> {
		clearTimeout(this.#timer);
		this.#pending = null;
		this.ready = false;
		await dropDraft(this.#key).catch(() => {});
	}

	/** Forgets the draft and begins with an empty form. */
	async startOver(): Promise<void> {
		await this.drop();
		this.#form.fields = blankFields();
		this.#form.photos = [];
		this.#form.tried = false;
		this.foundFrom = null;
		this.#untouched = this.#shape();
		this.ready = true;
	}

	#shape(): string {
		const photos = this.#form.photos.map(({ id, alt }) => [id, alt]);
		const uploaded = this.#form.photos.map((photo) => isDraftPhoto(photo) && photo.uploaded);
		return JSON.stringify([this.#form.fields, photos, uploaded]);
	}
}
