import { redirect } from '@sveltejs/kit';
import { storedResident } from '#lib/db/client.ts';
import type { First } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import type { VillageReader } from '#lib/offline/reader.ts';
import { isWhole, openReader } from '#lib/state/kept-reader.ts';
import { noteKept } from '#lib/state/kept-villages.ts';

const MS_PATIENT = 20_000;

export type KeptVillage = { reader: VillageReader; village: Village };

let found: { key: string; kept: Promise<KeptVillage | null> } | undefined;
let latest: { href: string; answer: Promise<First | null> } | undefined;

/** What this phone keeps of a village, when it keeps it whole; else null. Asked once for a layout and its page. */
export function keptOf(slug: string): Promise<KeptVillage | null> {
	const key = `${slug} ${storedResident()}`;
	if (found?.key === key) return found.kept;
	const mine = (found = { key, kept: lookFor(slug) });
	const over = () => setTimeout(() => found === mine && (found = undefined), 0);
	mine.kept.then(over, over);
	return mine.kept;
}

async function lookFor(slug: string): Promise<KeptVillage | null> {
	const reader = await openReader();
	const village = await reader?.village(slug).catch(() => null);
	const kept =
		reader && village && (await isWhole(reader, village.id)) ? { reader, village } : null;
	noteKept(slug, kept !== null);
	return kept;
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
	const kept = await keptOf(slug).catch(() => null);
	return kept && kept.reader.asOf(kept.village.id);
}
