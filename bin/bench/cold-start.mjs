// A phone that kept the village starts it with the server stopped, at a processor four times slower.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../lib/chromium.mjs';
import { weigh } from '../lib/precached.mjs';

const RUNS = 7;
const SLOWER = 4;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** In the page: are the app, the map and the village on this device whole? */
async function isKept() {
	const { active } = await globalThis.navigator.serviceWorker.ready;
	const maps = await (await globalThis.caches.open('bytorget-maps')).keys();
	const names = await globalThis.indexedDB.databases();
	if (active?.state !== 'activated' || maps.length === 0) return false;
	if (!names.some(({ name }) => name === 'bytorget-village')) return false;
	return new Promise((answer) => {
		const asked = globalThis.indexedDB.open('bytorget-village');
		asked.onsuccess = () => {
			const all = asked.result.transaction('meta').objectStore('meta').getAll();
			all.onsuccess = () => {
				asked.result.close();
				answer(all.result.some(({ firstPullDone }) => firstPullDone));
			};
		};
	});
}

/** Looks once and waits until the phone has kept the village, its map and the app. */
async function keep(phone, site) {
	const page = await phone.newPage();
	await page.goto(`${site.url}/grantrask`);
	await page.locator('canvas.leaflet-tile-loaded').first().waitFor();
	while (!(await page.evaluate(isKept))) await page.waitForTimeout(250);
	const urls = await page.evaluate(async () =>
		(await (await globalThis.caches.open('bytorget-app')).keys()).map(({ url }) => url)
	);
	await page.close();
	return urls;
}

/** Ends the service worker, as a phone does with one that has been idle: a start wakes it up. */
async function endWorker(phone) {
	const page = await phone.newPage();
	const devtools = await phone.newCDPSession(page);
	await devtools.send('ServiceWorker.enable');
	await devtools.send('ServiceWorker.stopAllWorkers');
	await page.close();
}

/** One start until ground and a pin are drawn, in milliseconds. */
async function start(phone, site) {
	const page = await phone.newPage();
	const devtools = await phone.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.addInitScript(() => {
		const look = () => {
			const drawn =
				globalThis.document.querySelector('canvas.leaflet-tile-loaded') &&
				globalThis.document.querySelector('.leaflet-marker-icon');
			if (drawn) globalThis.drawnAt = performance.now();
			else globalThis.requestAnimationFrame(look);
		};
		look();
	});
	await page.goto(`${site.url}/grantrask`);
	const drawn = await page.waitForFunction(() => globalThis.drawnAt);
	const milliseconds = await drawn.jsonValue();
	await page.close();
	return milliseconds;
}

/** @param {import('../lib/site.mjs').Site} site stopped on the way @returns {Promise<{ rows: [string, string, string][] }>} */
export async function coldStart(site) {
	const browser = await chromium.launch({
		executablePath: await ensureChromium(() => undefined),
		args: ['--no-sandbox', '--disable-background-networking']
	});
	try {
		const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const urls = await keep(phone, site);
		const read = async (url) =>
			Buffer.from(
				await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer()
			);
		const { app, map, fonts } = await weigh(urls, read);
		const worker = gzipSync(await read(`${site.url}/service-worker.js`), { level: 9 }).length;
		await site.stop();
		const runs = [];
		for (let run = 0; run < RUNS; run++) {
			await endWorker(phone);
			runs.push(await start(phone, site));
		}
		return {
			rows: [
				[
					'kept of the app: code and pages / map code / typefaces',
					`${kb(app + worker)} / ${kb(map)} / ${kb(fonts)}`,
					'without the map ≤ 400 KB'
				],
				[
					`start with the server stopped to the drawn map, ${SLOWER}× slower, median of ${RUNS}`,
					`${(median(runs) / 1000).toFixed(2)} s (${runs.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`,
					'≤ 1.5 s'
				]
			]
		};
	} finally {
		await browser.close();
	}
}
