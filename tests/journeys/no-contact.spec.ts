import { rm } from 'node:fs/promises';
import { startSite } from '../../bin/lib/site.mjs';
import { messagesIn } from './lib/messages.ts';
import { expect, freshVillage, open, test } from './lib/test.ts';

const m = messagesIn('sv');

test('whoever searches while the server is away keeps the square and the words, and may press again', async ({
	page
}) => {
	const folder = await freshVillage();
	let site = await startSite({}, folder);
	try {
		await open(page, `${site.url}/grantrask`);
		const field = page.getByRole('searchbox');
		const found = page.getByRole('link', { name: 'Slagborrmaskin', exact: true });
		await site.stop();
		await field.fill('slagborr');
		await expect(page.getByText(m('square_offline'))).toBeVisible();
		await expect(field).toHaveValue('slagborr');
		await expect(page.getByRole('heading', { name: 'Granträsk', level: 1 })).toBeVisible();
		site = await startSite({ PORT: new URL(site.url).port }, folder);
		await field.press('Enter');
		await page.waitForURL('**/grantrask?*q=slagborr*');
		await expect(found).toBeVisible();
	} finally {
		await site.stop();
		await rm(folder, { recursive: true, force: true });
	}
});
