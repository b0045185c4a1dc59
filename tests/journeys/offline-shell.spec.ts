import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { startSite, type Site } from '../../bin/lib/site.mjs';
import { weigh } from '../../bin/lib/precached.mjs';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { deployable } from './lib/build.ts';
import { signedIn } from './lib/sign-in.ts';
import { alive, expect, freshVillage, open, test } from './lib/test.ts';

const listing = `/grantrask/item/${idOf('listing', 'vaffeljarn')}`;
const KB = 1024;

/** Waits until the worker has all it needs and answers for this page. */
async function workerReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((changed) =>
			navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true })
		);
	});
}

/** Every address in every cache of this device. */
const cachedUrls = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const found = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return found.flat();
	});

/** Asks whether the server has a newer worker. */
const update = (page: Page) =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

// No village was looked at: a village that is kept here is shown, see offline-village.spec.ts.
test.describe('the server is stopped', () => {
	// Each starts and stops a server of its own.
	test.describe.configure({ timeout: 180_000 });
	let folder: string;
	let own: Site;

	test.beforeEach(async () => {
		folder = await freshVillage();
		own = await startSite({}, folder);
	});
	test.afterEach(async () => {
		await own.stop();
		await rm(folder, { recursive: true, force: true });
	});

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
		test(`${where} starts in the app's own words`, async ({ page }) => {
			await open(page, `${own.url}/about`);
			await workerReady(page);
			await own.stop();
			await page.goto(own.url + path);
			await alive(page);
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
		page
	}) => {
		await open(page, `${own.url}/about`);
		await workerReady(page);
		await own.stop();
		await page.goto(`${own.url}${listing}`);
		await alive(page);
		own = await startSite({ PORT: new URL(own.url).port }, folder);
		await page.getByRole('button', { name: 'Försök igen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/våffeljärn/i);
		await expect(page.getByText('Utan täckning')).toHaveCount(0);
	});

	test('the app speaks the language chosen on this device', async ({ page }) => {
		await open(page, `${own.url}/about`);
		await page.evaluate(() => localStorage.setItem('bytorget-language', 'en'));
		await workerReady(page);
		await own.stop();
		await page.goto(`${own.url}/grantrask`);
		await alive(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This is not on your phone yet'
		);
	});

	test('photos seen before are seen again, in whatever size they came', async ({ page }) => {
		await open(page, `${own.url}/grantrask`);
		await workerReady(page);
		await page.goto(own.url + listing);
		await alive(page);
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
});

test('what is private is in no cache', async ({ page, site }) => {
	await signedIn(page.context(), site, 'maja');
	await open(page, '/grantrask');
	await workerReady(page);
	await open(page, '/grantrask/inbox');
	await open(page, `/grantrask/inbox/${idOf('booking', 'bat_maja')}`);
	await open(page, '/grantrask/me');
	await page.waitForLoadState('networkidle');
	const paths = (await cachedUrls(page)).map((url) => new URL(url).pathname);
	expect(paths.length).toBeGreaterThan(50);
	expect(paths.filter((path) => /^\/(rest|auth|demo|healthz)/.test(path))).toEqual([]);
	const pages = paths.filter((path) => /^\/grantrask/.test(path));
	expect(pages).toEqual([]);
});

test('what is kept from the first visit on is within 400 KB, the map and the letters apart', async ({
	page,
	request
}) => {
	await open(page, '/grantrask');
	await workerReady(page);
	const urls = (await cachedUrls(page)).filter(
		(url) => !/\/(photos\/|maps\/|grantrask\/)/.test(url)
	);
	const read = async (url: string) => Buffer.from(await (await request.get(url)).body());
	const { app, map, fonts } = await weigh([...urls, '/service-worker.js'], read);
	expect(app).toBeGreaterThan(100 * KB);
	expect(app).toBeLessThanOrEqual(400 * KB);
	expect(map).toBeGreaterThan(20 * KB);
	expect(fonts).toBeGreaterThan(20 * KB);
});

test.describe('another version', () => {
	test('is offered, waits for whoever writes, and comes with one reload; an older one after it too', async ({
		page,
		site,
		request
	}) => {
		test.slow();
		const { version } = (await (await request.get('/healthz')).json()) as { version: string };
		const front = await deployable(site.url, version);
		try {
			await page.goto(`${front.url}/accessibility`);
			await alive(page);
			await workerReady(page);
			let loads = 0;
			page.on('load', () => loads++);
			const running = () =>
				page.evaluate(() => document.documentElement.innerHTML.match(/immu[\w-]+/)?.[0]);

			for (const [build, files] of [
				['newer', 'immu-newer'],
				[null, 'immutable']
			] as const) {
				front.deploy(build);
				loads = 0;
				await page.getByRole('textbox').first().fill('Jag håller på att skriva');
				await update(page);
				await expect(page.getByText('Ny version finns.')).toBeVisible();
				expect(loads).toBe(0);
				await expect(page.getByRole('textbox').first()).toHaveValue('Jag håller på att skriva');
				await page.getByRole('button', { name: 'Visa den' }).click();
				await expect.poll(() => loads).toBe(1);
				await alive(page);
				expect(await running()).toBe(files);
				await expect(page.getByText('Ny version finns.')).toHaveCount(0);
				await page.goto(`${front.url}/accessibility`);
				await alive(page);
				expect(await running()).toBe(files);
			}

			await front.stop();
			await page.goto(`${front.url}${listing}?from=map`);
			await alive(page);
			expect(await running()).toBe('immutable');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Det här finns inte på mobilen än'
			);
		} finally {
			await front.stop();
		}
	});

	test('that the page already is in takes over without a word', async ({ page, site, request }) => {
		const { version } = (await (await request.get('/healthz')).json()) as { version: string };
		const front = await deployable(site.url, version);
		try {
			await page.goto(`${front.url}/about`);
			await alive(page);
			await workerReady(page);
			front.deploy('newer');
			await page.goto(`${front.url}/accessibility`);
			await alive(page);
			await expect
				.poll(async () => (await cachedUrls(page)).some((url) => url.includes('immu-newer')))
				.toBe(true);
			await expect
				.poll(() =>
					page.evaluate(async () => {
						const { waiting, installing } = await navigator.serviceWorker.ready;
						return Boolean(waiting ?? installing);
					})
				)
				.toBe(false);
			await expect(page.getByText('Ny version finns.')).toHaveCount(0);
		} finally {
			await front.stop();
		}
	});
});

test('the app opens where the village was left, and takes a shared photo into an offer', async ({
	page,
	site
}) => {
	await signedIn(page.context(), site, 'ante');
	await open(page, '/lillsjo');
	await open(page, '/grantrask');
	await workerReady(page);
	await page.goto('/app/go/inbox');
	await alive(page);
	await expect(page).toHaveURL(/\/grantrask\/inbox$/);

	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'PUT') sent.push(request.url());
	});
	await page.evaluate(() => {
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = 64;
		canvas.getContext('2d')?.fillRect(0, 0, 32, 64);
		return new Promise<void>((sent) =>
			canvas.toBlob((picture) => {
				const form = document.createElement('form');
				form.method = 'post';
				form.action = '/app/share';
				form.enctype = 'multipart/form-data';
				const input = document.createElement('input');
				input.type = 'file';
				input.name = 'photo';
				const files = new DataTransfer();
				files.items.add(new File([picture as Blob], 'delad.png', { type: 'image/png' }));
				input.files = files.files;
				form.append(input);
				document.body.append(form);
				form.submit();
				sent();
			}, 'image/png')
		);
	});
	await expect(page).toHaveURL(/\/grantrask\/offer\?shared=1$/);
	await expect(page.getByText('Bilden är med. Berätta vad den visar.')).toBeVisible();
	await page.locator('input[type=radio][value=item]').check({ force: true });
	await expect(page.locator('main [data-photo]')).toHaveCount(1);
	// It goes with the listing, not before.
	expect(sent).toEqual([]);
});

test('photos that another site has its visitor send come nowhere', async ({ page, site }) => {
	await open(page, '/grantrask');
	await workerReady(page);
	const foreign = 'http://127.0.0.1:20099';
	await page.route(`${foreign}/**`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<form method="post" enctype="multipart/form-data" action="${site.url}/app/share">
				<input type="file" name="photo" /><button>Vinn en borr</button></form>`
		})
	);
	await page.goto(foreign);
	const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	await page.locator('input').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
	await page.locator('button').click();
	await expect(page).toHaveURL(`${site.url}/`);
	expect(await page.evaluate(() => caches.has('bytorget-shared'))).toBe(false);
});

test('the manifest says what phones need to install the app', async ({ request }) => {
	const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
		icons: { src: string; purpose?: string; sizes: string }[];
		shortcuts: { name: string; url: string }[];
		share_target: { action: string; method: string };
	};
	const maskable = manifest.icons.filter(({ purpose }) => purpose === 'maskable');
	expect(maskable.map(({ sizes }) => sizes).sort()).toEqual(['192x192', '512x512']);
	expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Karta', 'Erbjud', 'Inkorg']);
	expect(manifest.share_target).toMatchObject({ action: '/app/share', method: 'POST' });
	for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200);
	for (const { url } of manifest.shortcuts) expect((await request.get(url)).status()).toBe(200);
});
