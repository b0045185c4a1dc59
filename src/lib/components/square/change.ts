import { categories } from '#lib/domain/category.ts';
import { writeSearch, type Search } from '#lib/domain/search.ts';

type Address = { pathname: string; searchParams: { get(name: string): string | null } };

/** The search with parts changed. What no longer fits the rest is dropped with it. */
export function change(search: Search, parts: Partial<Search>): Search {
	const next = { ...search, ...parts };
	const names: readonly string[] | undefined = next.kind && categories[next.kind];
	if (next.category && names && !names.includes(next.category)) next.category = undefined;
	if (next.kind && next.kind !== 'space') next.stepFree = undefined;
	// Nobody can be asked whether a want is free on a day.
	if (next.intent === 'want') next.first = undefined;
	if (!next.first) next.last = undefined;
	return next;
}

/** The square's address with another search; a language asked for in the address stays. */
export function hrefOf(
	address: Address,
	search: Search,
	extra: Record<string, string> = {}
): string {
	const query = writeSearch(search);
	const language = address.searchParams.get('lang');
	if (language) query.set('lang', language);
	for (const [name, value] of Object.entries(extra)) query.set(name, value);
	const text = query.toString();
	return text ? `${address.pathname}?${text}` : address.pathname;
}

/** The address a filter form asks for: its fields, without those left empty. */
export function hrefOfForm(address: Address, form: HTMLFormElement): string {
	const query = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (name !== 'measured' && typeof value === 'string' && value.trim())
			query.set(name, value.trim());
	}
	return `${address.pathname}?${query.toString()}`;
}

/** Does the search leave anything out? */
export function narrows(search: Search): boolean {
	return writeSearch(search).size > 0;
}
