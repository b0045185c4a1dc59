import { soon } from './soon.ts';

async function keep(cache: Cache, request: Request, answer: Response, most: number) {
	await cache.delete(request);
	await cache.put(request, answer);
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, -most).map((key) => cache.delete(key)));
}

/**
 * From the server, else as it was last: what may be a little old but not missing.
 * @param most how many answers are kept
 */
export async function fresh(request: Request, cacheName: string, most: number): Promise<Response> {
	const cache = await caches.open(cacheName);
	try {
		const answer = await soon(fetch(request));
		// On a full phone it is an answer all the same.
		if (answer.ok) await keep(cache, request, answer.clone(), most).catch(() => undefined);
		return answer;
	} catch (reason) {
		const kept = await cache.match(request, { ignoreVary: true });
		if (kept) return kept;
		throw reason;
	}
}
