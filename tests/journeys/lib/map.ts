import type { Page } from '@playwright/test';

/** The tiles that are drawn. */
export const drawn = (page: Page) => page.locator('canvas.leaflet-tile-loaded');

/** Map files that the browser has whole, and not only in part. */
export const mapsKept = (page: Page) =>
	page.evaluate(async () => {
		const keys = await (await caches.open('bytorget-maps')).keys();
		return keys.filter(({ url }) => url.endsWith('.pmtiles')).length;
	});
