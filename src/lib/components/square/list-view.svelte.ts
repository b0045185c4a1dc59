import type { ListingCard } from '#lib/domain/listing.ts';

/** What of the map is seen, in degrees. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** How many cards are shown at a time. */
export const PAGE = 12;
/** As many as a phone shows under the map: with a start from the shell the others come after the map. */
const FEW = 4;

const inside = ({ lat, lng }: ListingCard, { west, south, east, north }: Bounds) =>
	lat === null || lng === null || (lng >= west && lng <= east && lat >= south && lat <= north);

/** Which of the found listings the list shows, and what the pointer is at. */
export class ListView {
	/** The listings of a pin that was pressed, or null. */
	picked = $state<string[] | null>(null);
	/** The one of them that is marked in the list and on the map. */
	marked = $state<string | null>(null);
	/** The card under the pointer or the keyboard's focus. */
	pointed = $state<string | null>(null);
	most = $state(PAGE);
	/** Has the person moved the map? Only then is following it a question. */
	moved = $state(false);
	#bounds = $state<Bounds | null>(null);
	#following = $state<boolean | null>(null);
	readonly #cards: () => ListingCard[];

	constructor(cards: () => ListingCard[], few = false) {
		this.#cards = cards;
		if (few) this.most = FEW;
	}

	/** The page has time for all that it shows at first. */
	fill(): void {
		this.most = Math.max(this.most, PAGE);
	}

	following = $derived(this.moved && this.#following !== false);

	listed = $derived.by(() => {
		const { picked } = this;
		const cards = this.#cards();
		if (picked) return cards.filter((card) => picked.includes(card.id));
		const bounds = this.following ? this.#bounds : null;
		return bounds ? cards.filter((card) => inside(card, bounds)) : cards;
	});

	/** A pin was pressed. @returns what stands there */
	pick(ids: string[]): ListingCard[] {
		this.picked = ids;
		this.marked = ids[0] ?? null;
		return this.#cards().filter((card) => ids.includes(card.id));
	}

	/** Shows everything again, wherever the map is. */
	whole(): void {
		this.picked = this.marked = null;
		this.follow(false);
	}

	/** The person has moved the map to where it shows `bounds`. */
	move(bounds: Bounds): void {
		this.#bounds = bounds;
		this.moved = true;
	}

	/** Whether the list keeps to the visible map, as the person wants it from now on. */
	follow(wanted: boolean): void {
		this.#following = wanted;
	}

	/** Another search: everything from the start, and where the map is no longer matters. */
	restart(): void {
		this.picked = null;
		this.pointed = null;
		this.most = PAGE;
	}
}
