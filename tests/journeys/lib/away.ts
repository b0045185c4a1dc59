import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, open } from './test.ts';

/** A part of the list of what is to be sent, by its heading. */
export const part = (page: Page, name: string): Locator =>
	page.getByRole('region', { name, exact: true });
export const rows = (page: Page, name: string): Locator =>
	part(page, name)
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading') });

/** Asks for a listing's days, with a note to its owner. @param days YYYY-MM-DD, first and last */
export async function ask(page: Page, path: string, days: string[], note: string): Promise<void> {
	await open(page, path);
	await page.getByLabel('Från och med').fill(days[0] ?? '');
	await page.getByLabel('Till och med').fill(days.at(-1) ?? '');
	await page.getByLabel('Hälsning till ägaren').fill(note);
	await page.getByRole('button', { name: /^(Boka|Skicka frågan)$/ }).click();
	await page.waitForURL('**/inbox/*');
}

export const axe = async (page: Page): Promise<void> =>
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** Writes in a conversation. */
export async function write(page: Page, path: string, words: string): Promise<void> {
	await open(page, path);
	await page.getByRole('textbox').first().fill(words);
	await page.getByRole('button', { name: 'Skicka', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText(
		'Väntar på att skickas'
	);
}

/** Puts a thing with a photo up at a place in the village. */
export async function offer(page: Page, title: string, alt: string): Promise<void> {
	await open(page, '/grantrask/offer');
	await page.getByRole('radio', { name: 'Låna ut en sak' }).check();
	await page.getByLabel('Vad heter saken?').fill(title);
	await page.getByLabel('Vilken sort?').selectOption({ index: 1 });
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Välj foton' }).click();
	const create = { width: 900, height: 600, channels: 3, background: '#7a4b22' } as const;
	const buffer = await sharp({ create }).jpeg().toBuffer();
	await (await chooser).setFiles([{ name: 'maskin.jpg', mimeType: 'image/jpeg', buffer }]);
	await page.getByLabel('Vad syns på bilden?').fill(alt);
	await page.getByRole('radio', { name: 'Vid en plats i byn' }).check();
	await page.getByLabel('Vilken plats?').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Sätt upp på torget' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
