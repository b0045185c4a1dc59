import type { Page } from '@playwright/test';

/** Waits until the worker has everything and answers this page, so that it needs no server. */
export async function workerReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((changed) =>
			navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true })
		);
	});
}

/** Every address in every cache of this device. */
export const cachedUrls = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const found = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return found.flat();
	});
