import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import { signedIn } from './lib/sign-in.ts';
import { tooWide } from './lib/look.ts';
import { expect, open, test } from './lib/test.ts';

const PAGE = '/grantrask/calendars';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('an address is made, answers with the bookings, is renewed and stopped', async ({
	page,
	site
}) => {
	await signedIn(page.context(), site, 'aila');
	await open(page, '/grantrask/me');
	await page.getByRole('link', { name: 'Kalendrar' }).click();
	await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
	await page.getByRole('button', { name: 'Gör en adress för Stora salen i Bygdegården' }).click();
	const field = page.getByLabel('Hemlig adress');
	const address = await field.inputValue();
	expect(address).toMatch(new RegExp(`^${site.url}/feeds/[A-Za-z0-9_-]{43}\\.ics$`));

	const answer = await page.request.get(address);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(answer.headers()['x-robots-tag']).toContain('noindex');
	const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
	const names = calendar
		.getAllSubcomponents('vevent')
		.map((event) => String(event.getFirstPropertyValue('summary')));
	expect(names.join()).toContain('Pieter');
	const etag = answer.headers().etag ?? '';
	const again = await page.request.get(address, { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(304);

	expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
	expect(await tooWide(page)).toEqual([]);

	await page.getByRole('button', { name: /^Gör en ny adress för Stora salen/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Gör en ny adress' }).click();
	await expect(field).not.toHaveValue(address);
	const renewed = await field.inputValue();
	expect((await page.request.get(address)).status()).toBe(404);
	expect((await page.request.get(renewed)).status()).toBe(200);

	await page.getByRole('button', { name: /^Stäng av adressen för Stora salen/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Stäng av adressen' }).click();
	await expect(page.getByText('Adressen är avstängd.')).toBeVisible();
	expect((await page.request.get(renewed)).status()).toBe(404);
});

test('an outside calendar that may not be fetched says so in words, and is taken away', async ({
	page,
	site
}) => {
	test.setTimeout(90_000);
	await signedIn(page.context(), site, 'aila');
	await open(page, PAGE);
	await page.getByRole('button', { name: /^Lägg till en kalender för Stora salen/ }).click();
	await page.getByLabel('Namn').fill('Kommunens kalender');
	await page.getByLabel('Adress', { exact: true }).fill('inte en adress');
	await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
	await expect(page.getByText('Skriv en hel adress')).toBeVisible();
	expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
	await page.getByLabel('Adress', { exact: true }).fill(`${site.url}/a.ics`);
	await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
	await expect(page.getByText('Hämtas strax', { exact: true })).toBeVisible();
	await expect(page.getByText('Dit får vi inte gå')).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('Gick inte', { exact: true })).toBeVisible();
	expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
	await page.getByRole('button', { name: 'Ta bort Kommunens kalender' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ta bort kalendern' }).click();
	await expect(page.getByText('Kommunens kalender', { exact: true })).toBeHidden();
});
