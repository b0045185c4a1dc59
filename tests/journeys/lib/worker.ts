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
