import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fresh } from '../../src/service-worker/recent.ts';

// Its types are a worker's, not a page's.
const at = '../../src/service-worker/photos.ts';
type Photos = { answerPhoto: (event: object) => Promise<Response> };

const MB = 1024 * 1024;
let kept = new Map<string, Response>();
let full = false;
let work: Promise<unknown>[] = [];
const cache = {
	keys: async () => [...kept.keys()].map((url) => ({ url })),
	match: async ({ url }: { url: string }) => kept.get(url)?.clone(),
	delete: async ({ url }: { url: string }) => kept.delete(url),
	async put({ url }: { url: string }, answer: Response) {
		if (full) throw new DOMException('full', 'QuotaExceededError');
		kept.set(url, answer);
	}
};
const asked = (n: number) => new Request(`https://bytorget.test/photos/${n}`);

beforeEach(() => {
	[kept, full, work] = [new Map(), false, []];
	vi.resetModules();
	vi.stubGlobal('caches', { open: async () => cache });
	const headers = { 'cache-control': 'public', 'content-length': String(20 * MB) };
	vi.stubGlobal('fetch', async () => new Response('photo', { headers }));
});
afterEach(() => vi.unstubAllGlobals());

describe('photos', () => {
	async function see(photos: Photos, n: number): Promise<Response> {
		const waitUntil = (promise: Promise<unknown>) => work.push(promise);
		const answer = await photos.answerPhoto({ request: asked(n), waitUntil });
		await Promise.all(work);
		return answer;
	}

	test('have all the room again once the page has freed it', async () => {
		const photos = (await import(at)) as Photos;
		for (const n of [1, 2, 3]) await see(photos, n);
		expect(kept.size).toBe(3);
		kept.clear();
		for (const n of [4, 5, 6]) await see(photos, n);
		expect(kept.size).toBe(3);
	});

	test('without contact are shown and stay, on a full phone too', async () => {
		const photos = (await import(at)) as Photos;
		await see(photos, 1);
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no contact')));
		full = true;
		expect(await (await see(photos, 1)).text()).toBe('photo');
		expect(await (await see(photos, 1)).text()).toBe('photo');
	});
});

test('a full phone does not turn a good answer into none', async () => {
	full = true;
	const answer = await fresh(new Request('https://bytorget.test/config.json'), 'settings', 1);
	expect(await answer.text()).toBe('photo');
});
