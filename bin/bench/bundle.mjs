// What a phone downloads: until the page has come alive, and until the map is painted.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../lib/chromium.mjs';

const kb = (bytes) => bytes / 1024;
const show = (bytes) => `${kb(bytes).toFixed(1)} KB`;

async function gzipped(url) {
	const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
	return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
}

const sum = async (urls) => (await Promise.all(urls.map(gzipped))).reduce((a, b) => a + b, 0);

/** What a page asks for until something is seen. `still`: idle time never comes, so nothing lazy does. */
async function asked(browser, site, until, still) {
	const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
	const files = { js: new Set(), css: new Set() };
	tab.on('request', (request) => {
		const { pathname } = new URL(request.url());
		const ending = /\.(js|css)$/.exec(pathname)?.[1];
		if (ending) files[ending].add(site + pathname);
	});
	if (still) await tab.addInitScript(() => (globalThis.requestIdleCallback = () => 0));
	await tab.goto(`${site}/grantrask`);
	await tab.locator(until).first().waitFor({ state: 'attached' });
	await tab.close();
	return { js: await sum([...files.js]), css: await sum([...files.css]) };
}

/** @param {string} site @returns {Promise<{ rows: [string, string, string][] }>} */
export async function bundle(site) {
	const browser = await chromium.launch({
		executablePath: await ensureChromium(() => undefined),
		args: ['--no-sandbox', '--disable-background-networking']
	});
	try {
		const first = await asked(browser, site, 'html[data-ready=true]', true);
		const map = await asked(browser, site, '.leaflet-tile-loaded', false);
		return {
			rows: [
				['first route: JavaScript, gzip', show(first.js), '≤ 90 KB'],
				['map in use: JavaScript, gzip', show(map.js), '≤ 160 KB'],
				['first route: CSS, gzip', show(first.css), '≤ 15 KB'],
				['map in use: CSS, gzip', show(map.css), '≤ 15 KB']
			]
		};
	} finally {
		await browser.close();
	}
}
