import { idOf } from '../../src/lib/server/demo/seed.ts';
import { find } from './lib/api.ts';
import { axe, offer, part, rows, write } from './lib/away.ts';
import { messagesIn } from './lib/messages.ts';
import { away, test } from './lib/own-site.ts';
import { enterCode } from './lib/people.ts';
import { person, signInOnce } from './lib/sign-in.ts';
import { putOut } from './lib/stopped.ts';
import { expect, open } from './lib/test.ts';

const m = messagesIn('sv');
const LIST = '/grantrask/outbox';
const TALK = `/grantrask/inbox/${idOf('booking', 'bat_maja')}`;
const MESSAGE = 'Jag tar med egna åror.';
const TITLE = 'Äppelpress';
const patient = { timeout: 60_000 };

test.describe.configure({ timeout: 300_000 });

test('a session that has ended keeps what was done until she signs in again; a photo that is refused may stay behind', async ({
	page,
	own
}) => {
	const maja = await away(page, own, 'maja');
	await write(page, TALK, MESSAGE);
	await offer(page, TITLE, 'Pressen i boden.');

	// Signed out everywhere from another device, and the phone has slept for hours.
	await page.evaluate(() => {
		const session = JSON.parse(localStorage.getItem('bytorget-session') ?? '{}') as object;
		localStorage.setItem('bytorget-session', JSON.stringify({ ...session, expires_at: 1 }));
	});
	await page.goto('about:blank');
	await own.start();
	await maja.db.auth.signOut({ scope: 'global' });
	await open(page, LIST);
	const lapsed = page.getByRole('main');
	await expect(lapsed).toContainText(m('outbox_list_lapsed_title'), patient);
	await expect(lapsed).toContainText(m('outbox_list_lapsed_text'));
	await axe(page);

	const body = { code: 'not_a_photo', message: 'not_a_photo', details: '{}' };
	await page.route('**/photos/*', (route) =>
		route.request().method() === 'PUT'
			? route.fulfill({ status: 415, json: body })
			: route.continue()
	);
	await page
		.getByRole('link', { name: m('outbox_list_to_sign_in') })
		.first()
		.click();
	await enterCode(page, own, maja.email);
	await page.waitForURL(`**${LIST}`);
	const done = rows(page, m('outbox_list_done'));
	await expect(done.filter({ hasText: MESSAGE })).toBeVisible(patient);
	const needs = rows(page, m('outbox_list_needs'));
	await expect(needs).toContainText(m('error_not_a_photo'), patient);
	await axe(page);

	// Back in its form everything stands as it was written; without the photo it goes as it is.
	await needs.getByRole('button', { name: m('outbox_list_to_form') }).click();
	await expect(page.getByLabel(m('offer_title_item'))).toHaveValue(TITLE);
	await expect(page.getByLabel(m('photo_alt_label'))).toHaveValue('Pressen i boden.');
	await open(page, LIST);
	await needs.getByRole('button', { name: m('outbox_list_without_photos') }).click();
	await expect(done.filter({ hasText: TITLE })).toBeVisible(patient);
	await expect(part(page, m('outbox_list_needs'))).toHaveCount(0);
	const { listing } = await find(own, TITLE);
	expect(listing).toBeTruthy();
});

test('whoever is no longer in the village is told so, and keeps the words; the next person here sends none of it', async ({
	page,
	own
}) => {
	const maja = await away(page, own, 'maja');
	await write(page, TALK, MESSAGE);
	await page.goto('about:blank');
	await putOut(own.folder, maja.id);
	await own.start();
	await open(page, LIST);
	const needs = rows(page, m('outbox_list_needs'));
	await expect(needs).toContainText(m('error_join_first'), patient);
	await expect(needs).toContainText(MESSAGE);
	await axe(page);
	await needs.getByRole('link', { name: m('outbox_list_to_me') }).click();
	await expect(page).toHaveURL(/\/grantrask\/me$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await axe(page);

	// Her session ended, and Nils signs in on the same device.
	await signInOnce(page, own, 'nils');
	await open(page, LIST);
	await expect(page.getByRole('heading', { name: m('outbox_list_empty_title') })).toBeVisible();
	await expect(page.getByText(MESSAGE)).toHaveCount(0);
	const kjell = await person(own, 'kjell');
	const { village } = await find(own, 'Isborr 150 mm');
	const talk = await kjell.db.rpc('conversation_page', {
		village_id: village,
		conversation_id: TALK.split('/').at(-1)
	});
	expect(JSON.stringify(talk.data)).not.toContain(MESSAGE);
});
