import { drawn, mapsKept } from './lib/map.ts';
import { messagesIn } from './lib/messages.ts';
import { test } from './lib/own-site.ts';
import { expect, open } from './lib/test.ts';

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
