import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { startSite, type Site } from '../../../bin/lib/site.mjs';
import type { Neighbour } from './api.ts';
import { villageKept } from './kept.ts';
import { person, signInOnce } from './sign-in.ts';
import { freshVillage, open, test as base } from './test.ts';

/** A site that may be stopped or killed as a journey likes, and started again where it was. */
export type OwnSite = Site & { start: () => Promise<void> };

/** A journey's test with a fresh village of its own; every path is one of that site's. */
export const test = base.extend<{ own: OwnSite }>({
	own: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
		async ({}, use) => {
			const folder = await freshVillage();
			let site = await startSite({}, folder);
			const { url } = site;
			await use({
				url,
				folder,
				start: async () => void (site = await startSite({ PORT: new URL(url).port }, folder)),
				stop: () => site.stop(),
				kill: () => site.kill()
			});
			await site.stop();
			await rm(folder, { recursive: true, force: true });
		},
		{ timeout: 120_000 }
	],
	baseURL: async ({ own }, use) => use(own.url)
});

/** Somebody's phone with the village on it, and then the server stops. @returns who it is, for when it is back */
export async function away(page: Page, own: OwnSite, key: string): Promise<Neighbour> {
	const who = await person(own, key);
	await signInOnce(page, own, key);
	await open(page, '/grantrask');
	await villageKept(page, who.id);
	await own.stop();
	return who;
}
