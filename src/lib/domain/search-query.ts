import { isDay } from '#lib/domain/days.ts';
import { categories, intents, kinds } from '#lib/domain/category.ts';
import type { Category, Intent, Kind } from '#lib/domain/listing.ts';
import { distances, type Search } from '#lib/domain/search.ts';

/** Plain words instead of schemas: a phone does this at every key. */
function pick<T extends string>(known: readonly T[], value: string | null): T | undefined {
	return known.find((one) => one === value);
}

/** What was typed, without control characters (a NUL ends in a fault) and cut between characters. */
function wordsOf(typed: string | null): string | undefined {
	const clean = (typed ?? '').replaceAll(/\p{Cc}+/gu, ' ').trim();
	return Array.from(clean).slice(0, 100).join('').trim() || undefined;
}

/** "64.9,19.3" as a point; anything else is none. */
function pointOf(text: string | null): Search['near'] {
	const found = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '');
	if (!found) return undefined;
	const [lat, lng] = [Number(found[1]), Number(found[2])];
	return Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}

/** Reads a search from an address's query. What it does not understand it leaves out. */
export function readSearch(query: URLSearchParams): Search {
	const first = query.get('from') ?? '';
	const last = query.get('to') ?? '';
	const owner = query.get('owner');
	const within = Number(query.get('within'));
	const search: Search = {
		kind: pick<Kind>(kinds, query.get('kind')),
		intent: pick<Intent>(intents, query.get('intent')),
		category: pick<Category>(Object.values(categories).flat(), query.get('category')),
		words: wordsOf(query.get('q')),
		first: isDay(first) ? first : undefined,
		last: isDay(first) && isDay(last) && last >= first ? last : undefined,
		owner: owner === 'neighbour' || owner === 'association' ? owner : undefined,
		within: distances.includes(within) ? within : undefined,
		near: pointOf(query.get('near')),
		stepFree: query.get('access') === '1' || undefined
	};
	return search;
}

/**
 * What is really asked for: without days gone by, and with the village's middle to measure from.
 * @param today the village's day
 */
export function askedFor(
	search: Search,
	village: { lat: number; lng: number },
	today: string
): { asked: Search; past: boolean } {
	const past = search.first !== undefined && (search.last ?? search.first) < today;
	const asked: Search = {
		...search,
		...(past && { first: undefined, last: undefined }),
		...(search.within && !search.near && { near: { lat: village.lat, lng: village.lng } })
	};
	return { asked, past };
}
