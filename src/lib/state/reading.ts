import { error, redirect } from '@sveltejs/kit';
import { hrefOf, SHELL, type First } from '#lib/domain/pages.ts';
import type { Reader } from '#lib/domain/reader.ts';
import type { Village } from '#lib/domain/village.ts';

/** What a universal load is given. */
type Event = {
	parent: () => Promise<object>;
	url: URL;
	untrack: <Result>(work: () => Result) => Result;
};
type Inside = { first: First | null; village?: Village };
type Source = { reader: Reader; first?: undefined } | { reader?: undefined; first: First };

const MS_PATIENT = 20_000;

// Not from $app/env: what the first page shares is loaded before Kit knows its own version.
const browser = !import.meta.env.SSR;

// Of the browser's one page only: on the server nothing is ever kept here.
const kept = new Set<string>();
let latest: { href: string; answer: Promise<First | null> } | undefined;

/** Is the village kept whole on this phone, as far as is known? */
export const isKept = (slug: string): boolean => kept.has(slug);

/** What this phone keeps, when it keeps this village whole; else null. */
export async function readerFor(slug: string): Promise<Reader | null> {
	if (!browser) return null;
	// Not in the first load: the first page comes with the document.
	const { openReader } = await import('#lib/offline/reader.ts');
	const reader = await openReader();
	const village = await reader?.village(slug);
	const whole = village && (await reader?.asOf(village.id)) != null;
	if (whole) kept.add(slug);
	else kept.delete(slug);
	return whole ? reader : null;
}

/** What the server would have sent with the document; null without contact. Asked once for a layout and its page. */
function asked(href: string): Promise<First | null> {
	if (latest?.href === href) return latest.answer;
	const signal = AbortSignal.timeout(MS_PATIENT);
	const answer = fetch(`/app/first?${new URLSearchParams({ href })}`, { signal }).then(
		async (response) => {
			const said = (await response.json()) as { to?: string; first?: First };
			if (said.to) redirect(307, said.to);
			return said.first ?? null;
		},
		() => null
	);
	const mine = (latest = { href, answer });
	const over = () => setTimeout(() => latest === mine && (latest = undefined), 0);
	answer.then(over, over);
	return answer;
}

/**
 * Where a page is read: in what came with the document while that is news; then in what this phone
 * keeps; where it keeps nothing, on the server.
 * @throws HttpError 500 when the server could not read it, 503 when there is nothing and no contact
 */
async function sourceOf(event: Event, slug: string): Promise<Source> {
	const href = event.untrack(() => hrefOf(event.url));
	const came = ((await event.parent()) as Inside).first;
	const news = !browser || !document.documentElement.dataset.ready;
	let first = news && came?.href === href ? came : null;
	const reader = !first && slug ? await readerFor(slug) : null;
	if (reader) return { reader };
	// A page started from the shell has no contact: it says so at once.
	if (browser && !(news && came?.href === SHELL)) first ??= await asked(href);
	if (first?.failed) error(500, { message: 'server', id: first.failed.id });
	return { first: first ?? error(503, 'not_here') };
}

/** The village of an address. @throws HttpError 404, 500, 503 */
export async function villageOf(event: Event, slug: string): Promise<Village> {
	const { reader, first } = await sourceOf(event, slug);
	const village = reader ? await reader.village(slug) : first.village;
	return village ?? error(404, 'not_found');
}

/** What a page of a village shows; `ask` reads it on this phone. @throws HttpError 404, 500, 503 */
export async function pageOf<Page>(
	event: Event,
	ask: (reader: Reader, village: Village) => Promise<Page | null>
): Promise<Page> {
	const { village } = (await event.parent()) as Inside;
	const { reader, first } = await sourceOf(event, village?.slug ?? '');
	const page = reader && village ? await ask(reader, village) : (first?.page as Page | null);
	return page ?? error(404, 'not_found');
}

/** What a page of no village shows: the server knows. @throws HttpError 404, 500, 503 */
export async function openPage<Page>(event: Event): Promise<Page> {
	const { first } = await sourceOf(event, '');
	return (first?.page as Page | null | undefined) ?? error(404, 'not_found');
}

/** The villages this phone keeps, none where it keeps nothing. */
export async function keptVillages(): Promise<Village[]> {
	if (!browser) return [];
	const { openReader } = await import('#lib/offline/reader.ts');
	return (await (await openReader())?.villages()) ?? [];
}

/** When the village was last as it is on this phone, in milliseconds; null where it is not kept. */
export async function keptSince(slug: string): Promise<number | null> {
	const reader = await readerFor(slug).catch(() => null);
	const village = await reader?.village(slug);
	return (village && (await reader?.asOf(village.id))) ?? null;
}
