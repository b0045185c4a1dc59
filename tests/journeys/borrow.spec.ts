import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { again, dayButton, enterCode, historyOf, join, overhear, signIn } from './lib/people.ts';
import { alive, dayFromNow, expect, open, test } from './lib/test.ts';

const NOTE = 'Hej! Jag ska borra för en hylla i farstun. Kan jag hämta efter fem?';
const [first, last] = [dayFromNow(0), dayFromNow(2)];

/** The conversation with somebody about the drill, from the inbox. */
async function openFromInbox(page: Page, who: string): Promise<void> {
	await page.getByRole('link', { name: /^Inkorg/ }).click();
	const row = page
		.getByRole('listitem')
		.filter({ hasText: who })
		.filter({ hasText: 'Slagborrmaskin' });
	await row.getByRole('link', { name: 'Slagborrmaskin' }).click();
	await expect(page.getByRole('heading', { name: 'Meddelanden' })).toBeVisible();
}

async function write(page: Page, to: string, words: string): Promise<void> {
	await page.getByLabel(`Skriv till ${to}`).fill(words);
	await page.getByRole('button', { name: 'Skicka', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText('Du skrev');
	await expect(page.getByText('Skickas …')).toHaveCount(0);
}

const words = (page: Page) =>
	page.getByRole('region', { name: 'Era tre ord' }).getByRole('listitem').allInnerTexts();

test('a drill is borrowed and comes back, from one who is new here', async ({
	page: linnea,
	site,
	device
}) => {
	test.setTimeout(180_000);
	const beforeTheYes = overhear(linnea);

	// Signed out: she finds it, picks days, writes, and is asked who she is.
	await open(linnea, '/grantrask?q=slagborr');
	await linnea.getByRole('link', { name: 'Slagborrmaskin' }).click();
	await (await dayButton(linnea, first)).click();
	await (await dayButton(linnea, last)).click();
	await linnea.getByLabel('Hälsning till ägaren').fill(NOTE);
	const listing = new URL(linnea.url()).pathname;
	await linnea.getByRole('button', { name: 'Logga in och fråga' }).click();
	await linnea.waitForURL('**/sign-in?next=*');
	await enterCode(linnea, site, 'linnea@nyinflyttad.example');
	await expect(linnea.getByRole('heading', { name: 'Gå med i Granträsk' })).toBeVisible();
	await again(linnea);
	await join(linnea, 'Linnéa W.');

	// Back where she was, with nothing lost, also after a reload.
	await linnea.waitForURL(`**${listing}*`);
	for (const load of [alive, again]) {
		await load(linnea);
		await expect(linnea.getByLabel('Från och med')).toHaveValue(first);
		await expect(linnea.getByLabel('Till och med')).toHaveValue(last);
		await expect(linnea.getByLabel('Hälsning till ägaren')).toHaveValue(NOTE);
	}
	await linnea.getByRole('button', { name: 'Skicka frågan' }).click();
	await linnea.waitForURL('**/inbox/*');
	const conversation = new URL(linnea.url()).pathname;
	await expect(linnea.getByRole('region', { name: 'Läget just nu' })).toContainText(
		'Du har frågat Maja L.'
	);
	await again(linnea);
	await expect(linnea.getByText(NOTE)).toBeVisible();

	// The owner sees it in her inbox; they write to each other; she says yes.
	const maja = await device();
	await signIn(maja, site, 'maja@grantrask.example', '/grantrask');
	await openFromInbox(maja, 'Linnéa W.');
	await expect(maja.getByRole('region', { name: 'Läget just nu' })).toContainText(
		'Linnéa W. vill låna Slagborrmaskin'
	);
	await expect(maja.getByText(NOTE)).toBeVisible();
	await write(maja, 'Linnéa W.', 'Hej Linnéa! Efter fem går bra.');
	await again(linnea);
	await expect(linnea.getByText('Hej Linnéa! Efter fem går bra.', { exact: true })).toBeVisible();
	await write(linnea, 'Maja L.', 'Tack, då kommer jag halv sex.');
	await write(linnea, 'Maja L.', 'Behöver jag ta med något?');
	await again(maja);
	await expect(maja.getByText('Behöver jag ta med något?', { exact: true })).toBeVisible();
	await write(maja, 'Linnéa W.', 'Nej, allt ligger i väskan.');

	await maja.goto(`${listing}/edit`);
	const address = await maja.getByLabel('Adress eller hus').inputValue();
	expect(address.length).toBeGreaterThan(3);
	expect(await beforeTheYes()).not.toContain(address);
	await maja.goto(conversation);
	await maja.getByRole('button', { name: 'Ja, det går bra' }).click();
	await expect(maja.getByRole('region', { name: 'Läget just nu' })).toContainText(
		'Det är klart: Linnéa W. lånar'
	);

	// Now she, and nobody else, learns the exact place.
	await again(linnea);
	await expect(linnea.getByRole('region', { name: 'Läget just nu' })).toContainText(
		'Det är klart: du lånar Slagborrmaskin av Maja L.'
	);
	await linnea.getByRole('button', { name: 'Visa exakt plats och telefon' }).click();
	await expect(linnea.getByRole('region', { name: 'Platsen' })).toContainText(address);
	await expect(linnea.getByRole('link', { name: 'Ring Maja L.: 070-174 06 05' })).toBeVisible();
	const nils = await device();
	const toNils = overhear(nils);
	await signIn(nils, site, 'nils@grantrask.example');
	for (const path of [listing, '/grantrask', `${conversation}/handover`, conversation])
		await open(nils, path);
	await expect(
		nils.getByText('Det här är inte ditt att läsa, eller så finns det inte')
	).toBeVisible();
	const heard = await toNils();
	expect(heard).toContain('Slagborrmaskin');
	for (const secret of [address, NOTE, 'Linnéa']) expect(heard).not.toContain(secret);

	// Handing over: the same three words on both phones, a photo, a note.
	await again(maja);
	await maja.getByRole('link', { name: 'Lämna över' }).click();
	await linnea.getByRole('link', { name: 'Hämta' }).click();
	await expect(linnea.getByRole('heading', { name: 'Era tre ord' })).toBeVisible();
	await expect(maja.getByRole('heading', { name: 'Era tre ord' })).toBeVisible();
	const out = await words(linnea);
	expect(out).toHaveLength(3);
	expect(await words(maja)).toEqual(out);
	await linnea.getByLabel('Vi har jämfört orden och de är lika').check();
	await linnea.getByRole('radio', { name: 'Lite slitet' }).check();
	await linnea.getByLabel('Anteckning').fill('Stenborren i åttan saknas redan.');
	const chooser = linnea.waitForEvent('filechooser');
	await linnea.getByRole('button', { name: 'Välj foton' }).click();
	const buffer = await sharp({
		create: { width: 1200, height: 900, channels: 3, background: '#2f5d45' }
	})
		.jpeg()
		.toBuffer();
	await (await chooser).setFiles({ name: 'vaskan.jpg', mimeType: 'image/jpeg', buffer });
	await linnea.getByLabel('Vad syns på bilden?').fill('Borrväskan, öppen.');
	await expect(linnea.getByRole('img', { name: 'Borrväskan, öppen.' })).toBeVisible();
	await linnea.getByRole('link', { name: 'Tillbaka till lånet' }).click();
	await linnea.getByRole('link', { name: 'Hämta' }).click();
	await expect(linnea.getByLabel('Anteckning')).toHaveValue('Stenborren i åttan saknas redan.');
	await expect(linnea.getByRole('img', { name: 'Borrväskan, öppen.' })).toBeVisible();
	await linnea.getByRole('button', { name: 'Klart, överlämnat' }).click();
	await expect(linnea.getByRole('region', { name: 'Läget just nu' })).toContainText('Hos dig');
	await maja.goto(conversation);
	await expect(maja.getByRole('region', { name: 'Läget just nu' })).toContainText(
		'Linnéa W. har Slagborrmaskin nu.'
	);
	const photo = maja.getByRole('button', { name: 'Visa fotot större: Borrväskan, öppen.' });
	await photo.click();
	await expect(
		maja.getByRole('dialog').getByRole('img', { name: 'Borrväskan, öppen.' })
	).toBeVisible();
	await maja.keyboard.press('Escape');

	// Back early: the days left over are free again for everybody, at once.
	const visitor = await device();
	await open(visitor, listing);
	for (const day of [1, 2])
		await expect(await dayButton(visitor, dayFromNow(day))).toHaveAccessibleName(/upptagen/);
	await again(linnea);
	await linnea.getByRole('link', { name: 'Lämna tillbaka' }).click();
	const back = await words(linnea);
	expect(back).toHaveLength(3);
	expect(back).not.toEqual(out);
	await linnea.getByRole('button', { name: 'Klart, tillbaka' }).click();
	await expect(linnea.getByRole('region', { name: 'Läget just nu' })).toContainText(
		'Slagborrmaskin är tillbaka hos Maja L.'
	);
	await again(visitor);
	for (const day of [1, 2])
		await expect(await dayButton(visitor, dayFromNow(day))).toHaveAccessibleName(/ledig/);

	// Both see who did what, and when.
	await maja.goto(conversation);
	const happened = [
		'frågade om',
		'sa ja',
		'tittade på exakt plats',
		'skrev upp överlämningen',
		'Stenborren i åttan saknas redan.',
		'skrev upp återlämningen'
	];
	const inOrder = new RegExp(happened.join('[^]*'));
	// What the phone keeps is shown first, what is new follows.
	for (const one of [linnea, maja]) {
		await expect.poll(() => historyOf(one)).toMatch(inOrder);
		expect((await historyOf(one)).match(/\d\d:\d\d/g)?.length).toBeGreaterThanOrEqual(5);
	}
	const [hers, owners] = [await historyOf(linnea), await historyOf(maja)];
	for (const part of ['Du frågade om', 'Maja L. sa ja', 'Du skrev upp överlämningen'])
		expect(hers).toContain(part);
	for (const part of ['Linnéa W. frågade om', 'Du sa ja', 'Linnéa W. skrev upp återlämningen'])
		expect(owners).toContain(part);
});
