import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeShared } from '#lib/offline/shared.ts';

// Its types are a worker's, not a page's.
const at = '../../src/service-worker/share.ts';
type Worker = { answerShare: (request: object) => Promise<Response> };

let kept = new Map<string, Response>();
let full = false;
const cache = {
	matchAll: async () => [...kept.values()],
	async put(address: string, answer: Response) {
		if (full) throw new DOMException('full', 'QuotaExceededError');
		kept.set(address, answer);
	}
};

beforeEach(() => {
	[kept, full] = [new Map(), false];
	const forget = async () => (kept = new Map()).size === 0;
	vi.stubGlobal('caches', { open: async () => cache, delete: forget });
	// A browser takes a path, Node does not.
	const redirect = (to: string) => new Response(null, { status: 303, headers: { location: to } });
	vi.spyOn(Response, 'redirect').mockImplementation((to) => redirect(String(to)));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const photo = (size = 100) => {
	const bytes = new Uint8Array(size);
	bytes.set([0xff, 0xd8, 0xff]);
	return new File([bytes], 'bild.jpg', { type: 'image/jpeg' });
};
const page = () => new File(['<!doctype html>'], 'bild.jpg', { type: 'image/jpeg' });

async function share(files: (File | string)[], { referrer = '', origin = '' } = {}) {
	const { answerShare } = (await import(at)) as Worker;
	const form = new FormData();
	for (const file of files) form.append('photo', file);
	const answer = await answerShare({
		url: 'https://byn.example/app/share',
		referrer,
		headers: new Headers({ origin }),
		formData: async () => form
	});
	return [answer.headers.get('location'), kept.size];
}

test.each([
	['an app', {}],
	['an app that is named', { referrer: 'android-app://com.example.gallery/' }],
	['an app whose origin is nothing', { origin: 'null' }],
	['ourselves', { referrer: 'https://byn.example/grantrask', origin: 'https://byn.example' }]
])('what %s shares is kept', async (_, from) => {
	expect(await share([photo(), photo()], from)).toEqual(['/app/go/offer?shared=1', 2]);
	expect((await takeShared()).map(({ size }) => size)).toEqual([100, 100]);
	expect(kept.size).toBe(0);
});

test.each([
	['its address', { referrer: 'https://other.example/page' }],
	['its origin', { origin: 'https://other.example' }],
	['another port', { referrer: 'https://byn.example:8443/' }],
	['no lock', { referrer: 'http://byn.example/' }]
])('what another site sends, known by %s, is not', async (_, from) => {
	await share([photo()]);
	expect(await share([photo(), photo()], from)).toEqual(['/', 1]);
});

test('what is no photo, too large or too much is left out, and that is said', async () => {
	const some = '/app/go/offer?shared=1&left=1';
	expect(await share([photo(), page(), 'words'])).toEqual([some, 1]);
	expect(await share([photo(40_000_001), photo(40_000_000)])).toEqual([some, 1]);
	expect(await share(Array.from({ length: 9 }, () => photo()))).toEqual([some, 8]);
	expect(await share(Array.from({ length: 4 }, () => photo(39_000_000)))).toEqual([some, 3]);
	expect(await share([page()])).toEqual(['/app/go/offer?left=1', 0]);
	expect(await share([])).toEqual(['/app/go/offer', 0]);
});

test('what nobody took gives way, and a full phone says that it was left out', async () => {
	await share(Array.from({ length: 8 }, () => photo()));
	expect(await share([photo(), photo()])).toEqual(['/app/go/offer?shared=1', 2]);
	full = true;
	expect(await share([photo()])).toEqual(['/app/go/offer?left=1', 0]);
});
