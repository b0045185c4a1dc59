import { redirect } from '@sveltejs/kit';
import type { First } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import type { VillageReader } from '#lib/offline/reader.ts';
import { keptReader, openReader } from '#lib/state/kept-reader.ts';
import { noteKept } from '#lib/state/kept-villages.ts';

const MS_PATIENT = 20_000;

let latest: { href: string; answer: Promise<First | null> } | undefined;

/** What this phone keeps, when it keeps this village whole; else null. */
export async function readerFor(slug: string): Promise<VillageReader | null> {
	const village = await (await openReader())?.village(slug).catch(() => null);
	const reader = village ? await keptReader(village.id) : null;
	noteKept(slug, reader !== null);
	return reader;
}

/**
 * What the server would have sent with the document; null without contact. Asked once for a layout and its page.
 * @throws Redirect
 */
export function asked(href: string): Promise<First | null> {
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

/** The villages this phone keeps, none where it keeps nothing. */
export async function keptVillages(): Promise<Village[]> {
	return (await (await openReader())?.villages()) ?? [];
}

/** When the village was last as it is on this phone, in milliseconds; null where it is not kept. */
export async function keptSince(slug: string): Promise<number | null> {
	const reader = await readerFor(slug).catch(() => null);
	const village = await reader?.village(slug);
	return (village && (await reader?.asOf(village.id))) ?? null;
}
