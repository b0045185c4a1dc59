import * as stores from '../../src/lib/offline/stores.ts';
import { everything, kept, villageKept } from './lib/kept.ts';
import { person, signInOnce } from './lib/sign-in.ts';
import { away, test } from './lib/own-site.ts';
import { expect, open } from './lib/test.ts';

const PAGE = '/app/storage';

test.describe.configure({ timeout: 180_000 });

test('a village is saved with its photos, and removed; what the browser takes away is told of once', async ({
	page,
	own
}) => {
	const maja = await person(own, 'maja');
	await signInOnce(page, own, 'maja');
	await open(page, '/grantrask');
	await villageKept(page, maja.id);
	await open(page, PAGE);
	const card = page.getByRole('listitem').filter({ hasText: 'Granträsk' });
	await expect(card).toContainText(/\d+ annonser och \d+ samtal, ungefär \d+/);
	await card.getByRole('button', { name: /^Spara byn/ }).click();
	await expect(card).toContainText('Granträsk finns nu här, också utan täckning.', {
		timeout: 60_000
	});
	await expect(page.getByRole('listitem').filter({ hasText: 'Foton från annonser' })).toContainText(
		/\d+ st/
	);
	const opened = await page.evaluate(async () => [
		...(await caches.keys()),
		...(await indexedDB.databases()).map(({ name }) => name)
	]);
	expect(Object.values(stores)).toEqual(expect.arrayContaining(opened));
	await expect(page.getByRole('listitem').filter({ hasText: 'Inställningar' })).toContainText(
		/Ungefär \d+/
	);

	// As a browser does that needs the room: stores and caches, not the marks.
	await page.goto('/healthz');
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
		for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
	});
	await open(page, '/about');
	const notice = page.getByText('Webbläsaren har tagit bort Granträsk från den här enheten');
	await expect(notice).toBeVisible();
	await page.getByRole('button', { name: 'Spara igen' }).click();
	await expect(page.getByText('Granträsk finns nu här, också utan täckning.')).toBeVisible({
		timeout: 60_000
	});
	await villageKept(page, maja.id);
	await open(page, PAGE);
	await expect(notice).toHaveCount(0);
	await card.getByRole('button', { name: /^Ta bort/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
	await expect(page.getByText('Ingen by finns här än.')).toBeVisible();
	expect(await kept(page, 'listing')).toEqual([]);
	// What is told of is what was noted as saved.
	expect(await page.evaluate(() => localStorage.getItem('bytorget-saved'))).toBeNull();
});

test('with the server stopped the page opens, and forgetting the device leaves nothing at all', async ({
	page,
	own
}) => {
	await away(page, own, 'maja');
	await open(page, '/grantrask/me');
	await page.getByRole('link', { name: 'På den här enheten' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Granträsk' })).toBeVisible();
	await page.getByRole('button', { name: 'Glöm den här enheten' }).click();
	await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
	await expect(page.getByRole('heading', { name: 'Klart, allt är borttaget' })).toBeVisible();
	expect(await everything(page)).toBe('[{},{}]');
	const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
	expect(workers).toHaveLength(0);
});
