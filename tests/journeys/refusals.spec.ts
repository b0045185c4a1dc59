import type { Page } from '@playwright/test';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { command, type Neighbour } from './lib/api.ts';
import { ask, axe, rows } from './lib/away.ts';
import { lend, newcomer } from './lib/lending.ts';
import { messagesIn } from './lib/messages.ts';
import { away, test } from './lib/own-site.ts';
import { dayButton } from './lib/people.ts';
import { person } from './lib/sign-in.ts';
import { dayFromNow, expect, open } from './lib/test.ts';

const m = messagesIn('sv');
const LIST = '/grantrask/outbox';
const ASKED = idOf('booking', 'skottkarra_amina');
const patient = { timeout: 60_000 };
const NOTE = 'Jag ska gräva ett potatisland bakom ladan.';
const BODY = 'Nyslipad i våras, och skaftet är bytt.';

test.describe.configure({ timeout: 300_000 });

/** What needs its person in the list, by the thing it is about. */
const refused = (page: Page, title: string) =>
	rows(page, m('outbox_list_needs')).filter({ hasText: `”${title}` });

const request = (who: Neighbour, { village_id, listing_id }: Thing, day: number) => {
	const booking_id = crypto.randomUUID();
	const days = { first_day: dayFromNow(day), last_day: dayFromNow(day) };
	const body = { village_id, listing_id, booking_id, ...days, quantity: 1, note: '' };
	return command(who, 'request_booking', body).then(() => ({ village_id, booking_id }));
};
type Thing = { village_id: string; listing_id: string };

test('what changed meanwhile is told of each thing in its own words, with what can be done', async ({
	page,
	own
}) => {
	const [maja, ragna, amina] = [
		await person(own, 'maja'),
		await newcomer(own, 'ragna@edges.example', 'Ragna P.'),
		await person(own, 'amina')
	];
	const [gone, shorter, many] = [
		await lend(own, ragna, 'Spade'),
		await lend(own, ragna, 'Trädgårdsgrep'),
		await lend(own, ragna, 'Kratta')
	];
	const [scythe, shears] = [await lend(own, maja, 'Lie'), await lend(own, maja, 'Häcksax')];

	await away(page, own, 'maja');
	const [first, last] = [dayFromNow(12), dayFromNow(13)];
	for (const { path } of [gone, shorter, many]) await ask(page, path, [first, last], NOTE);
	await open(page, `/grantrask/inbox/${ASKED}`);
	await page.getByRole('button', { name: m('booking_do_confirm') }).click();
	await expect(page.getByText('Ditt ja väntar på att skickas')).toBeVisible();
	await open(page, `${scythe.path}/edit`);
	await page.getByLabel(m('offer_body')).fill(BODY);
	await page.getByRole('button', { name: m('offer_save') }).click();
	await expect(page.getByText('Din ändring väntar på att skickas')).toBeVisible();
	await open(page, `${shears.path}/edit`);
	await (await dayButton(page, first)).click();
	await (await dayButton(page, last)).click();
	await page.getByRole('button', { name: /^Behåll / }).click();
	await expect(page.getByText('väntar på att skickas').first()).toBeVisible();

	// Nothing is sent while no page is open; meanwhile the others, and her own other device, go on.
	await page.goto('about:blank');
	await own.start();
	await command(ragna, 'withdraw_listing', gone);
	await command(ragna, 'edit_listing', { ...shorter.said, max_days: 1 });
	for (let day = 1; day <= 5; day++) await request(maja, many, day);
	await command(amina, 'cancel_booking', {
		village_id: many.village_id,
		booking_id: ASKED,
		reason: 'plans_changed'
	});
	await command(maja, 'withdraw_listing', scythe);
	await command(maja, 'confirm_booking', await request(ragna, shears, 12));

	await open(page, LIST);
	const all = rows(page, m('outbox_list_needs'));
	await expect(all).toHaveCount(6, patient);
	const link = (title: string, name: string) =>
		refused(page, title).getByRole('link', { name, exact: true });
	const retry = (title: string) =>
		refused(page, title).getByRole('button', { name: new RegExp(`^${m('outbox_list_retry')}`) });
	for (const [title, words, way, href, again] of [
		['Spade', m('error_listing_gone'), m('request_gone_back'), '/grantrask', 0],
		['Kratta', m('error_many_ahead'), m('booking_see_listing'), many.path, 1],
		[
			'Skottkärra',
			m('error_wrong_state'),
			m('outbox_list_to_talk'),
			`/grantrask/inbox/${ASKED}`,
			0
		],
		['Lie', m('outbox_list_own_gone'), m('outbox_list_to_mine'), '/grantrask/mine', 0],
		['Häcksax', m('error_booked_then'), m('listing_own_edit'), `${shears.path}/edit`, 1]
	] as const) {
		await expect(refused(page, title)).toContainText(words);
		await expect(link(title, way)).toHaveAttribute('href', href);
		await expect(retry(title)).toHaveCount(again);
	}
	for (const title of ['Spade', 'Trädgårdsgrep', 'Kratta'])
		await expect(refused(page, title)).toContainText(NOTE);
	await axe(page);

	// All that was written can still be read.
	await refused(page, 'Lie').getByRole('button', { name: /^Läs/ }).click();
	await expect(page.getByRole('dialog')).toContainText(BODY);
	await axe(page);
	await page.keyboard.press('Escape');

	// Fewer days than before: others are chosen here, and the note goes with them.
	const grep = refused(page, 'Trädgårdsgrep');
	await expect(grep).toContainText(m('input_too_many_days', { most: 1 }));
	await grep.getByRole('button', { name: m('outbox_list_other_days') }).click();
	await (await dayButton(page, first)).click();
	await axe(page);
	await page.getByRole('button', { name: m('outbox_list_other_days_go') }).click();
	const done = rows(page, m('outbox_list_done'));
	await expect(done.filter({ hasText: 'Trädgårdsgrep' })).toContainText(NOTE, patient);

	// What is given up is gone.
	await refused(page, 'Spade')
		.getByRole('button', { name: new RegExp(`^${m('outbox_list_remove')}`) })
		.click();
	await axe(page);
	await page
		.getByRole('dialog')
		.getByRole('button', { name: m('outbox_list_remove') })
		.click();
	await expect(all).toHaveCount(4);

	// Where the thing itself is, it says so as well.
	await link('Skottkärra', m('outbox_list_to_talk')).click();
	await expect(page.getByText('Ditt ja gick inte igenom.')).toBeVisible();
	await axe(page);
});
