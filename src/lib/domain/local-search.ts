import { metresBetween } from '#lib/domain/distance.ts';
import type { Listing, ListingCard } from '#lib/domain/listing.ts';
import type { Search } from '#lib/domain/search.ts';
import type { TextDoc, TextIndex } from '#lib/domain/text-search.ts';

/** A listing as the phone keeps it, with what is held of it. */
export type SearchedDoc<Calendar> = {
	card: ListingCard;
	page: Pick<Listing, 'body' | 'association_id' | 'space' | 'state'>;
	calendar: Calendar;
};

export type SearchContext<Calendar> = {
	/** Over all the documents, by `textOf`; asked for when there are words to look for. */
	index: () => TextIndex;
	/** Says of a listing whether it is free from the first day to the last, or to the 90th. */
	freeOn: (first: string, last: string) => (doc: SearchedDoc<Calendar>) => boolean;
};

const MOST = 500;

type Found = { card: ListingCard; rank: number };

/** What is searched in of a listing. @param category its category's names, in the languages wanted */
export function textOf(
	{ card, page }: Pick<SearchedDoc<unknown>, 'card' | 'page'>,
	category = ''
): TextDoc {
	return { id: card.id, title: card.title, category, body: page.body };
}

function fits<Calendar>(
	doc: SearchedDoc<Calendar>,
	search: Search,
	free: ((doc: SearchedDoc<Calendar>) => boolean) | null
): boolean {
	const { card, page } = doc;
	if (page.state !== 'published') return false;
	if (search.kind && card.kind !== search.kind) return false;
	if (search.intent && card.intent !== search.intent) return false;
	if (search.category && card.category !== search.category) return false;
	if (search.owner && (page.association_id ? 'association' : 'neighbour') !== search.owner)
		return false;
	if (search.stepFree && !page.space?.step_free) return false;
	return !free || (card.intent === 'offer' && free(doc));
}

/** The card with its distance, or null when it lies too far off, or nowhere. */
function placed(card: ListingCard, { near, within }: Search): ListingCard | null {
	if (!near) return { ...card, distance_m: null };
	const { lat, lng } = card;
	const metres = lat === null || lng === null ? null : metresBetween(near, { lat, lng });
	if (within !== undefined && (metres === null || metres > within)) return null;
	return { ...card, distance_m: metres === null ? null : Math.round(metres) };
}

const distanceOf = ({ card }: Found) => card.distance_m ?? Number.POSITIVE_INFINITY;
const ascending = (a: number | string, b: number | string) => (a === b ? 0 : a < b ? -1 : 1);

/** Newest first. */
function byAge(a: Found, b: Found): number {
	return ascending(b.card.published_at, a.card.published_at) || ascending(a.card.id, b.card.id);
}

/**
 * Listings that match, as the database's search finds them: nearest first when the search has a point, else by
 * how its words are found, newest first. At most 500.
 */
export function searchLocally<Calendar>(
	docs: Iterable<SearchedDoc<Calendar>>,
	search: Search,
	context: SearchContext<Calendar>
): ListingCard[] {
	const { words = '' } = search;
	const ranks =
		words.trim() === ''
			? null
			: new Map(
					context
						.index()
						.search(words)
						.map(({ id, rank }) => [id, rank])
				);
	const { first, last = first } = search;
	const free = first && last ? context.freeOn(first, last) : null;
	const found: Found[] = [];
	for (const doc of docs) {
		const rank = ranks ? ranks.get(doc.card.id) : 0;
		if (rank === undefined || !fits(doc, search, free)) continue;
		const card = placed(doc.card, search);
		if (card) found.push({ card, rank });
	}
	const better = search.near
		? (a: Found, b: Found) => ascending(distanceOf(a), distanceOf(b))
		: (a: Found, b: Found) => a.rank - b.rank;
	return found
		.sort((a, b) => better(a, b) || byAge(a, b))
		.slice(0, MOST)
		.map(({ card }) => card);
}
