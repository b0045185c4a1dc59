import { idOf } from '../../src/lib/server/demo/seed.ts';
import { kept, villageKept } from './lib/kept.ts';
import { lend } from './lib/lending.ts';
import { away, test } from './lib/own-site.ts';
import { person } from './lib/sign-in.ts';
import { expect, open } from './lib/test.ts';

const listing = `/grantrask/item/${idOf('listing', 'vaffeljarn')}`;
const talk = `/grantrask/inbox/${idOf('booking', 'bat_maja')}`;

test.describe('the server is stopped', () => {
	test.describe.configure({ timeout: 180_000 });

	test('the village’s map is drawn at a cold start', async ({ page, own }) => {
		await open(page, '/grantrask');
		await villageKept(page);
		await expect(page.locator('canvas.leaflet-tile-loaded').first()).toBeVisible();
		await expect.poll(() => page.evaluate(() => caches.has('bytorget-maps'))).toBe(true);
		await own.stop();
		const cold = await page.context().newPage();
		await page.close();
		await open(cold, '/grantrask?kind=item');
		await expect(cold.locator('canvas.leaflet-tile-loaded').first()).toBeVisible();
	});

	test('a visitor starts at a listing, reads its days, searches, and opens what is found', async ({
		page,
		own
	}) => {
		await open(page, '/grantrask');
		await villageKept(page);
		await own.stop();
		await open(page, `${listing}?from=map`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/våffeljärn/i);
		await expect(page.locator('[role=grid], table').first()).toBeVisible();
		await open(page, '/grantrask?q=borrmaskiner');
		const found = page.locator('main a[href*="/item/"]').first();
		await expect(found).toBeVisible();
		await found.click();
		await expect(page).toHaveURL(/\/grantrask\/item\//);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/borr/i);
	});

	test('a member reads inbox and conversation; signing out leaves nothing private', async ({
		page,
		own
	}) => {
		await away(page, own, 'maja');
		await open(page, '/grantrask/inbox');
		await page.locator(`a[href*="${talk}"]`).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('textbox').first()).toBeVisible();
		await open(page, talk);
		await expect(page.getByRole('textbox').first()).toBeVisible();

		expect((await kept(page, 'conversation')).length).toBeGreaterThan(0);
		await page.goto('/grantrask/me');
		await page.getByRole('button', { name: 'Logga ut' }).click();
		await expect.poll(async () => (await kept(page, 'conversation')).length).toBe(0);
		const left = (await kept(page, 'listing')) as { mine: boolean; page: { audience: string } }[];
		expect(left.length).toBeGreaterThan(5);
		expect(left.filter(({ mine, page }) => mine || page.audience !== 'anyone')).toEqual([]);
		await open(page, listing);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/våffeljärn/i);
	});
});

test('what another device changes is seen within 15 seconds', async ({ page, own }) => {
	test.slow();
	const nils = await person(own, 'nils');
	await open(page, '/grantrask');
	await villageKept(page);
	const title = 'Snöslunga som nyss kom';
	await lend(own, nils, title);
	await expect(page.getByText(title).first()).toBeVisible({ timeout: 20_000 });
});
