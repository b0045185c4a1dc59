import { error, isHttpError, isRedirect } from '@sveltejs/kit';
import { storedResident } from '#lib/db/client.ts';
import { hrefOf, SHELL, type First } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import type { VillageReader } from '#lib/offline/reader.ts';
import type { KeptVillage } from '#lib/state/reading-later.ts';

/** What a universal load is given. */
type Event = {
	parent: () => Promise<object>;
	url: URL;
	untrack: <Result>(work: () => Result) => Result;
};
type Inside = { first: First | null; village?: Village };
type Source = { kept?: KeptVillage | null; first?: First | null };

/**
 * Where a page is read: in what came with the document while that is news; then in what this phone
 * keeps; where it keeps nothing, on the server.
 * @throws HttpError 500 when the server could not read it, 503 when there is nothing and no contact
 */
async function sourceOf(event: Event, slug: string): Promise<Source> {
	const href = event.untrack(() => hrefOf(event.url));
	const came = ((await event.parent()) as Inside).first;
	const news = import.meta.env.SSR || !document.documentElement.dataset.ready;
	let source: Source = { first: news && came?.href === href ? came : null };
	if (!source.first && !import.meta.env.SSR) {
		// Not in the first load: that has what it needs.
		const { keptOf, asked } = await import('#lib/state/reading-later.ts');
		source = { kept: slug ? await keptOf(slug) : null };
		// A page started from the shell has no contact: it says so at once.
		if (!source.kept && !(news && came?.href === SHELL)) source.first = await asked(href);
	}
	const failed = source.first?.failed;
	if (failed) error(500, { message: 'server', id: failed.id });
	if (!source.first && !source.kept) error(503, 'not_here');
	return source;
}

type Shown = { href: string; reader: string; value: unknown };
const shown: { village?: Shown; page?: Shown } = {};

/** What is open stays as it was, for whom it was, when it cannot be read anew; a page that is no longer there says so. */
async function orAsShown<Value>(
	what: 'village' | 'page',
	event: Event,
	read: () => Promise<Value>
): Promise<Value> {
	if (import.meta.env.SSR) return read();
	const href = event.untrack(() => hrefOf(event.url));
	const reader = storedResident();
	try {
		const value = await read();
		shown[what] = { href, reader, value };
		return value;
	} catch (thrown) {
		const before = shown[what];
		if (isRedirect(thrown) || before?.href !== href || before.reader !== reader) throw thrown;
		if (!isHttpError(thrown, 404)) return before.value as Value;
		// What somebody has half written on it is not taken away.
		if (what === 'page') return { ...(before.value as Value), gone: true };
		throw thrown;
	}
}

/** The village of an address. @throws HttpError 404, 500, 503 */
export function villageOf(event: Event, slug: string): Promise<Village> {
	return orAsShown('village', event, async () => {
		const { kept, first } = await sourceOf(event, slug);
		return kept?.village ?? first?.village ?? error(404, 'not_found');
	});
}

/** What a page shows; `ask` reads that of a village on this phone. @throws HttpError 404, 500, 503 */
export function pageOf<Page>(
	event: Event,
	ask?: (reader: VillageReader, village: Village) => Promise<Page | null>
): Promise<Page> {
	return orAsShown('page', event, async () => {
		const { village } = (await event.parent()) as Inside;
		const { kept, first } = await sourceOf(event, ask ? (village?.slug ?? '') : '');
		const page = kept && village && ask ? await ask(kept.reader, village) : first?.page;
		return (
			(page as Page | null | undefined) ?? (kept ? newer<Page>(event) : error(404, 'not_found'))
		);
	});
}

/** What is not kept here may have come since. @throws HttpError 404, 503 */
async function newer<Page>(event: Event): Promise<Page> {
	const { asked } = await import('#lib/state/reading-later.ts');
	const first = await asked(event.untrack(() => hrefOf(event.url)));
	if (!first) error(503, 'not_here');
	return (first.page as Page | null | undefined) ?? error(404, 'not_found');
}
