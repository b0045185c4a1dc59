import AxeBuilder from '@axe-core/playwright';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { test } from './lib/own-site.ts';
import { expect, open } from './lib/test.ts';
import { cachedUrls, workerReady } from './lib/worker.ts';

const listing = `/grantrask/item/${idOf('listing', 'vaffeljarn')}`;

// No village was looked at: a village that is kept here is shown, see offline-village.spec.ts.
test.describe.configure({ timeout: 180_000 });

for (const [where, path] of [
	['the front page', '/'],
	['a village', '/grantrask'],
	['a search', '/grantrask?kind=item&q=borr%20maskin'],
	['a listing, with a query', `${listing}?from=map`],
	['the inbox', '/grantrask/inbox'],
	['a conversation', `/grantrask/inbox/${idOf('booking', 'bat_maja')}`],
	['me', '/grantrask/me'],
	['an offer', '/grantrask/offer?kind=item'],
	['about', '/about'],
	['an address of nothing', '/grantrask/nothing/at/all']
] as const)
	test(`with the server stopped ${where} starts in the app's own words`, async ({ page, own }) => {
		await open(page, '/about');
		await workerReady(page);
		await own.stop();
		await open(page, path);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('h1')).toBeVisible();
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
		if (path !== '/about' && path !== '/grantrask/nothing/at/all') {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Det här finns inte på mobilen än'
			);
			await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
		}
		await expect(page.getByText('Utan täckning just nu.')).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});

test('trying again works as soon as the server is back, and so do ordinary visits', async ({
	page,
	own
}) => {
	await open(page, '/about');
	await workerReady(page);
	await own.stop();
	await open(page, listing);
	await own.start();
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/våffeljärn/i);
	await expect(page.getByText('Utan täckning')).toHaveCount(0);
});

test('the app speaks the language chosen on this device', async ({ page, own }) => {
	await open(page, '/about');
	await page.evaluate(() => localStorage.setItem('bytorget-language', 'en'));
	await workerReady(page);
	await own.stop();
	await open(page, '/grantrask');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is not on your phone yet');
});

test('photos seen before are seen again, in whatever size they came', async ({ page, own }) => {
	await open(page, '/grantrask');
	await workerReady(page);
	await open(page, listing);
	const photo = (await page.locator('main img').first().getAttribute('src'))?.split('?')[0];
	await expect
		.poll(async () => (await cachedUrls(page)).some((url) => url.includes(photo ?? 'none')))
		.toBe(true);
	await own.stop();
	for (const size of ['small', 'large']) {
		const wide = await page.evaluate(async (src) => {
			const image = new Image();
			image.src = src;
			await image.decode();
			return image.naturalWidth;
		}, `${photo}?size=${size}&again`);
		expect(wide).toBeGreaterThan(100);
	}
});
