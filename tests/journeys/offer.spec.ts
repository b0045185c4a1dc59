import type { APIRequestContext, Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { find, neighbour } from './lib/api.ts';
import { again, dayButton, signIn } from './lib/people.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

const TITLE = 'Släpkärra med kåpa';
const BODY = 'Går bakom vilken bil som helst. Reservhjul finns.';
const alts = ['Kärran bakifrån, med kåpan uppfälld.', 'Kulkopplingen, nyputsad.'];
type Point = { lat: number; lng: number };

/** A photo as a camera leaves it: large, turned, and telling where it was taken. */
function snapshot(background: string): Promise<Buffer> {
	const plain = sharp({ create: { width: 2400, height: 1800, channels: 3, background } }).jpeg();
	const exif = {
		IFD0: { Make: 'CANARY-CAMERA' },
		IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '64/1 54/1 12/1' }
	};
	return plain.withMetadata({ orientation: 6, exif }).toBuffer();
}

/** Presses the map, long or with the right button, where nothing stands. @returns the spot */
async function pressMap(page: Page): Promise<Point> {
	const map = page.getByRole('region', { name: 'Karta över Granträsk' });
	await expect(map.getByRole('button').first()).toBeVisible();
	const offer = page.getByRole('link', { name: 'Erbjud något här' });
	await map.click({ button: 'right', position: { x: 150, y: 240 } });
	const [lat, lng] = (
		new URL((await offer.getAttribute('href')) ?? '', page.url()).searchParams.get('at') ?? ''
	)
		.split(',')
		.map(Number);
	await offer.click();
	return { lat: lat ?? NaN, lng: lng ?? NaN };
}

async function addPhotos(page: Page): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Välj foton' }).click();
	const files = await Promise.all(['#7a2e22', '#22527a'].map(snapshot));
	await (
		await chooser
	).setFiles(
		files.map((buffer, at) => ({ name: `IMG_${at}.jpg`, mimeType: 'image/jpeg', buffer }))
	);
	for (const [at, alt] of alts.entries())
		await page.getByLabel('Vad syns på bilden?').nth(at).fill(alt);
}

/** Does the square with its published corners hold the point? */
function holds(ring: number[][], { lat, lng }: Point): boolean {
	let inside = false;
	for (let at = 0; at < ring.length - 1; at++) {
		const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[at] ?? [], ring[at + 1] ?? []];
		if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
	}
	return inside;
}

async function bareOf(photo: Locator, request: APIRequestContext): Promise<void> {
	const address = (await photo.getAttribute('src')) ?? '';
	const file = await (await request.get(address)).body();
	const { width, height, exif, xmp, iptc } = await sharp(file).metadata();
	// Turned upright, shrunk, and nothing but the picture.
	expect([width, height]).toEqual([1200, 1600]);
	expect(exif ?? xmp ?? iptc).toBeUndefined();
	expect(file.includes('CANARY-CAMERA')).toBe(false);
}

test('a trailer is offered from the map, with the tab closed half-way, and looked after', async ({
	page: first,
	site,
	device,
	request
}) => {
	test.setTimeout(180_000);
	await signIn(first, site, 'tove@grantrask.example', '/grantrask');
	const spot = await pressMap(first);
	await first.getByRole('radio', { name: 'Låna ut en sak' }).check();
	await first.getByLabel('Vad heter saken?').fill(TITLE);
	await first.getByLabel('Vilken sort?').selectOption('Släp och transport');
	await addPhotos(first);
	await first.getByLabel('Berätta mer').fill(BODY);
	const tove = await first.context().newPage();
	await open(tove, '/grantrask');
	await expect(tove.getByRole('button', { name: /annonser här: zooma in/ }).first()).toBeVisible();
	await first.close({ runBeforeUnload: true });

	// The tab is gone; what she had begun is not.
	await tove.getByRole('link', { name: 'Erbjud', exact: true }).click();
	await expect(tove.getByText(/^Ditt utkast från .* finns kvar\.$/)).toBeVisible();
	await expect(tove.getByRole('radio', { name: 'Låna ut en sak' })).toBeChecked();
	await expect(tove.getByLabel('Vad heter saken?')).toHaveValue(TITLE);
	await expect(tove.getByLabel('Vilken sort?')).toHaveValue('trailers');
	await expect(tove.getByLabel('Berätta mer')).toHaveValue(BODY);
	for (const name of alts) await expect(tove.getByRole('img', { name })).toBeVisible();
	await expect(tove.getByText(/^Nålen står/)).toBeVisible();

	await tove.getByLabel('Adress eller hus').fill('Provvägen 17');
	await tove.getByRole('radio', { name: 'Pant' }).check();
	await tove.getByRole('button', { name: 'Sätt upp på torget' }).click();
	await expect(tove.getByLabel('Hur mycket?')).toBeFocused();
	await expect(tove.getByText('Skriv hur stor panten är.').first()).toBeVisible();
	await tove.getByLabel('Hur mycket?').fill('200');
	await tove.getByRole('button', { name: 'Sätt upp på torget' }).click();
	await expect(tove.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	await expect(tove.getByText('Det här är din annons')).toBeVisible();
	await expect(tove.getByRole('region', { name: 'Bra att veta' })).toContainText(
		/Gratis, mot 200.kr i pant/
	);
	const listing = new URL(tove.url()).pathname;

	// Everybody finds it in the list and on the map, with bare photos and a rough place.
	const visitor = await device();
	const card = visitor.getByRole('list', { name: 'Annonser' }).getByRole('link', { name: TITLE });
	await open(visitor, '/grantrask?q=k%C3%A5pa');
	await expect(card).toBeVisible();
	await expect(
		visitor.getByRole('button', { name: `${TITLE}, sak, ungefärlig plats` })
	).toBeVisible();
	await card.click();
	await expect(visitor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	for (const name of alts) await bareOf(visitor.getByRole('img', { name }), request);
	const { village, listing: id } = await find(site, TITLE);
	const anybody = await neighbour(site, 'eve@example.net');
	const { data } = await anybody.db.rpc('listing_page', { village_id: village, listing_id: id });
	const shown = data as Point & { located: string; area: { coordinates: number[][][] } };
	expect(shown.located).toBe('cell');
	expect(holds(shown.area.coordinates[0] ?? [], spot)).toBe(true);
	const html = await (await request.get(listing)).text();
	for (const text of [JSON.stringify(data), html]) {
		expect(text).not.toContain('Provvägen 17');
		expect(text).not.toContain(spot.lat.toFixed(5));
		expect(text).not.toContain(spot.lng.toFixed(5));
	}

	// She changes it, keeps a day, rests it, shows it again, takes it away.
	await tove.getByRole('link', { name: 'Mitt', exact: true }).click();
	await tove.getByRole('link', { name: `Ändra ${TITLE}` }).click();
	await expect(tove.getByLabel('Adress eller hus')).toHaveValue('Provvägen 17');
	await (await dayButton(tove, dayFromNow(1))).click();
	await tove.getByRole('button', { name: /^Behåll/ }).click();
	await expect(
		tove.getByRole('list', { name: 'Dagar du behåller' }).getByRole('listitem')
	).toHaveCount(1);
	await tove.getByLabel('Vad heter saken?').fill(`${TITLE} och nät`);
	await tove.getByRole('button', { name: 'Spara ändringarna' }).click();
	await expect(tove.getByRole('heading', { level: 1, name: `${TITLE} och nät` })).toBeVisible();
	await again(visitor);
	await expect(visitor.getByRole('heading', { level: 1, name: `${TITLE} och nät` })).toBeVisible();
	await expect(await dayButton(visitor, dayFromNow(1))).toHaveAccessibleName(/upptagen/);
	await expect(await dayButton(visitor, dayFromNow(2))).toHaveAccessibleName(/ledig/);

	await tove.getByRole('link', { name: 'Mitt', exact: true }).click();
	await tove.getByRole('button', { name: `Pausa ${TITLE} och nät` }).click();
	await expect(tove.getByText('Annonsen är pausad', { exact: true })).toBeVisible();
	await again(visitor);
	await expect(visitor.getByText('Annonsen finns inte här längre')).toBeVisible();
	await open(visitor, '/grantrask?q=k%C3%A5pa');
	await expect(card).toHaveCount(0);
	await tove.getByRole('button', { name: `Visa igen: ${TITLE} och nät` }).click();
	await expect(tove.getByText('Annonsen syns på torget igen')).toBeVisible();
	await again(visitor);
	await expect(visitor.getByRole('link', { name: `${TITLE} och nät` })).toBeVisible();

	await tove.getByRole('link', { name: `Ändra ${TITLE} och nät` }).click();
	await tove.getByRole('button', { name: 'Ta bort', exact: true }).click();
	await tove.getByRole('dialog').getByRole('button', { name: 'Ja, ta bort' }).click();
	await expect(tove.getByText('Annonsen är borttagen')).toBeVisible();
	await visitor.goto(listing);
	await expect(visitor.getByText('Annonsen finns inte här längre')).toBeVisible();
});
