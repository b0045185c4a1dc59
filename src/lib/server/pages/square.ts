import { searchListings } from '#lib/db/listings.ts';
import { dayAt } from '#lib/domain/days.ts';
import type { SquarePage } from '#lib/domain/pages.ts';
import { askedFor, readSearch } from '#lib/domain/search-query.ts';
import type { Village } from '#lib/domain/village.ts';
import { serverDb } from '#lib/server/backend.ts';

/** A village's square as a visitor sees it. */
export async function squarePage(village: Village, { url }: { url: URL }): Promise<SquarePage> {
	const search = readSearch(url.searchParams);
	const today = dayAt(village.time_zone);
	const { asked, past } = askedFor(search, village, today);
	const cards = await searchListings(await serverDb(), village.id, asked);
	return { search, asked, today, past, cards };
}
