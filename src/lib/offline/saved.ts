import { SAVED_CACHE } from '#lib/offline/stores.ts';

const KEY = 'bytorget-saved';

/** A village that somebody saved on this device. */
export type Saved = { village_id: string; slug: string; name: string };

function marks(): Saved[] {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? '[]') as Saved[];
	} catch {
		return [];
	}
}

function mark(saved: Saved[]): void {
	try {
		if (saved.length > 0) localStorage.setItem(KEY, JSON.stringify(saved));
		else localStorage.removeItem(KEY);
	} catch {
		// A browser that keeps no mark is not asked about it.
	}
}

const at = (slug: string) => `/app/saved/${slug}`;

/** Notes that a village was saved, so that it is noticed when the browser takes it away. */
export async function noteSaved({ village_id, slug, name }: Saved): Promise<void> {
	const cache = await caches.open(SAVED_CACHE);
	await cache.put(at(slug), new Response());
	mark([...marks().filter((one) => one.slug !== slug), { village_id, slug, name }]);
}

/** Forgets the note, as when the person removes the village. */
export async function forgetSaved(slug: string): Promise<void> {
	mark(marks().filter((one) => one.slug !== slug));
	await caches.open(SAVED_CACHE).then((cache) => cache.delete(at(slug)));
}

/** Villages that were saved and that the browser has taken away since; each is told of once. */
export async function evicted(): Promise<Saved[]> {
	const saved = marks();
	if (saved.length === 0 || !('caches' in globalThis)) return [];
	const cache = await caches.open(SAVED_CACHE);
	const there = await Promise.all(saved.map(({ slug }) => cache.match(at(slug))));
	const gone = saved.filter((_, index) => !there[index]);
	if (gone.length > 0) mark(saved.filter((one) => !gone.includes(one)));
	return gone;
}
