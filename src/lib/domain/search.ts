import type { Category, Intent, Kind } from '#lib/domain/listing.ts';

/** What a person looks for. Lives in the address, so that a search can be shared and works without JavaScript. */
export type Search = {
	kind?: Kind;
	intent?: Intent;
	category?: Category;
	words?: string;
	first?: string;
	last?: string;
	owner?: 'neighbour' | 'association';
	/** Farthest from `near`, in metres. */
	within?: number;
	near?: { lat: number; lng: number };
	stepFree?: boolean;
};

const distances = [500, 1000, 2000, 5000, 10_000, 20_000];
export { distances };

/** The query that `readSearch` (search-query.ts) reads back as the same search. */
export function writeSearch(search: Search): URLSearchParams {
	const query = new URLSearchParams();
	const put = (name: string, value: string | number | undefined) => {
		if (value !== undefined && value !== '') query.set(name, String(value));
	};
	put('kind', search.kind);
	put('intent', search.intent);
	put('category', search.category);
	put('q', search.words);
	put('from', search.first);
	put('to', search.last);
	put('owner', search.owner);
	put('within', search.within);
	put('near', search.near && `${search.near.lat.toFixed(4)},${search.near.lng.toFixed(4)}`);
	put('access', search.stepFree ? 1 : undefined);
	return query;
}
