import { soon } from './soon.ts';

/**
 * From the server, else as it was last: what may be a little old but not missing.
 * @param most how many answers are kept
 */
export async function fresh(request: Request, cacheName: string, most: number): Promise<Response> {
	const cache = await caches.open(cacheName);
	try {
		const answer = await soon(fetch(request));
		if (answer.ok) {
			await cache.delete(request);
			await cache.put(request, answer.clone());
			const keys = await cache.keys();
			await Promise.all(keys.slice(0, -most).map((key) => cache.delete(key)));
		}
		return answer;
	} catch (reason) {
		const kept = await cache.match(request, { ignoreVary: true });
		if (kept) return kept;
		throw reason;
	}
}
