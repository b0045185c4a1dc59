import { fold } from '#lib/domain/fold.ts';
import type { ListingCard } from '#lib/domain/listing.ts';
import { readSearch } from '#lib/state/reads.ts';
import { readMine } from '#lib/state/reads-own.ts';
import type { OfferForm } from '#lib/state/offer.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** So many can be suggested with a space. */
export const MOST_EXTRAS = 7;
const MOST_FOUND = 6;

/** What a space can go with: the village's listings, and which of them are the owner's own. */
export class GoesWith {
	/** They have been looked for. */
	loaded = $state(false);
	#cards = $state.raw<ListingCard[]>([]);
	#mine = $state.raw<string[]>([]);
	readonly #session: Session;
	readonly #form: OfferForm;

	constructor(session: Session, form: OfferForm) {
		this.#session = session;
		this.#form = form;
	}

	/** Reads what there is. A failure only leaves the lists empty. */
	async load(): Promise<void> {
		const { villageId } = this.#form;
		const [cards, mine] = await Promise.all([
			readSearch(this.#session, villageId, { intent: 'offer' }).catch(() => []),
			readMine(this.#session, villageId).catch(() => [])
		]);
		this.#cards = cards.filter(({ kind }) => kind !== 'ride');
		this.#mine = mine.map(({ id }) => id);
		this.loaded = true;
	}

	/** The spaces of the same owner that this one can be a part of. */
	get wholes(): ListingCard[] {
		const { fields, associations } = this.#form;
		const owner = associations.find(({ id }) => id === fields.owner)?.name ?? null;
		return this.#cards.filter(
			({ id, kind, association }) =>
				kind === 'space' &&
				this.#mine.includes(id) &&
				association === owner &&
				id !== fields.listingId
		);
	}

	/** What can still be suggested with it; without words the owner's own. @param words of the title */
	found(words: string): ListingCard[] {
		const { fields } = this.#form;
		const taken = [fields.listingId, ...fields.extras.map(({ id }) => id)];
		const wanted = fold(words.trim());
		return this.#cards
			.filter(({ id, title }) =>
				taken.includes(id) ? false : wanted ? fold(title).includes(wanted) : this.#mine.includes(id)
			)
			.slice(0, MOST_FOUND);
	}

	/** The title of a listing that is known by its id alone; empty when it is not known. */
	titleOf(id: string): string {
		return this.#cards.find((card) => card.id === id)?.title ?? '';
	}
}
