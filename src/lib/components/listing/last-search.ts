import type { Search } from '#lib/domain/search.ts';
import { readSearch } from '#lib/domain/search-query.ts';

const key = (slug: string) => `bytorget-square/${slug}`;

/** Keeps what was looked for on the square, for as long as this tab is open. @param query "?kind=item" or '' */
export function keepQuery(slug: string, query: string): void {
	try {
		sessionStorage.setItem(key(slug), query);
	} catch {
		// Then the way back leads to the whole square.
	}
}

/** The query kept last, or ''. Browser only. */
export function lastQuery(slug: string): string {
	try {
		return sessionStorage.getItem(key(slug)) ?? '';
	} catch {
		return '';
	}
}

/** The days looked for last; none when none were. Browser only. */
export function lastDays(slug: string): Pick<Search, 'first' | 'last'> {
	const { first, last } = readSearch(new URLSearchParams(lastQuery(slug)));
	return { first, last };
}
