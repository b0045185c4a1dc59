import type { APIRequestContext } from '@playwright/test';
import { overhear } from './lib/people.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

const head = (html: string, property: string) =>
	new RegExp(`<meta property="${property}" content="([^"]+)"`).exec(html)?.[1];
const data = (html: string) =>
	JSON.parse(
		/<script type="application\/ld\+json">(.+?)<\/script>/s.exec(html)?.[1] ?? 'null'
	) as Record<string, unknown>;

/** The text of scripts and of all they import at once. */
async function withImports(request: APIRequestContext, addresses: string[]): Promise<string> {
	const texts = new Map<string, string>();
	const waiting = [...addresses];
	for (let address = waiting.pop(); address; address = waiting.pop()) {
		if (texts.has(address)) continue;
		const text = await (await request.get(address)).text();
		texts.set(address, text);
		for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
			waiting.push(new URL(path ?? '', address).href);
	}
	return [...texts.values()].join('\n');
}

for (const height of [640, 568])
	test(`large text leaves the map's buttons free on a screen of 320 × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height });
		await page.addInitScript(() => localStorage.setItem('bytorget-text', 'large'));
		await open(page, '/grantrask');
		const buttons = page.locator('.tools button');
		await expect(buttons.first()).toBeVisible();
		for (const button of await buttons.all())
			await expect
				.poll(() =>
					button.evaluate((one) => {
						const { left, right, top } = one.getBoundingClientRect();
						const middle = (left + right) / 2;
						// The sheet's handle may be taken hold of a little above the sheet.
						return [4, 22, 40].every((down) =>
							one.contains(document.elementFromPoint(middle, top + down))
						);
					})
				)
				.toBe(true);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the front page leads to a village, its square to a listing, all readable', async ({
		page
	}) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Granträsk' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Granträsk' })).toBeVisible();
		await page.getByRole('link', { name: 'Visa fler' }).click();
		const cards = page.getByRole('list', { name: 'Annonser' }).getByRole('article');
		expect(await cards.count()).toBeGreaterThanOrEqual(60);
		const drill = cards.filter({ hasText: 'Slagborrmaskin' });
		await expect(drill).toContainText('Gratis');
		await expect(drill).toContainText(/från byns mitt|Nära byns mitt/);
		await drill.getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1, name: 'Slagborrmaskin' })).toBeVisible();
		await expect(page.getByRole('region', { name: 'Bra att veta' })).toContainText(
			'5 dagar i taget'
		);
		await expect(page.getByRole('region', { name: 'Var' })).toContainText('Ungefär här');
		await expect(page.getByRole('img', { name: /slagborrmaskin med stödhandtag/ })).toBeVisible();
		// Roles and text matching leave out what stands in noscript.
		await expect(page.locator('form noscript p')).toBeVisible();
	});

	test('searching and filtering are plain forms', async ({ page }) => {
		await page.goto('/grantrask');
		await page.getByRole('searchbox', { name: 'Sök i Granträsk' }).fill('borr');
		await page.getByRole('button', { name: 'Sök' }).click();
		await expect(page).toHaveURL(/q=borr/);
		const list = page.getByRole('list', { name: 'Annonser' });
		await expect(list.getByRole('link', { name: 'Slagborrmaskin' })).toBeVisible();
		await page.getByRole('link', { name: 'Fler filter' }).click();
		await page.getByLabel('Kategori').selectOption('Verktyg');
		await page.getByRole('button', { name: 'Visa' }).last().click();
		await expect(page).toHaveURL(/category=tools/);
		await expect(page).toHaveURL(/q=borr/);
		await expect(list.getByRole('link', { name: 'Slagborrmaskin' })).toBeVisible();
		await expect(list.getByRole('link', { name: /isborr/i })).toHaveCount(0);
	});
});

test('looking for a drill for some days: the list, the map, the listing, and back', async ({
	page
}) => {
	const list = page.getByRole('list', { name: 'Annonser' });
	const drill = list.getByRole('link', { name: 'Slagborrmaskin' });
	const choose = async (first: number, last: number) => {
		await page.getByRole('link', { name: /^Datum/ }).click();
		const dialog = page.getByRole('dialog', { name: 'När behöver du det?' });
		await dialog.getByLabel('Från och med').fill(dayFromNow(first));
		await dialog.getByLabel('Till och med').fill(dayFromNow(last));
		await dialog.getByRole('button', { name: 'Visa' }).click();
		await expect(page).toHaveURL(new RegExp(`from=${dayFromNow(first)}`));
	};
	await open(page, '/grantrask');
	await page.getByRole('link', { name: 'Saker' }).click();
	await expect(page).toHaveURL(/kind=item/);
	await page.getByRole('searchbox', { name: 'Sök i Granträsk' }).pressSequentially('borr');
	await expect(page).toHaveURL(/q=borr/);
	await expect(page.getByText(/^Hittade \d annonser$/)).toBeAttached();
	await expect(drill).toBeVisible();
	await choose(3, 4);
	await expect(drill).toHaveCount(0);
	await choose(6, 7);
	await expect(drill).toBeVisible();

	const map = page.getByRole('region', { name: 'Karta över Granträsk' });
	const pin = map.getByRole('button', { name: 'Slagborrmaskin, sak, ungefärlig plats' });
	await expect(
		map.getByRole('button', { name: /ungefärlig plats|annonser här/ }).first()
	).toBeVisible();
	while (!(await pin.isVisible())) {
		await map
			.getByRole('button', { name: /annonser här: zooma in/ })
			.first()
			.click();
		await page.waitForFunction(() => !document.querySelector('.leaflet-zoom-anim'));
	}
	await pin.click();
	await expect(page.getByRole('heading', { name: 'På den här platsen' })).toBeVisible();
	await expect(list.getByRole('article')).toHaveCount(1);
	await drill.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Slagborrmaskin' })).toBeVisible();
	await expect(page.getByLabel('Från och med')).toHaveValue(dayFromNow(6));
	await expect(page.getByLabel('Till och med')).toHaveValue(dayFromNow(7));
	await expect(page.getByText(/^Låna Slagborrmaskin /)).toBeVisible();
	await page.getByRole('link', { name: 'Till torget' }).click();
	for (const part of [/kind=item/, /q=borr/, /from=/]) await expect(page).toHaveURL(part);
	await expect(page.getByRole('searchbox', { name: 'Sök i Granträsk' })).toHaveValue('borr');
	await expect(drill).toBeVisible();
	await drill.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Slagborrmaskin' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('searchbox', { name: 'Sök i Granträsk' })).toHaveValue('borr');
});

test('who only looks around loads neither the database client nor, at first, the map', async ({
	page,
	request
}) => {
	await open(page, '/grantrask');
	const heard = overhear(page);
	const client = 'GoTrueClient';
	const leaflet = 'leaflet-pane';
	const html = await (await request.get('/grantrask')).text();
	const first = await withImports(
		request,
		[...html.matchAll(/["'(]([^"'(]+\.js)["')]/g)].map(
			([, path]) => new URL(path ?? '', new URL('/grantrask', page.url())).href
		)
	);
	expect(first.length).toBeGreaterThan(10_000);
	expect([first.includes(client), first.includes(leaflet)]).toEqual([false, false]);
	await page.reload();
	await expect(page.getByRole('button', { name: /annonser här: zooma in/ }).first()).toBeVisible();
	const all = await heard();
	expect([all.includes(client), all.includes(leaflet)]).toEqual([false, true]);
});

test('a listing tells search engines and shared links what it is', async ({ page, request }) => {
	await open(page, '/grantrask?q=slagborr');
	await page.getByRole('link', { name: 'Slagborrmaskin' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Slagborrmaskin' })).toBeVisible();
	const html = await (await request.get(page.url())).text();
	expect(head(html, 'og:title')).toContain('Slagborrmaskin');
	expect(head(html, 'og:description')).toBeTruthy();
	expect(head(html, 'og:url')).toBe(page.url());
	const picture = await request.get(head(html, 'og:image') ?? '');
	expect([picture.status(), picture.headers()['content-type']]).toEqual([
		200,
		expect.stringMatching(/^image\//)
	]);
	expect(data(html)).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Product',
		name: 'Slagborrmaskin',
		offers: { '@type': 'Offer', price: 0, priceCurrency: 'SEK' }
	});
	const square = await (await request.get('/grantrask')).text();
	expect(head(square, 'og:title')).toContain('Granträsk');
	expect(data(square)).toMatchObject({ '@type': 'ItemList' });
});

test('the same in English, by address and by device', async ({ page, device, request }) => {
	const html = await (await request.get('/grantrask?lang=en')).text();
	expect(html).toMatch(/<html[^>]+lang="en"/);
	await open(page, '/grantrask?lang=en');
	await expect(page.getByRole('searchbox', { name: 'Search Granträsk' })).toBeVisible();
	await page.getByRole('link', { name: 'Things' }).click();
	await expect(page).toHaveURL(/lang=en/);
	await expect(page.getByRole('link', { name: 'Dates' })).toBeVisible();
	const english = await device({ locale: 'en-GB' });
	await open(english, '/grantrask?q=slagborr');
	await english.getByRole('link', { name: 'Slagborrmaskin' }).click();
	await expect(english.getByRole('heading', { name: 'Ask to borrow' })).toBeVisible();
	await expect(english.locator('html')).toHaveAttribute('lang', 'en');
});
