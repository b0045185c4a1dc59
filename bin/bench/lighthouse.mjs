// Lighthouse as a phone on slow 4G, median of five, on the village and on a listing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureChromium } from '../lib/chromium.mjs';

const RUNS = 5;
const PORT = 9_400 + (process.pid % 500);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function once(url) {
	const profile = mkdtempSync(path.join(tmpdir(), 'bytorget-lh-'));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: await ensureChromium(() => undefined),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			`--remote-debugging-port=${PORT}`
		]
	});
	try {
		const { lhr } = await lighthouse(url, {
			port: PORT,
			onlyCategories: ['performance'],
			logLevel: 'silent'
		});
		const value = (name) => lhr.audits[name].numericValue;
		return {
			score: lhr.categories.performance.score * 100,
			lcp: value('largest-contentful-paint'),
			tbt: value('total-blocking-time'),
			cls: value('cumulative-layout-shift')
		};
	} finally {
		await browser.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** @param {string} site @returns {Promise<{ rows: [string, string, string][] }>} */
export async function mobile(site) {
	const html = await (await fetch(`${site}/grantrask?q=slagborrmaskin`)).text();
	const listing = /href="(\/grantrask\/item\/[0-9a-f-]{36})/.exec(html)?.[1];
	const rows = [];
	for (const [name, url] of [
		['the village', `${site}/grantrask`],
		['a listing', `${site}${listing}`]
	]) {
		const runs = [];
		for (let run = 0; run < RUNS; run++) runs.push(await once(url));
		const of = (key) => median(runs.map((run) => run[key]));
		rows.push([
			`Lighthouse mobile, ${name}, median of ${RUNS}`,
			`${of('score').toFixed(0)}; LCP ${(of('lcp') / 1000).toFixed(2)} s, TBT ${of('tbt').toFixed(0)} ms, CLS ${of('cls').toFixed(3)}`,
			'≥ 95; LCP ≤ 2.0 s, TBT ≤ 100 ms, CLS ≤ 0.02'
		]);
	}
	return { rows };
}
