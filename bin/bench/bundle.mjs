// What a phone downloads: the first route, and until the map can be used.
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

/** @param {string} site @returns {Promise<{ rows: [string, string, string][] }>} */
export async function bundle(site) {
	const page = `${site}/grantrask`;
	const html = await (await fetch(page)).text();
	const first = [
		...new Set(
			[...html.matchAll(/(?:href|import\()\s*=?\s*"(\/_app\/[^"]+\.js)"/g)].map(
				(found) => site + found[1]
			)
		)
	];
	const styles = [
		...new Set([...html.matchAll(/href="(\/_app\/[^"]+\.css)"/g)].map((found) => site + found[1]))
	];
	const browser = await chromium.launch({
		executablePath: await ensureChromium(() => undefined),
		args: ['--no-sandbox', '--disable-background-networking']
	});
	const seen = { js: new Set(), css: new Set() };
	try {
		const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
		tab.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (pathname.endsWith('.js')) seen.js.add(site + pathname);
			if (pathname.endsWith('.css')) seen.css.add(site + pathname);
		});
		await tab.goto(page);
		await tab.locator('.leaflet-marker-icon').first().waitFor();
	} finally {
		await browser.close();
	}
	return {
		rows: [
			['first route: JavaScript, gzip', show(await sum(first)), '≤ 90 KB'],
			['map in use: JavaScript, gzip', show(await sum([...seen.js])), '≤ 160 KB'],
			['first route: CSS, gzip', show(await sum(styles)), '≤ 15 KB'],
			['map in use: CSS, gzip', show(await sum([...seen.css])), '≤ 15 KB']
		]
	};
}
