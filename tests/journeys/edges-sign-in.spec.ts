import { edges, locales } from './lib/edges.ts';
import { expect, mailsTo, nextCode, open, test } from './lib/test.ts';

for (const { language, locale } of locales)
	test.describe(`in ${locale}`, () => {
		test.use({ locale });
		const { m, address } = edges(language);

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
	});
