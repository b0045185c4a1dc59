import { readFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Site } from '../../bin/lib/site.mjs';
import { command, find } from './lib/api.ts';
import { person, signedIn } from './lib/sign-in.ts';
import { expect, open, test } from './lib/test.ts';

const extract = 'src/lib/server/demo/grantrask.osm.gz';
const part = 'Kartan täcker bara en del av byn';
const given = (page: Page) => page.locator('input[type=file]');
const preview = (page: Page) => page.getByRole('region', { name: /Förhandsvisning/ });

async function currentMap(site: Site): Promise<string> {
	const { db } = await person(site, 'maja');
	const { data } = await db.from('village').select('map').eq('slug', 'grantrask').single();
	return (data?.map as { sha256: string }).sha256;
}

/** How many different colours a map's ground has: land, forest, water, roads, names. */
async function colours(page: Page, within: string): Promise<number> {
	return page.evaluate((box) => {
		const seen = new Set<number>();
		for (const tile of document.querySelectorAll<HTMLCanvasElement>(`${box} canvas`)) {
			if (!tile.width) continue;
			const copy = new OffscreenCanvas(tile.width, tile.height).getContext('2d')!;
			copy.drawImage(tile, 0, 0);
			const { data } = copy.getImageData(0, 0, tile.width, tile.height);
			for (const pixel of new Uint32Array(data.buffer)) seen.add(pixel);
		}
		return seen.size;
	}, within);
}

/** The extract with one more lake; else without that lake's last shore, and cut to the village's south. */
async function changed(whole = true): Promise<Buffer> {
	const { gunzipSync } = await import('node:zlib');
	const xml = gunzipSync(await readFile(extract)).toString();
	const corners = [64.894, 64.896, 64.898].map(
		(lat, i) => `<node id="99000${i}" lat="${lat}" lon="${19.25 + (i % 2) / 200}"/>`
	);
	const refs = [990000, 990001, 990002, ...(whole ? [990000] : [990009])];
	const way = `<way id="990010">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}</way>`;
	const lake = `<relation id="990011"><member type="way" ref="990010" role="outer"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/><tag k="name" v="Provtjärnen"/></relation>`;
	const cut = '<bounds minlat="64.7" minlon="19" maxlat="64.9" maxlon="19.6"/>';
	const said = whole ? xml : xml.replace(/<osm[^>]*>/, (root) => root + cut);
	return gzipSync(said.replace('</osm>', `${corners.join('')}${way}${lake}</osm>`));
}

test('a steward makes a map of a file, looks at it and publishes it, twice', async ({
	page,
	site
}) => {
	const before = await currentMap(site);
	await signedIn(page.context(), site, 'aila');
	await open(page, '/grantrask/me');
	await page.getByRole('link', { name: 'Byns karta' }).click();
	await expect(page.getByRole('heading', { name: 'Först: stämmer gränsen?' })).toBeVisible();

	await test.step('a file that is none is told so, and the next one works', async () => {
		await given(page).setInputFiles({
			name: 'spår.gpx',
			mimeType: 'application/gpx+xml',
			buffer: Buffer.from('<?xml version="1.0"?><gpx></gpx>')
		});
		await expect(page.locator('main').getByRole('alert')).toContainText(
			'inte kartdata från OpenStreetMap'
		);
		await expect(page.locator('main').getByRole('alert')).toContainText('Ingenting har ändrats');
	});

	await test.step('what was found is counted and drawn, and nobody else has it yet', async () => {
		await given(page).setInputFiles({
			name: 'by.osm.gz',
			mimeType: 'application/gzip',
			buffer: await changed()
		});
		await expect(page.getByRole('heading', { name: 'Så här blir kartan' })).toBeFocused();
		const facts = page.locator('dl');
		await expect(facts).toContainText(/Hus\s*551/);
		await expect(facts).toContainText(/Sjöar och tjärnar\s*6/);
		await expect(facts).toContainText(/\d+ på nordsamiska/);
		await expect(page.getByText(part)).toHaveCount(0);
		await expect.poll(() => colours(page, '[aria-label^=Förhandsvisning]')).toBeGreaterThan(20);
		expect(await currentMap(site)).toBe(before);
	});

	await test.step('it can be panned and zoomed', async () => {
		const zoom = () => page.locator('.leaflet-tile-container').last().getAttribute('style');
		const first = await zoom();
		await page.getByRole('button', { name: 'Zooma in' }).click();
		await expect.poll(zoom).not.toBe(first);
		await preview(page).focus();
		await page.keyboard.press('ArrowRight');
	});

	await test.step('without contact nothing changes, and it can be tried again', async () => {
		await page.context().setOffline(true);
		await page.getByRole('button', { name: 'Publicera kartan' }).click();
		await expect(page.locator('main').getByRole('alert')).toContainText('Ingenting har ändrats');
		await page.context().setOffline(false);
		expect(await currentMap(site)).toBe(before);
		await page.getByRole('button', { name: 'Publicera kartan' }).click();
		await expect(page.getByText('Nu är kartan byns')).toBeVisible();
	});
	const second = await currentMap(site);
	expect(second).not.toBe(before);

	await test.step('the square fetches and draws it', async () => {
		const fetched = page.waitForResponse((answer) => answer.url().includes(second));
		await page.getByRole('link', { name: 'Visa den på torget' }).click();
		expect((await fetched).status()).toBe(200);
		await expect.poll(() => colours(page, '.map-stage')).toBeGreaterThan(20);
	});

	await test.step('another one takes its place; what is not whole or not in it is named', async () => {
		await open(page, '/grantrask/map');
		await given(page).setInputFiles({
			name: 'by.osm.gz',
			mimeType: 'application/gzip',
			buffer: await changed(false)
		});
		await expect(page.getByRole('listitem').filter({ hasText: 'Provtjärnen' })).toBeVisible();
		const warning = page.getByRole('status').filter({ hasText: part });
		await expect(warning).toContainText(/Ungefär \d+\s%/);
		await expect(warning).toContainText(/\d+ annonser ligger där/);
		await page.getByRole('button', { name: 'Publicera kartan' }).click();
		await expect(page.getByText('Nu är kartan byns')).toBeVisible();
		expect(await currentMap(site)).not.toBe(second);
	});
});

test('making a map can be stopped, and a dropped file is as good as a chosen one', async ({
	page,
	site
}) => {
	// As in a village that has no map yet.
	await page.route('**/maps/*', (route) => route.abort());
	await signedIn(page.context(), site, 'aila');
	await open(page, '/grantrask/map');
	await expect(page.locator('.map-border')).toBeVisible();
	const bytes = await readFile(extract);
	const drop = () =>
		page.evaluate((packed) => {
			const all = new DataTransfer();
			const content = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
			all.items.add(new File([content], 'by.osm.gz'));
			for (const kind of ['dragover', 'drop'])
				document.body.dispatchEvent(
					new DragEvent(kind, { dataTransfer: all, bubbles: true, cancelable: true })
				);
		}, bytes.toString('base64'));
	await expect(page.getByRole('button', { name: 'Välj en fil' })).toBeVisible();
	await drop();
	await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Välj en fil' })).toBeFocused();
	await drop();
	await expect(page.getByRole('heading', { name: 'Det här hittades' })).toBeVisible();
	await expect.poll(() => colours(page, '[aria-label^=Förhandsvisning]')).toBeGreaterThan(20);
});

test('who does not look after the village is told so by the page, and refused by the server', async ({
	page,
	site,
	request
}) => {
	await signedIn(page.context(), site, 'maja');
	await open(page, '/grantrask/me');
	await expect(page.getByRole('heading', { name: 'Dina uppgifter' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Byns karta' })).toHaveCount(0);
	await open(page, '/grantrask/map');
	await expect(
		page.getByRole('heading', { name: 'Kartan görs av den som sköter byn' })
	).toBeVisible();
	await expect(given(page)).toHaveCount(0);

	const { village } = await find(site, 'Slagborrmaskin');
	const before = await currentMap(site);
	const maja = await person(site, 'maja');
	const map = await (await request.get(`/maps/${before}.pmtiles`)).body();
	const mine = Buffer.concat([map, Buffer.from(randomUUID())]);
	const sha256 = createHash('sha256').update(mine).digest('hex');
	const sent = await request.put(`/maps/${sha256}.pmtiles?village=${village}`, {
		data: mine,
		headers: { authorization: `Bearer ${maja.token}` }
	});
	expect(sent.status()).toBe(403);
	expect(await sent.json()).toMatchObject({ message: 'stewards_only' });
	for (const name of ['add_map', 'publish_map']) {
		const body = { village_id: village, sha256: before, homes: [], bytes: 5000 };
		await expect(command(maja, name, { ...body, bounds: [19, 64, 20, 65] })).rejects.toMatchObject({
			message: 'stewards_only'
		});
	}
	expect(await currentMap(site)).toBe(before);
});

test('who is signed out is asked to sign in first', async ({ page }) => {
	await open(page, '/grantrask/map');
	const link = page.getByRole('link', { name: 'Logga in' });
	await expect(link).toHaveAttribute('href', /next=%2Fgrantrask%2Fmap/);
});
