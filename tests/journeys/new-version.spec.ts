import type { Page } from '@playwright/test';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { deployable } from './lib/build.ts';
import { alive, expect, test } from './lib/test.ts';
import { cachedUrls, workerReady } from './lib/worker.ts';

const listing = `/grantrask/item/${idOf('listing', 'vaffeljarn')}`;

/** Asks whether the server has a newer worker. */
const update = (page: Page) =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test('another version is offered, waits for whoever writes, and comes with one reload; an older one after it too', async ({
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

test('another version that the page already is in takes over without a word', async ({
	page,
	site,
	request
}) => {
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
