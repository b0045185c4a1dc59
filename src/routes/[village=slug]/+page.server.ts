import { searchListings } from '#lib/db/listings.ts';
import { dayAt } from '#lib/domain/days.ts';
import { readSearch, type Search } from '#lib/domain/search.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { village } = await parent();
	const search = readSearch(url.searchParams);
	const today = dayAt(village.time_zone);
	const past = search.first !== undefined && (search.last ?? search.first) < today;
	const asked: Search = {
		...search,
		...(past && { first: undefined, last: undefined }),
		...(search.within && !search.near && { near: { lat: village.lat, lng: village.lng } })
	};
	const cards = await searchListings(await serverDb(), village.id, asked);
	return { search, asked, today, past, cards };
};
