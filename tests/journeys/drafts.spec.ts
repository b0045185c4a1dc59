import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { command } from './lib/api.ts';
import { lend, newcomer } from './lib/lending.ts';
import { messagesIn } from './lib/messages.ts';
import { again, signIn } from './lib/people.ts';
import { settled } from './lib/screens.ts';
import { person, signedIn, signInOnce } from './lib/sign-in.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

const m = messagesIn('sv');
const words = 'Jag har en som står still till midsommar.';

/** The next such command arrives, and its answer does not. */
async function loseAnswer(page: Page, command: string): Promise<void> {
	await page.route(
		`**/rest/v1/rpc/${command}`,
		async (route) => {
			await route.fetch();
			await route.abort();
		},
		{ times: 1 }
	);
}

/** Everything in the drafts on this device, as text. */
const drafts = (page: Page) =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done, failed) => {
			const asked = indexedDB.open('bytorget-drafts');
			asked.onsuccess = () => done(asked.result);
			asked.onerror = () => failed(asked.error);
		});
		const rows = await new Promise((done) => {
			const asked = db.transaction('drafts').objectStore('drafts').getAll();
			asked.onsuccess = () => done(asked.result);
		});
		db.close();
		return JSON.stringify(rows);
	});

test('an answer to a want whose answer was lost arrives once, and is no draft any more', async ({
	page,
	site
}) => {
	const want = `/grantrask/item/${idOf('listing', 'sokes_betongblandare')}`;
	await signedIn(page.context(), site, 'folke');
	await open(page, want);
	const field = page.getByLabel(m('request_answer_label'));
	await field.fill(words);
	await loseAnswer(page, 'answer_want');
	await page.getByRole('button', { name: m('request_answer_send') }).click();
	await page.waitForURL('**/inbox/*');
	await again(page);
	await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
	await open(page, want);
	await expect(field).toHaveValue('');
});

test('a request whose answer was lost arrives once', async ({ page, site }) => {
	const { path } = await lend(
		site,
		await newcomer(site, 'agare@drafts.example', 'Ägare D.'),
		'Ställning'
	);
	await signedIn(page.context(), site, 'folke');
	await open(page, path);
	const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
	await page.getByLabel(m('request_from')).fill(day);
	await page.getByLabel(m('request_to')).fill(day);
	await page.getByLabel(m('request_note')).fill(words);
	await loseAnswer(page, 'request_booking');
	await page.getByRole('button', { name: m('request_send') }).click();
	await page.waitForURL('**/inbox/*');
	await again(page);
	await expect(page.getByText(words)).toHaveCount(1);
	await open(page, path);
	await expect(page.getByLabel(m('request_note'))).toHaveValue('');
});

test('the last letters are kept when the page is left at once', async ({ page, site }) => {
	await signedIn(page.context(), site, 'maja');
	const talk = `/grantrask/inbox/${idOf('booking', 'bat_maja')}`;
	for (const path of [talk, `${talk}/handover`]) {
		await open(page, path);
		await settled(page);
		const field = page.locator('main textarea:visible').first();
		await field.fill(words);
		await page.goto('/about');
		await open(page, path);
		await expect(field, path).toHaveValue(words);
	}
	await open(page, '/grantrask/offer');
	await page.getByRole('radio', { name: m('offer_what_item') }).check();
	const title = page.getByLabel(m('offer_title_item'));
	await title.fill('Släpkärra');
	await page.goto('/about');
	await open(page, '/grantrask/offer');
	await expect(title).toHaveValue('Släpkärra');
});

test('whose session ends by itself leaves nothing for the next person', async ({ page, site }) => {
	await signInOnce(page, site, 'ante');
	await open(page, '/grantrask/offer');
	await page.getByRole('radio', { name: m('offer_what_item') }).check();
	await page.getByLabel(m('offer_title_item')).fill('Hemlig släpkärra');
	await page.goto('/about');
	await page.evaluate(() => localStorage.removeItem('bytorget-session'));
	expect(await drafts(page)).toContain('Hemlig');
	await signIn(page, site, 'tove@grantrask.example', '/grantrask/offer');
	await page.getByRole('radio', { name: m('offer_what_item') }).check();
	await expect(page.getByLabel(m('offer_title_item'))).toHaveValue('');
	await expect.poll(() => drafts(page)).not.toContain('Hemlig');
});

test('what was written with a no or with other days, and was not taken, may become a message', async ({
	page,
	site
}) => {
	for (const [who, opens, sends, command] of [
		['aila', 'booking_do_decline', 'booking_do_decline', 'decline_booking'],
		['yusuf', 'booking_do_propose', 'booking_days_send', 'propose_booking_time']
	] as const) {
		await signInOnce(page, site, who);
		await open(page, `/grantrask/inbox/${idOf('booking', 'bord_yusuf')}`);
		await page.getByRole('button', { name: m(opens) }).click();
		const dialog = page.getByRole('dialog');
		if (who === 'yusuf')
			await dialog.locator('[data-day]:not([aria-disabled=true])').last().click();
		await dialog.getByRole('textbox').fill(words);
		await page.route(
			`**/rest/v1/rpc/${command}`,
			(route) => route.fulfill({ status: 500, json: {} }),
			{ times: 1 }
		);
		await dialog.getByRole('button', { name: m(sends) }).click();
		await expect(dialog.getByRole('alert')).toContainText(m('booking_note_kept'));
		await dialog.getByRole('button', { name: m('booking_note_to_message') }).click();
		await expect(dialog).toBeHidden();
		await expect(page.locator('#message')).toHaveValue(words);
		await page.locator('#message').fill('');
		await page.getByRole('button', { name: m(opens) }).click();
		await expect(dialog.getByRole('textbox')).toHaveValue('');
	}
});

test('an answer to other days that was refused on its way is said where it was given', async ({
	page,
	site
}) => {
	const owner = await newcomer(site, 'annan@drafts.example', 'Annan D.');
	const { village_id, listing_id } = await lend(site, owner, 'Byggställning');
	const booking_id = randomUUID();
	const booking = { village_id, booking_id };
	const guest = await person(site, 'folke');
	const days = (from: number) => ({ first_day: dayFromNow(from), last_day: dayFromNow(from + 1) });
	await command(guest, 'request_booking', { ...booking, listing_id, ...days(3), note: '' });
	await command(owner, 'propose_booking_time', { ...booking, ...days(5), note: '' });
	await signedIn(page.context(), site, 'folke');
	await open(page, `/grantrask/inbox/${booking_id}`);
	const yes = page.getByRole('button', { name: m('booking_do_accept_days') });
	let fail = () => {};
	await page.route('**/rest/v1/rpc/answer_booking_time', async (route) => {
		await new Promise<void>((then) => (fail = then));
		await route.fulfill({ status: 500, json: {} });
	});
	await yes.click();
	// The page shows by now that it is on its way.
	await expect(page.getByRole('button', { name: m('booking_do_propose') })).toBeHidden();
	fail();
	await expect(page.locator('main').getByRole('alert')).toBeVisible();
	await expect(yes).toBeVisible();
	await page.unroute('**/rest/v1/rpc/answer_booking_time');
	await yes.click();
	await expect(yes).toBeHidden();
});
