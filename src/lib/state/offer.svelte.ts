import type { AppError } from '#lib/domain/errors.ts';
import { categories } from '#lib/domain/category.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import type { ManagedAssociation } from '#lib/domain/people.ts';
import { toLocale } from '#lib/i18n/locale.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { blankFields, bodyOf, kindOf, type OfferFields } from '#lib/state/offer-fields.ts';
import { fieldOf, problemsOf } from '#lib/state/offer-problems.ts';
import { isDraftPhoto, PhotoUploads, type PickedPhoto } from '#lib/state/photos.svelte.ts';
import { readAssociations } from '#lib/state/reads-own.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** The form for a listing, new or changed: its fields, its photos, what is wrong, and the sending. */
export class OfferForm {
	fields = $state<OfferFields>(blankFields());
	photos = $state<PickedPhoto[]>([]);
	/** Has the person tried to send it? Only then what is missing is pointed out. */
	tried = $state(false);
	busy = $state(false);
	associations = $state<ManagedAssociation[]>([]);
	language = $state(toLocale(globalThis.document?.documentElement.lang) as string);
	readonly villageId: string;
	readonly editing: boolean;
	readonly uploads = new PhotoUploads();
	#refused = $state<{ error: AppError; body: string } | null>(null);
	readonly #session: Session;
	readonly #publish: Attempt<'publish_listing'>;
	readonly #edit: Attempt<'edit_listing'>;

	kind = $derived(kindOf(this.fields));
	body = $derived.by(() => bodyOf(this.villageId, this.fields, this.photos, this.language));
	#problems = $derived(problemsOf(this.fields, this.body));
	/** What is wrong, in the form's order; before the first try only what got too long. */
	problems = $derived(
		this.#problems.filter(({ error }) => this.tried || error.facts.why === 'too_long')
	);
	/** What the server said about the form as it stands. */
	refusal = $derived(
		this.#refused && this.#refused.body === JSON.stringify(this.body) ? this.#refused.error : null
	);

	constructor(session: Session, villageId: string, editing = false) {
		this.#session = session;
		this.villageId = villageId;
		this.editing = editing;
		this.#publish = new Attempt(session, 'publish_listing');
		this.#edit = new Attempt(session, 'edit_listing');
	}

	/** What is wrong with one field, or undefined. */
	problem(field: string): AppError | undefined {
		const found = this.problems.find((one) => one.field === field)?.error;
		const { refusal } = this;
		return (
			found ??
			(refusal?.tag === 'bad_input' && fieldOf([String(refusal.facts.field)]) === field
				? refusal
				: undefined)
		);
	}

	/** Forgets a category that belongs to another kind. Call when the kind has changed. */
	kindChanged(): void {
		const fits: readonly string[] = categories[this.kind];
		if (!fits.includes(this.fields.category)) this.fields.category = '';
		if (this.fields.what === 'want') {
			if (!this.fields.point && !this.fields.placeId) this.fields.where = 'nowhere';
			if (this.fields.charge === 'deposit') this.fields.charge = 'cost_share';
		} else if (this.fields.where === 'nowhere') this.fields.where = 'point';
	}

	/** Reads which associations the person may offer for. A failure only leaves the choice out. */
	async findAssociations(): Promise<void> {
		this.associations = await readAssociations(this.#session, this.villageId).catch(() => []);
	}

	/** Sends the listing with its photos. @returns what came of it; else `problems` and `refusal` say why not */
	async submit(): Promise<Sent | null> {
		this.tried = true;
		if (this.busy || this.#problems.length > 0) return null;
		this.busy = true;
		this.#refused = null;
		try {
			const { body, uploads } = this;
			const attempt = this.editing ? this.#edit : this.#publish;
			const photos = this.photos.filter(isDraftPhoto);
			const sent = await attempt.send(body, { about: body.title, photos, uploads });
			if (attempt.error) this.#refused = { error: attempt.error, body: JSON.stringify(body) };
			return sent;
		} finally {
			this.busy = false;
		}
	}
}
