import { villageKept } from './lib/kept.ts';
import { drawn, mapsKept } from './lib/map.ts';
import { messagesIn } from './lib/messages.ts';
import { test } from './lib/own-site.ts';
import { expect, open } from './lib/test.ts';
import { cachedUrls } from './lib/worker.ts';

const m = messagesIn('sv');

test('the village’s own map is fetched once; with the server stopped, places never looked at are drawn', async ({
	page,
	own
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/maps/')) asked.push(request.url());
	});
	await open(page, '/grantrask');
	await expect(drawn(page).first()).toBeVisible();
	await expect.poll(() => mapsKept(page)).toBe(1);
	await own.stop();
	await drawn(page).evaluateAll((tiles) => tiles.forEach((tile) => (tile.id = 'seen before')));
	await page.getByRole('region', { name: m('map_label', { village: 'Granträsk' }) }).focus();
	const fresh = page.locator('canvas.leaflet-tile-loaded:not([id])');
	// The map takes no key while it still glides.
	await expect
		.poll(async () => {
			await page.keyboard.press('ArrowLeft');
			return fresh.count();
		})
		.toBeGreaterThan(3);
	// Woods, water and roads, not the bare ground.
	await expect
		.poll(() =>
			fresh.evaluateAll((tiles) =>
				Math.max(
					...tiles.map((tile) => {
						const copy = new OffscreenCanvas(64, 64).getContext('2d');
						copy?.drawImage(tile as HTMLCanvasElement, 0, 0, 64, 64);
						const { data = [] } = copy?.getImageData(0, 0, 64, 64) ?? {};
						const colours = new Set<string>();
						for (let at = 0; at < data.length; at += 4)
							colours.add([data[at], data[at + 1], data[at + 2]].join());
						return colours.size;
					})
				)
			)
		)
		.toBeGreaterThan(20);
	expect(asked).toHaveLength(1);
});

test('with the server stopped the page is told at once which files its map needs', async ({
	page,
	own
}) => {
	await open(page, '/grantrask');
	await villageKept(page);
	await expect.poll(() => mapsKept(page)).toBe(1);
	const kept = await cachedUrls(page);
	const pins = page.locator('.map-stage .pin');
	const names = () =>
		pins.evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label')).sort());
	await expect(pins.first()).toBeVisible();
	const seen = await names();
	await own.stop();
	const warned: string[] = [];
	page.on('console', (message) => {
		if (/preload/i.test(message.text())) warned.push(message.text());
	});
	const answer = await page.goto('/grantrask');
	await expect(drawn(page).first()).toBeVisible();
	// The same of the village is in sight, whatever comes first.
	await expect.poll(names).toEqual(seen);
	const told = Array.from(
		(answer?.headers().link ?? '').matchAll(/<([^>]+)>/g),
		([, path]) => path
	);
	expect(told.length).toBeGreaterThan(20);
	expect(told.filter((path) => !kept.includes(own.url + path))).toEqual([]);
	const taken = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
	);
	const found = taken.filter((path) => path.endsWith('.js') && !told.includes(path));
	// What comes when the page is idle, and the worker that paints.
	expect(found.length).toBeLessThan(12);
	// Each as it is used: else it is fetched twice.
	expect(warned).toEqual([]);
	// A page without a map is told nothing, and pages of the server are readable sooner without.
	expect((await page.goto('/about'))?.headers().link).toBeUndefined();
	await own.start();
	expect((await page.goto('/grantrask'))?.headers().link).toBeUndefined();
});
