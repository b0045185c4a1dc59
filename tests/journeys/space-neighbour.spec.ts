import type { Page } from '@playwright/test';
import { axe } from './lib/away.ts';
import { newcomer } from './lib/lending.ts';
import { again, enterCode } from './lib/people.ts';
import { letHall, type } from './lib/rooms.ts';
import { signedIn } from './lib/sign-in.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

async function write(page: Page, to: string, words: string): Promise<void> {
	await page.getByLabel(`Skriv till ${to}`).fill(words);
	await page.getByRole('button', { name: 'Skicka', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText('Du skrev');
	await expect(page.getByText('Skickas …')).toHaveCount(0);
}

test('somebody from the next village books a hall that is open to neighbours, and nothing else', async ({
	page: marja,
	site,
	device
}) => {
	test.setTimeout(180_000);
	const owner = await newcomer(site, 'varden@rum.example', 'Vera D.');
	const hall = await letHall(site, owner, 'Grannsalen', { bookers: 'neighbours' });
	const ours = await letHall(site, owner, 'Bysalen');
	const secret = await letHall(site, owner, 'Hemliga salen', {}, { audience: 'village' });
	const day = dayFromNow(3);

	// Signed out: she fills in what she wants, signs in, and need not join.
	await open(marja, hall.path);
	await expect(marja.getByText('den som bor i en annan by här')).toBeVisible();
	await type(marja, day, '18', '20');
	await marja.getByLabel('Hälsning till ägaren').fill('Vi är tolv från Lillsjöbäcken.');
	await marja.getByRole('button', { name: 'Logga in och fråga' }).click();
	await marja.waitForURL('**/sign-in?next=*');
	await enterCode(marja, site, 'marja@lillsjobacken.example');
	await marja.waitForURL(`**${hall.path}*`);
	await expect(marja.getByText('Du bor i Lillsjöbäcken. Här får grannbyar boka.')).toBeVisible();
	await axe(marja);
	await marja.getByRole('button', { name: 'Skicka frågan' }).click();
	await marja.waitForURL('**/inbox/*');
	const conversation = new URL(marja.url()).pathname;
	await expect(marja.getByRole('region', { name: 'Läget just nu' })).toContainText('Vera D.');

	// The owner sees where she is from, and says yes; they talk.
	const vera = await device();
	await signedIn(vera.context(), site, 'varden@rum.example');
	await open(vera, '/grantrask/inbox');
	await vera.getByRole('link', { name: 'Grannsalen' }).click();
	await expect(vera.getByText('Márjá K., från Lillsjöbäcken')).toBeVisible();
	await expect(vera.getByText('Vi är tolv från Lillsjöbäcken.')).toBeVisible();
	await vera.getByRole('button', { name: 'Ja, det går bra' }).click();
	await expect(vera.getByRole('region', { name: 'Läget just nu' })).toContainText('Márjá K.');
	await write(vera, 'Márjá K.', 'Välkomna! Nyckeln hänger i farstun.');
	await again(marja);
	await expect(
		marja.getByText('Välkomna! Nyckeln hänger i farstun.', { exact: true })
	).toBeVisible();
	await expect(marja.getByText('Márjá K., från Lillsjöbäcken')).toHaveCount(0);
	await write(marja, 'Vera D.', 'Tack, vi ses!');
	await again(vera);
	await expect(vera.getByText('Tack, vi ses!', { exact: true })).toBeVisible();

	// She finds it again from home, and in the inbox next door.
	await open(marja, '/lillsjobacken/me');
	await marja.getByRole('link', { name: 'Meddelanden i Granträsk' }).click();
	await marja.waitForURL('**/grantrask/inbox');
	await marja.getByRole('link', { name: 'Grannsalen' }).click();
	await marja.waitForURL(`**${conversation}`);
	await expect(marja.getByText('Tack, vi ses!', { exact: true })).toBeVisible();

	// What is for the village stays there.
	await open(marja, ours.path);
	await expect(marja.getByRole('button', { name: 'Gå med i byn och fråga' })).toBeVisible();
	await expect(marja.getByText('Här får grannbyar boka.')).toHaveCount(0);
	await open(marja, secret.path);
	await expect(marja.getByRole('heading', { name: 'Hemliga salen' })).toHaveCount(0);
	await open(marja, '/grantrask/offer');
	await expect(marja.getByRole('link', { name: /Gå med/ })).toBeVisible();
	await open(vera, secret.path);
	await expect(vera.getByRole('heading', { name: 'Hemliga salen' })).toBeVisible();
});
