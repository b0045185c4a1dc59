import { weigh } from '../../bin/lib/precached.mjs';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { villageKept } from './lib/kept.ts';
import { signedIn } from './lib/sign-in.ts';
import { alive, expect, open, test } from './lib/test.ts';
import { cachedUrls, workerReady } from './lib/worker.ts';

const KB = 1024;

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

test('what only members need is kept once somebody has signed in', async ({ page, site }) => {
	await open(page, '/grantrask');
	await workerReady(page);
	const code = async () =>
		(await cachedUrls(page)).filter((url) => /_app\/immutable\/.*\.js$/.test(url));
	const before = await code();
	await signedIn(page.context(), site, 'maja');
	await open(page, '/grantrask');
	await villageKept(page, idOf('resident', 'maja'));
	const after = await code();
	expect(after).toEqual(expect.arrayContaining(before));
	expect(after.length).toBeGreaterThan(before.length + 2);
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
