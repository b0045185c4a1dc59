import { createHash } from 'node:crypto';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Village } from '#lib/domain/village.ts';

export const bytes = Uint8Array.from({ length: 3_000 }, (_, at) => at % 251);
export const of = (data: Uint8Array) => ({
	sha256: createHash('sha256').update(data).digest('hex'),
	bytes: data.length,
	bounds: [19, 64, 20, 65] as [number, number, number, number]
});
export const map = of(bytes);
export const village = { id: 'v1', map } as Village;
export const read = async (blob: Blob | null) => blob && new Uint8Array(await blob.arrayBuffer());

/** The browser's Cache API, as far as it is used. */
export function fakeCaches() {
	const kept = new Map<string, Response>();
	const absolute = (address: string | { url: string }) =>
		new URL(typeof address === 'string' ? address : address.url, 'https://bytorget.test').href;
	const cache = {
		full: false,
		keys: async () => [...kept.keys()].map((url) => ({ url })),
		match: async (address: string | { url: string }) => kept.get(absolute(address))?.clone(),
		delete: async (address: string | { url: string }) => kept.delete(absolute(address)),
		async put(address: string, answer: Response) {
			if (cache.full) throw new DOMException('full', 'QuotaExceededError');
			kept.set(absolute(address), answer);
		}
	};
	return { cache, kept, open: async () => cache };
}

type Asked = { range: string | null; ifRange: string | null };
export let asked: Asked[] = [];
export let device = fakeCaches();

/** A server that sends `data`; it hangs up after so many bytes, or ends as if that were all. */
export function serve(
	data: Uint8Array,
	{ hangUp = Infinity, end = Infinity, type = 'application/vnd.pmtiles', ranges = true } = {}
) {
	vi.stubGlobal('fetch', async (_address: string, { headers }: RequestInit = {}) => {
		const sent = new Headers(headers);
		asked.push({ range: sent.get('range'), ifRange: sent.get('if-range') });
		const from = ranges ? Number(/^bytes=(\d+)-$/.exec(sent.get('range') ?? '')?.[1] ?? 0) : 0;
		let at = from;
		const body = new ReadableStream({
			pull(controller) {
				if (at - from >= hangUp) return controller.error(new TypeError('hung up'));
				if (at >= data.length || at - from >= end) return controller.close();
				controller.enqueue(data.slice(at, (at += 500)));
			}
		});
		return new Response(body, { status: from > 0 ? 206 : 200, headers: { 'content-type': type } });
	});
}

/** A browser that keeps nothing yet and has asked for nothing, before each test. */
export function aBrowser(): void {
	beforeEach(() => {
		asked = [];
		device = fakeCaches();
		vi.stubGlobal('caches', device);
	});
	afterEach(() => vi.unstubAllGlobals());
}
