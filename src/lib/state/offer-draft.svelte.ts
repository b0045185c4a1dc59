import type { DraftPhoto } from '#lib/offline/drafts.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { blankFields, type OfferFields } from '#lib/state/offer-fields.ts';
import { presetsOf } from '#lib/state/offer-start.ts';
import type { OfferForm } from '#lib/state/offer.svelte.ts';
import { sentBefore } from '#lib/state/sent-before.ts';
import { isDraftPhoto } from '#lib/state/photos.svelte.ts';

type Kept = { fields: OfferFields; query: string };

/** Keeps the form of a new listing on this device, so that a closed tab loses nothing. */
export class OfferDraft {
	/** The form may be shown: what was kept has been looked for. */
	ready = $state(false);
	/** When the draft that was found had been kept, in milliseconds; null when there was none. */
	foundFrom = $state<number | null>(null);
	readonly #form: OfferForm;
	readonly #keeper: Keeper<Kept>;
	#query = '';
	#seen = '';

	constructor(form: OfferForm) {
		this.#form = form;
		this.#keeper = new Keeper(`offer:${form.villageId}`, () => this.#kept());
	}

	/** Fills the form: what was kept, then what this address asks for unless the draft began there. */
	async restore(query: URLSearchParams, placeIds: readonly string[]): Promise<void> {
		this.#query = query.toString();
		let draft = await this.#keeper.find();
		if (draft && (await sentBefore(draft.value.fields.listingId))) {
			await this.#keeper.drop();
			draft = null;
		}
		const presets = draft?.value.query === this.#query ? {} : presetsOf(query, placeIds);
		this.#form.fields = { ...blankFields(), ...draft?.value.fields, ...presets };
		this.#form.photos = draft?.photos ?? [];
		this.#form.kindChanged();
		this.foundFrom = draft?.savedAt ?? null;
		this.#seen = draft ? '' : this.#shape();
		this.ready = true;
	}

	/** For an effect: keeps the form when it changes. */
	follow(): void {
		const shape = this.#shape();
		if (!this.ready || shape === this.#seen) return;
		this.#seen = shape;
		this.#keeper.touch();
	}

	/** Keeps what waits, now: the form goes away. */
	async leave(): Promise<void> {
		await this.#keeper.flush();
	}

	/** Forgets the draft: it is published. */
	async drop(): Promise<void> {
		this.ready = false;
		await this.#keeper.drop();
	}

	/** Forgets the draft and begins with an empty form. */
	async startOver(): Promise<void> {
		await this.drop();
		this.#form.fields = blankFields();
		this.#form.photos = [];
		this.#form.tried = false;
		this.foundFrom = null;
		this.#seen = this.#shape();
		this.ready = true;
	}

	#kept(): { value: Kept; photos: DraftPhoto[] } {
		const photos = this.#form.photos
			.filter(isDraftPhoto)
			.map(({ id, alt, picture, uploaded }) => ({ id, alt, picture, uploaded }));
		return { value: { fields: $state.snapshot(this.#form.fields), query: this.#query }, photos };
	}

	#shape(): string {
		const photos = this.#form.photos.map(({ id, alt }) => [id, alt]);
		const uploaded = this.#form.photos.map((photo) => isDraftPhoto(photo) && photo.uploaded);
		return JSON.stringify([this.#form.fields, photos, uploaded]);
	}
}
