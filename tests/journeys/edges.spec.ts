import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { startSite } from '../../bin/lib/site.mjs';
import { command } from './lib/api.ts';
import { lend, newcomer } from './lib/lending.ts';
import { messagesIn } from './lib/messages.ts';
import { again } from './lib/people.ts';
import { signedIn } from './lib/sign-in.ts';
import { letDeadlinesPass } from './lib/time.ts';
import { workerReady } from './lib/worker.ts';
import { dayFromNow, expect, freshVillage, mailsTo, nextCode, open, test } from './lib/test.ts';

test('what the page fetches as it goes can wait for contact', async ({ page, site }) => {
	const { path } = await lend(
		site,
		await newcomer(site, 'utan@edges.example', 'Utan T.'),
		'Radiokarta'
	);
	await newcomer(site, 'sval@edges.example', 'Sva L.');
	await signedIn(page.context(), site, 'sval@edges.example');
	const scripts = '**/_app/immutable/**/*.js';
	let refused = 0;
	await page.route(scripts, async (route) => {
		if (!(await page.evaluate(() => document.documentElement.dataset.ready)))
			return route.continue();
		refused++;
		return route.abort();
	});
	await open(page, path);
	await page.locator('#where').scrollIntoViewIfNeeded();
	await expect.poll(() => refused).toBeGreaterThan(1);
	await page.unroute(scripts);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText('Utan T.')).toBeVisible();
	await expect(page.locator('.place-map .leaflet-container')).toBeVisible();
});

for (const [language, locale] of [
	['sv', 'sv-SE'],
	['en', 'en-GB']
] as const) {
	const m = messagesIn(language);
	const address = (name: string) => `${name}@${language}.edges.example`;
	const note = 'Vi ska tälta vid Storholmen och kommer gärna förbi på kvällen.';
	const alert = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });

	/** Fills in a request as somebody would, and does not send it. */
	async function fill(page: Page, first: string, last: string): Promise<void> {
		await page.getByLabel(m('request_from')).fill(first);
		await page.getByLabel(m('request_to')).fill(last);
		await page.getByLabel(m('request_note')).fill(note);
	}
	/** What waits goes at the next look. */
	const patient = { timeout: 40_000 };
	const send = (page: Page) => page.getByRole('button', { name: m('request_send') }).click();

	test.describe(`in ${locale}`, () => {
		test.use({ locale });

		test('two people ask for the same days: the second is told, and takes the nearest free ones', async ({
			page,
			site
		}) => {
			const [owner, faster] = [
				await newcomer(site, address('agare'), 'Rut O.'),
				await newcomer(site, address('snabb'), 'Snabbe S.')
			];
			await newcomer(site, address('sen'), 'Sena S.');
			const { path, ...ref } = await lend(site, owner, 'Kupoltält');
			const [first, last] = [dayFromNow(5), dayFromNow(6)];
			await signedIn(page.context(), site, address('sen'));
			await open(page, path);
			await fill(page, first, last);
			await command(faster, 'request_booking', {
				...ref,
				booking_id: randomUUID(),
				first_day: dayFromNow(6),
				last_day: dayFromNow(7),
				quantity: 1,
				note: ''
			});
			await send(page);
			await expect(alert(page, m('request_taken_title'))).toBeVisible();
			await expect(page.getByLabel(m('request_note'))).toHaveValue(note);
			await page
				.getByRole('button', { name: new RegExp(`^${m('request_taken_next', { days: '.+' })}$`) })
				.click();
			const from = page.getByLabel(m('request_from'));
			await expect(from).not.toHaveValue(first);
			const [nearest, note2] = [
				await from.inputValue(),
				await page.getByLabel(m('request_note')).inputValue()
			];
			expect([dayFromNow(4), dayFromNow(8)]).toContain(nearest);
			expect(note2).toBe(note);
			await send(page);
			await page.waitForURL('**/inbox/*');
			await expect(page.getByText(note)).toBeVisible();
		});

		test('the owner takes the listing away meanwhile', async ({ page, site }) => {
			const owner = await newcomer(site, address('angrar'), 'Ånger O.');
			await newcomer(site, address('hoppfull'), 'Hoppe F.');
			const { path, ...ref } = await lend(site, owner, 'Stormkök');
			await signedIn(page.context(), site, address('hoppfull'));
			await open(page, path);
			await fill(page, dayFromNow(1), dayFromNow(2));
			await command(owner, 'withdraw_listing', ref);
			await send(page);
			await expect(alert(page, m('error_listing_gone'))).toBeVisible();
			await expect(page.getByText(m('listing_gone_title'))).toBeVisible();
			await expect(page.getByLabel(m('request_note'))).toHaveValue(note);
			await again(page);
			await expect(page.getByRole('heading', { name: m('listing_gone_title') })).toBeVisible();
			await page
				.getByRole('link', { name: m('listing_gone_back', { village: 'Granträsk' }) })
				.click();
			await expect(page.getByRole('heading', { level: 1, name: 'Granträsk' })).toBeVisible();
		});

		test('days that cannot be are told at their field, and stay as typed', async ({
			page,
			site
		}) => {
			const { path } = await lend(
				site,
				await newcomer(site, address('tid'), 'Tida D.'),
				'Liggunderlag'
			);
			await newcomer(site, address('otid'), 'Otta D.');
			await signedIn(page.context(), site, address('otid'));
			await open(page, path);
			const wrong: [string, string, string, string][] = [
				[dayFromNow(-3), dayFromNow(1), 'request_from', m('input_in_the_past')],
				[dayFromNow(1), dayFromNow(400), 'request_to', m('input_too_many_days', { most: 7 })],
				[dayFromNow(5), dayFromNow(2), 'request_to', m('input_before_first_day')],
				[dayFromNow(700), dayFromNow(701), 'request_to', m('input_too_far_ahead')]
			];
			for (const [first, last, label, words] of wrong) {
				await fill(page, first, last);
				await send(page);
				const field = page.getByLabel(m(label));
				await expect(field).toHaveAccessibleDescription(words);
				await expect(field).toBeFocused();
				await expect(page.getByLabel(m('request_from'))).toHaveValue(first);
				await expect(page.getByLabel(m('request_to'))).toHaveValue(last);
				await expect(page.getByLabel(m('request_note'))).toHaveValue(note);
			}
			await fill(page, dayFromNow(1), dayFromNow(2));
			await send(page);
			await page.waitForURL('**/inbox/*');
		});

		test('a title of 10,000 characters, an SVG called photo.jpg and a photo of 60 megapixels', async ({
			page,
			site
		}) => {
			test.setTimeout(180_000);
			await newcomer(site, address('prov'), 'Prova S.');
			await signedIn(page.context(), site, address('prov'));
			await open(page, '/grantrask/offer');
			await page.getByRole('radio', { name: m('offer_what_item') }).check();
			const title = page.getByLabel(m('offer_title_item'));
			const pasted = 'Släpkärra '.repeat(1000);
			await title.fill(pasted);
			await expect(title).toHaveAccessibleDescription(
				new RegExp(m('input_too_long', { most: '\\d+' }))
			);
			await page.getByRole('button', { name: m('offer_publish') }).click();
			await expect(title).toBeFocused();
			await expect(title).toHaveValue(pasted);

			const take = async (buffer: Buffer) => {
				const chooser = page.waitForEvent('filechooser');
				await page.getByRole('button', { name: m('photo_choose') }).click();
				await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
			};
			await take(
				Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
			);
			await expect(
				page
					.getByText(m('photo_refused', { name: 'photo.jpg', why: m('error_not_a_photo') }))
					.first()
			).toBeVisible();
			await take(
				await sharp({ create: { width: 9000, height: 6700, channels: 3, background: '#35506b' } })
					.jpeg({ quality: 40 })
					.toBuffer()
			);
			const taken = page.getByLabel(m('photo_alt_label'));
			const refused = page
				.getByText(m('photo_refused', { name: 'photo.jpg', why: m('error_photo_too_large') }))
				.first();
			await expect(taken.or(refused)).toBeVisible({ timeout: 90_000 });
			await title.fill('Släpkärra');
			await expect(title).toHaveAccessibleDescription(m('offer_title_item_hint'));
		});

		test('a code that cannot be sent is not said to be on its way', async ({ page }) => {
			const refusal = { status: 503, json: { code: 'no_mail', message: 'no_mail' } };
			await page.route('**/auth/v1/otp*', (route) => route.fulfill(refusal));
			await open(page, '/grantrask/sign-in');
			await page.getByLabel(m('signin_email')).fill('nils@grantrask.example');
			await page.getByRole('button', { name: m('signin_send_code') }).click();
			await expect(page.getByText(m('error_no_mail'))).toBeVisible();
			await expect(page.getByLabel(m('signin_code'))).toHaveCount(0);
		});

		test('a wrong code, and then the right one', async ({ page, site }) => {
			const email = address('felskriven');
			await open(page, '/grantrask/sign-in');
			await page.getByLabel(m('signin_email')).fill('felskriven');
			await page.getByRole('button', { name: m('signin_send_code') }).click();
			await expect(page.getByLabel(m('signin_email'))).toHaveAccessibleDescription(
				m('error_no_such_address')
			);
			await page.getByLabel(m('signin_email')).fill(email);
			const seen = (await mailsTo(site, email)).length;
			await page.getByRole('button', { name: m('signin_send_code') }).click();
			const right = await nextCode(site, email, seen);
			const code = page.getByLabel(m('signin_code'));
			await code.fill(String((Number(right) + 1) % 1_000_000).padStart(6, '0'));
			await expect(code).toHaveAccessibleDescription(m('error_wrong_code'));
			await expect(code).toHaveValue('');
			await expect(code).toBeFocused();
			await code.fill(right);
			await expect(
				page.getByRole('heading', { name: m('join_title', { village: 'Granträsk' }) })
			).toBeVisible();
			await page.getByLabel(m('join_name')).fill('Felix S.');
			await page.getByRole('button', { name: m('join_go'), exact: true }).click();
			await expect(page.getByLabel(m('join_accept'))).toHaveAccessibleDescription(
				m('join_accept_missing')
			);
			await page.getByLabel(m('join_accept')).check();
			await page.getByRole('button', { name: m('join_go'), exact: true }).click();
			await page.waitForURL('**/grantrask');
		});

		test('the server goes away between the steps and comes back; and a deadline passes meanwhile', async ({
			page,
			device
		}) => {
			test.setTimeout(240_000);
			const folder = await freshVillage();
			let site = await startSite({}, folder);
			const home = site.url;
			const back = async () => (site = await startSite({ PORT: new URL(home).port }, folder));
			try {
				const { path } = await lend(
					site,
					await newcomer(site, address('trogen'), 'Tro G.'),
					'Tältspis'
				);
				await newcomer(site, address('talig'), 'Tåla M.');
				await signedIn(page.context(), site, address('talig'));
				const owner = await device();
				await signedIn(owner.context(), site, address('trogen'));

				await open(page, home + path);
				await workerReady(page);
				await fill(page, dayFromNow(1), dayFromNow(2));
				await site.stop();
				await send(page);
				await expect(page.getByText(m('outbox_sent_waiting'))).toBeVisible();
				await page.waitForURL('**/inbox/*');
				await back();
				await expect(page.getByText(m('booking_state_requested_requester')).first()).toBeVisible(
					patient
				);
				await owner.clock.install();
				await open(owner, page.url());

				const words = 'Har ni ved att ta med?';
				await page.getByLabel(m('booking_message_label', { who: 'Tro G.' })).fill(words);
				await site.kill();
				await page.getByRole('button', { name: m('send'), exact: true }).click();
				await expect(page.getByText(m('outbox_sent_waiting'))).toBeVisible();
				await back();
				await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible(patient);
				for (const one of [page, owner]) {
					await again(one);
					await expect(one.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
				}

				// Her page has not looked again since the time ran out.
				await owner.clock.pauseAt(Date.now() + 1000);
				await site.stop();
				await letDeadlinesPass(folder);
				await back();
				await owner.getByRole('button', { name: m('booking_do_confirm') }).click();
				await expect(alert(owner, m('error_deadline_passed'))).toBeVisible();
				await expect(owner.getByText(m('booking_state_expired')).first()).toBeVisible();
				await again(page);
				await expect(page.getByText(m('booking_state_expired')).first()).toBeVisible();
				await expect(page.getByRole('link', { name: m('booking_do_ask_again') })).toBeVisible();
			} finally {
				await site.stop();
				await rm(folder, { recursive: true, force: true });
			}
		});
	});
}
