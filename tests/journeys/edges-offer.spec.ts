import sharp from 'sharp';
import { edges, locales } from './lib/edges.ts';
import { newcomer } from './lib/lending.ts';
import { signedIn } from './lib/sign-in.ts';
import { expect, open, test } from './lib/test.ts';

for (const { language, locale } of locales)
	test.describe(`in ${locale}`, () => {
		test.use({ locale });
		const { m, address } = edges(language);

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
	});
