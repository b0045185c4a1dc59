import { dayAt } from '#lib/domain/days.ts';
import type { SquarePage } from '#lib/domain/pages.ts';
import { askedFor, readSearch } from '#lib/domain/search-query.ts';
import type { Village } from '#lib/domain/village.ts';
import type { VillageReader } from '#lib/offline/reader.ts';

/** A village's square as this phone keeps it. */
export async function readSquare(
	reader: VillageReader,
	village: Village,
	query: URLSearchParams
): Promise<SquarePage> {
	const search = readSearch(query);
	const today = dayAt(village.time_zone);
	const { asked, past } = askedFor(search, village, today);
	const cards = await reader.search(village.id, asked);
	return { search, asked, today, past, cards };
}
