import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parts } from '#lib/state/device-parts.ts';
import * as stores from '#lib/offline/stores.ts';

const named = Object.values(stores).flatMap((one) => (typeof one === 'string' ? one : []));
const opens = /\bcaches\b|\bcacheName\b|\bstoreNamed\b|\bindexedDB\b/;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte)$/.test(file))
	.map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

describe('what is kept on the device', () => {
	test('all of it is told of on its page, each store once', () => {
		// Villages are told of one by one.
		const told = [stores.VILLAGE_DB, ...parts.flatMap(({ keeps }) => keeps)];
		expect(told.toSorted()).toEqual(named.toSorted());
	});
	test('no store is opened by another name', () => {
		const openers = sources.filter(([, text]) => opens.test(text));
		expect(openers.length).toBeGreaterThan(10);
		const others = openers.filter(([, text]) =>
			/['"`]bytorget-/.test(text.replace(/const KEY = '[^']*'/g, ''))
		);
		expect(others.map(([file]) => file)).toEqual([]);
	});
	test('where a browser does not list its databases, forgetting knows them', () => {
		expect(stores.databases).toEqual(named.filter((name) => !cacheNames.includes(name)));
	});
});

const cacheNames = Object.entries(stores).flatMap(([key, name]) =>
	key.endsWith('_CACHE') && typeof name === 'string' ? name : []
);

describe('what each part takes', () => {
	let kept: Map<string, string[]>;
	beforeEach(() => {
		kept = new Map(cacheNames.map((name) => [name, ['abc', 'de']]));
		vi.stubGlobal('caches', {
			has: async (name: string) => kept.has(name),
			delete: async (name: string) => kept.delete(name),
			open: async (name: string) => ({
				matchAll: async () => (kept.get(name) ?? []).map((body) => new Response(body))
			})
		});
		vi.stubGlobal('localStorage', { 'bytorget-theme': 'dark' });
		vi.stubGlobal('sessionStorage', { 'bytorget-square/by': '?q=å' });
	});
	afterEach(() => vi.unstubAllGlobals());

	const part = (name: string) => parts.find((one) => one.name === name);

	test('the app is its files, their lists and its settings', async () => {
		expect(await part('app')?.takes()).toEqual({ count: 8, bytes: 20 });
		expect(part('app')?.free).toBeUndefined();
	});
	test('photos that another app shared are sized and freed', async () => {
		expect(await part('shared')?.takes()).toEqual({ count: 2, bytes: 5 });
		await part('shared')?.free?.();
		expect(kept.has(stores.SHARED_CACHE)).toBe(false);
		expect(kept.size).toBe(cacheNames.length - 1);
		expect(await part('shared')?.takes()).toEqual({ count: 0, bytes: 0 });
	});
	test('marks are sized, in a browser that has none too', async () => {
		expect(await part('marks')?.takes()).toEqual({ count: 2, bytes: 41 });
		vi.stubGlobal('localStorage', undefined);
		expect(await part('marks')?.takes()).toEqual({ count: 0, bytes: 0 });
	});
});
