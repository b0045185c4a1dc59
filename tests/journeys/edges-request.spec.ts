import { randomUUID } from 'node:crypto';
import { command } from './lib/api.ts';
import { edges, locales, note } from './lib/edges.ts';
import { lend, newcomer } from './lib/lending.ts';
import { again } from './lib/people.ts';
import { signedIn } from './lib/sign-in.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

for (const { language, locale } of locales)
	test.describe(`in ${locale}`, () => {
		test.use({ locale });
		const { m, address, alert, fill, send } = edges(language);

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
	});
