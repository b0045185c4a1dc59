import type { Page } from '@playwright/test';
import { axe, part, rows } from './lib/away.ts';
import { newcomer } from './lib/lending.ts';
import { away, test, type OwnSite } from './lib/own-site.ts';
import { ask, held, letHall, slot, turnTo, type } from './lib/rooms.ts';
import { dayFromNow, expect, open } from './lib/test.ts';

const LIST = '/grantrask/outbox';
const DAY = dayFromNow(3);
const NOTE = 'Vi övar inför luciafirandet.';
const patient = { timeout: 60_000 };

test.describe.configure({ timeout: 240_000 });

/** A hall that somebody has asked for one evening, on a phone; then the server stops. */
async function hallAway(page: Page, own: OwnSite) {
	const owner = await newcomer(own, 'agare@rum.example', 'Hal L.');
	const rival = await newcomer(own, 'rival@rum.example', 'Riv A.');
	const hall = await letHall(own, owner, 'Övningssalen');
	await ask(rival, hall, DAY, '18:00', '20:00');
	await away(page, own, 'maja');
	return { owner, rival, hall };
}

async function askFor(page: Page, path: string, from: string, to: string): Promise<void> {
	await open(page, path);
	await type(page, DAY, from, to);
	await page.getByLabel('Hälsning till ägaren').fill(NOTE);
	await page.getByRole('button', { name: 'Skicka frågan' }).click();
	await page.waitForURL('**/inbox/*');
}

test('with the server stopped a hall’s hours are read, and a question about some arrives once', async ({
	page,
	own
}) => {
	const { owner, hall } = await hallAway(page, own);
	await open(page, hall.path);
	await turnTo(page, DAY);
	await expect(slot(page, DAY, '10:00')).toHaveAccessibleName(/ledigt$/);
	await expect(slot(page, DAY, '18:00')).not.toHaveAccessibleName(/ledigt$/);

	await askFor(page, hall.path, '10:00', '12:00');
	await expect(page.getByText('Inget är bokat än').first()).toBeVisible();
	await expect(page.getByRole('main')).toContainText('kl. 10–12');

	await open(page, hall.path);
	await turnTo(page, DAY);
	await expect(slot(page, DAY, '11:00')).toHaveAccessibleName(/väntar på att skickas$/);
	await expect(slot(page, DAY, '12:00')).toHaveAccessibleName(/ledigt$/);

	await open(page, LIST);
	await expect(rows(page, 'Väntar').first()).toContainText('kl. 10–12');
	await own.start();
	// By itself, as soon as the server is back.
	await expect(rows(page, 'Klart i dag')).toHaveCount(1, patient);
	expect(await held(owner, hall)).toHaveLength(2);
});

test('hours that were taken meanwhile: the nearest free time is one press away', async ({
	page,
	own
}) => {
	const { owner, rival, hall } = await hallAway(page, own);
	await askFor(page, hall.path, '10:00', '12:00');
	// Nothing is sent while no page is open.
	await page.goto('about:blank');
	await own.start();
	await ask(rival, hall, DAY, '11:00', '13:00');

	await open(page, LIST);
	const needs = rows(page, 'Behöver dig').first();
	await expect(needs).toContainText('Någon hann före', patient);
	await expect(needs).toContainText(NOTE);
	await axe(page);
	await needs.getByRole('button', { name: 'Välj en annan tid' }).click();
	const dialog = page.getByRole('dialog', { name: 'Välj en annan tid' });
	await expect(dialog.getByLabel('Från klockan')).toBeVisible(patient);
	await axe(page);
	await page.keyboard.press('Escape');
	await needs.getByRole('button', { name: /^Fråga om .* kl\. 13–15 i stället$/ }).click();
	await expect(rows(page, 'Klart i dag')).toHaveCount(1, patient);
	await expect(part(page, 'Behöver dig')).toHaveCount(0);
	expect(await held(owner, hall)).toHaveLength(3);
});
