import { SHARED_CACHE } from '#lib/offline/stores.ts';

/** As many as a listing has at most. */
const MOST = 8;

/**
 * Keeps photos that another app shared, as they are, until the offer form takes them. Not with the drafts:
 * the worker that takes them would have to carry a whole database library.
 */
export async function keepShared(pictures: Blob[]): Promise<void> {
	const cache = await caches.open(SHARED_CACHE);
	for (const picture of pictures)
		await cache.put(`/app/share/${crypto.randomUUID()}`, new Response(picture));
	const kept = await cache.keys();
	await Promise.all(kept.slice(0, -MOST).map((key) => cache.delete(key)));
}

/** Takes the photos that were shared; they are here once. */
export async function takeShared(): Promise<Blob[]> {
	const cache = await caches.open(SHARED_CACHE);
	const kept = await cache.matchAll();
	const pictures = await Promise.all(kept.map((answer) => answer.blob()));
	await caches.delete(SHARED_CACHE);
	return pictures;
}

/** Forgets photos that nobody took, as when somebody signs out. */
export async function dropShared(): Promise<void> {
	if ('caches' in globalThis) await caches.delete(SHARED_CACHE);
}
