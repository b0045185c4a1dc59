import { edges, locales } from './lib/edges.ts';
import { membersKept } from './lib/kept.ts';
import { lend, newcomer } from './lib/lending.ts';
import { test } from './lib/own-site.ts';
import { again } from './lib/people.ts';
import { signedIn } from './lib/sign-in.ts';
import { letDeadlinesPass } from './lib/stopped.ts';
import { dayFromNow, expect, open } from './lib/test.ts';

/** What waits goes at the next look. */
const patient = { timeout: 40_000 };

test('what the page fetches as it goes can wait for contact', async ({ page, own }) => {
	const { path } = await lend(
		own,
		await newcomer(own, 'utan@edges.example', 'Utan T.'),
		'Radiokarta'
	);
	await newcomer(own, 'sval@edges.example', 'Sva L.');
	await signedIn(page.context(), own, 'sval@edges.example');
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

for (const { language, locale } of locales)
	test.describe(`in ${locale}`, () => {
		test.use({ locale });
		const { m, address, alert, fill, send } = edges(language);

		test('the server goes away between the steps and comes back; and a deadline passes meanwhile', async ({
			page,
			device,
			own
		}) => {
			test.setTimeout(240_000);
			const { path } = await lend(
				own,
				await newcomer(own, address('trogen'), 'Tro G.'),
				'Tältspis'
			);
			await newcomer(own, address('talig'), 'Tåla M.');
			await signedIn(page.context(), own, address('talig'));
			const owner = await device();
			await signedIn(owner.context(), own, address('trogen'));

			await open(page, path);
			await membersKept(page);
			await fill(page, dayFromNow(1), dayFromNow(2));
			await own.stop();
			await send(page);
			await expect(page.getByText(m('outbox_sent_waiting'))).toBeVisible();
			await page.waitForURL('**/inbox/*');
			await own.start();
			await expect(page.getByText(m('booking_state_requested_requester')).first()).toBeVisible(
				patient
			);
			await owner.clock.install();
			await open(owner, page.url());

			const words = 'Har ni ved att ta med?';
			await page.getByLabel(m('booking_message_label', { who: 'Tro G.' })).fill(words);
			await own.kill();
			await page.getByRole('button', { name: m('send'), exact: true }).click();
			await expect(page.getByText(m('outbox_sent_waiting'))).toBeVisible();
			await own.start();
			await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible(patient);
			for (const one of [page, owner]) {
				await again(one);
				await expect(one.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
			}

			// Her page has not looked again since the time ran out.
			await owner.clock.pauseAt(Date.now() + 1000);
			await own.stop();
			await letDeadlinesPass(own.folder);
			await own.start();
			await owner.getByRole('button', { name: m('booking_do_confirm') }).click();
			await expect(alert(owner, m('error_deadline_passed'))).toBeVisible();
			await expect(owner.getByText(m('booking_state_expired')).first()).toBeVisible();
			await again(page);
			await expect(page.getByText(m('booking_state_expired')).first()).toBeVisible();
			await expect(page.getByRole('link', { name: m('booking_do_ask_again') })).toBeVisible();
		});
	});
