import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { workerReady } from './worker.ts';

/** Everything of a table of one of this device's stores; nothing while it is not there. */
export const kept = (page: Page, table: string, store = 'bytorget-village') =>
	page.evaluate(
		({ table, store }) =>
			new Promise<Record<string, unknown>[]>((done) => {
				const asked = indexedDB.open(store);
				asked.onsuccess = () => {
					const db = asked.result;
					if (!db.objectStoreNames.contains(table)) {
						db.close();
						return done([]);
					}
					const all = db.transaction(table).objectStore(table).getAll();
					all.onsuccess = () => {
						db.close();
						done(all.result);
					};
				};
			}),
		{ table, store }
	);

/** Waits until the village is on this device whole, as this resident sees it, and the worker answers. */
export async function villageKept(page: Page, resident = ''): Promise<void> {
	await expect
		.poll(async () => (await kept(page, 'meta')).find(({ firstPullDone }) => firstPullDone), {
			timeout: 60_000
		})
		.toMatchObject({ resident });
	await (resident ? membersKept(page) : workerReady(page));
}

/** Waits until the worker answers, and has what only members need: it comes with the first sign-in. */
export async function membersKept(page: Page): Promise<void> {
	await workerReady(page);
	await expect
		.poll(() => page.evaluate(() => caches.match('/app/members').then(Boolean)))
		.toBe(true);
}

/** All that this device keeps for the site, as text: stores, caches and both storages. Photos as their size. */
export const everything = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const rows = (db: IDBDatabase, table: string) =>
			new Promise<unknown[]>((done) => {
				const all = db.transaction(table).objectStore(table).getAll();
				all.onsuccess = () => done(all.result);
			});
		const said: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
		for (const { name } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((done) => {
				const asked = indexedDB.open(name ?? '');
				asked.onsuccess = () => done(asked.result);
			});
			for (const table of db.objectStoreNames) said.push(name, table, await rows(db, table));
			db.close();
		}
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				const text = /json|text/.test(answer?.headers.get('content-type') ?? '');
				said.push(name, request.url, text ? await answer?.text() : '');
			}
		}
		return JSON.stringify(said);
	});
