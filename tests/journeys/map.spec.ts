import type { Page } from '@playwright/test';
import { drawn, mapsKept } from './lib/map.ts';
import { messagesIn } from './lib/messages.ts';
import { expect, open, test } from './lib/test.ts';

const m = messagesIn('sv');

test('whoever saves data is asked first, beside the buttons, and may say no', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await open(page, '/grantrask');
	const fetch = page.getByRole('button', { name: m('map_file_fetch') });
	const refuse = page.getByRole('button', { name: m('map_file_refuse') });
	const card = page.locator('.card').filter({ has: fetch });
	await expect(card).toBeVisible();
	const { x = 0, width = 0 } = (await card.boundingBox()) ?? {};
	for (const name of [m('map_locate'), m('map_zoom_in')]) {
		const box = await page.getByRole('button', { name, exact: true }).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(x + width);
	}
	await refuse.click();
	await expect(fetch).toBeHidden();
	await expect(page.locator('.leaflet-marker-icon').first()).toBeVisible();
	expect([await mapsKept(page), await drawn(page).count()]).toEqual([0, 0]);
	await page.reload();
	await fetch.click();
	await expect(drawn(page).first()).toBeVisible();
});

const meet = (
	one: { x: number; y: number; width: number; height: number },
	two: { x: number; y: number; width: number; height: number }
) =>
	one.x < two.x + two.width &&
	two.x < one.x + one.width &&
	one.y < two.y + two.height &&
	two.y < one.y + one.height;

test('on a small phone with large text the question stands in the list, and the credit lies free', async ({
	device
}) => {
	const page = await device({ viewport: { width: 320, height: 640 } });
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		document.addEventListener('DOMContentLoaded', () => {
			document.documentElement.dataset.text = 'large';
		});
	});
	await open(page, '/grantrask');
	const fetch = page.getByRole('button', { name: m('map_file_fetch') });
	const refuse = page.getByRole('button', { name: m('map_file_refuse') });
	const credit = page.getByRole('link', { name: m('map_credit') });
	const sheet = page.getByRole('region', { name: m('square_sheet') });
	await expect(sheet.filter({ has: fetch })).toBeVisible();
	await refuse.click({ trial: true });
	await fetch.click();
	await expect(drawn(page).first()).toBeVisible();
	await expect(fetch).toBeHidden();
	const lies = async () => {
		const box = (await credit.boundingBox())!;
		const others = [sheet, ...(await page.locator('.tools').getByRole('button').all())];
		const boxes = await Promise.all(others.map((one) => one.boundingBox()));
		return boxes.filter((other) => other && meet(box, other)).length;
	};
	expect(await lies()).toBe(0);
	await page.getByRole('button', { name: m('square_sheet_half') }).press('ArrowDown');
	await expect.poll(async () => (await sheet.boundingBox())?.y).toBeGreaterThan(400);
	await expect.poll(lies).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every name as it is drawn stands out from its ground: ${colorScheme}`, async ({
		device
	}) => {
		const page = await device({ colorScheme, viewport: { width: 1280, height: 800 } });
		await open(page, '/grantrask');
		await expect(drawn(page).first()).toBeVisible();
		await page.getByRole('button', { name: m('map_zoom_out') }).click();
		await expect
			.poll(() => worstOfNames(page).then(({ land }) => land.pixels))
			.toBeGreaterThan(300);
		const { land, water } = await worstOfNames(page);
		expect(land.contrast).toBeGreaterThanOrEqual(4.5);
		expect(water.pixels).toBeGreaterThan(30);
		expect(water.contrast).toBeGreaterThanOrEqual(4.5);
	});
}

/** Of all pixels in the colour of names, the least contrast to what lies round them. */
function worstOfNames(page: Page) {
	return drawn(page).evaluateAll((tiles) => {
		const style = getComputedStyle(document.documentElement);
		const rgb = (token: string) =>
			[1, 3, 5].map((at) =>
				parseInt(
					style
						.getPropertyValue(token)
						.trim()
						.slice(at, at + 2),
					16
				)
			);
		const luminance = (colour: number[]) => {
			const [red = 0, green = 0, blue = 0] = colour
				.map((part) => part / 255)
				.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const REACH = 3;
		function worst(token: string) {
			const ink = rgb(token);
			const own = luminance(ink);
			let [pixels, least] = [0, 21];
			for (const tile of tiles as HTMLCanvasElement[]) {
				const { width, height } = tile;
				const copy = new OffscreenCanvas(width, height).getContext('2d')!;
				copy.drawImage(tile, 0, 0);
				const { data } = copy.getImageData(0, 0, width, height);
				const at = (x: number, y: number) => {
					const start = (y * width + x) * 4;
					return [...data.slice(start, start + 3)];
				};
				for (let y = REACH; y < height - REACH; y++) {
					for (let x = REACH; x < width - REACH; x++) {
						const here = (y * width + x) * 4;
						if (ink.some((part, channel) => data[here + channel] !== part)) continue;
						pixels++;
						let best = 0;
						for (let dy = -REACH; dy <= REACH; dy++) {
							for (let dx = -REACH; dx <= REACH; dx++) {
								const other = luminance(at(x + dx, y + dy));
								const [high, low] = [Math.max(own, other), Math.min(own, other)];
								best = Math.max(best, (high + 0.05) / (low + 0.05));
							}
						}
						least = Math.min(least, best);
					}
				}
			}
			return { pixels, contrast: least };
		}
		return { land: worst('--map-label'), water: worst('--lake') };
	});
}
