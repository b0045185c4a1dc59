// `npm run screenshots`: the pictures of the README, both sizes and both colour schemes.
import './lib/guard.mjs';
import { mkdirSync } from 'node:fs';
import { ensureBuild } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { command } from './lib/command.mjs';
import { ensureInstall } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { startSite } from './lib/site.mjs';

const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1280, height: 800 } };
const say = (line) => console.log(line);

async function take(page, name) {
	const { default: sharp } = await import('sharp');
	const file = inRoot('docs/pictures', `${name}.png`);
	const picture = await page.screenshot({ animations: 'disabled' });
	await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toFile(file);
	say(`docs/pictures/${name}.png`);
}

command(async () => {
	await ensureInstall('full', say);
	const { chromium } = await import('@playwright/test');
	await ensureBuild(say);
	mkdirSync(inRoot('docs/pictures'), { recursive: true });
	const site = await startSite();
	const browser = await chromium.launch({
		executablePath: await ensureChromium(say),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=sv-SE']
	});
	try {
		for (const [size, viewport] of Object.entries(sizes)) {
			for (const colorScheme of ['light', 'dark']) {
				const context = await browser.newContext({
					viewport,
					colorScheme,
					locale: 'sv-SE',
					timezoneId: 'Europe/Stockholm'
				});
				const page = await context.newPage();
				await page.goto(`${site.url}/grantrask`);
				await page.locator('.leaflet-marker-icon').first().waitFor();
				await page.waitForLoadState('networkidle');
				await take(page, `square-${size}-${colorScheme}`);
				await page.goto(`${site.url}/grantrask?q=slagborrmaskin`);
				await page.getByRole('link', { name: 'Slagborrmaskin' }).first().click();
				await page.getByRole('heading', { level: 1, name: 'Slagborrmaskin' }).waitFor();
				await page.waitForLoadState('networkidle');
				await take(page, `listing-${size}-${colorScheme}`);
				await page.goto(`${site.url}/grantrask?q=lilla+salen`);
				await page.getByRole('link', { name: 'Lilla salen i Bygdegården' }).first().click();
				const hours = page.getByRole('grid').first();
				await hours.waitFor();
				await page.getByRole('button', { name: 'Nästa dag' }).click();
				await page.waitForLoadState('networkidle');
				await page.locator('#request').evaluate((title) => title.scrollIntoView());
				await take(page, `room-${size}-${colorScheme}`);
				await context.close();
			}
		}
	} finally {
		await browser.close();
		await site.stop();
	}
});
