import { messagesIn } from './lib/messages.ts';
import { test } from './lib/own-site.ts';
import { expect, open } from './lib/test.ts';

const m = messagesIn('sv');

test('whoever searches while the server is away keeps the square and the words, and may press again', async ({
	page,
	own
}) => {
	await open(page, '/grantrask');
	const field = page.getByRole('searchbox');
	const found = page.getByRole('link', { name: 'Slagborrmaskin', exact: true });
	await own.stop();
	await field.fill('slagborr');
	await expect(page.getByText(m('square_offline'))).toBeVisible();
	await expect(field).toHaveValue('slagborr');
	await expect(page.getByRole('heading', { name: 'Granträsk', level: 1 })).toBeVisible();
	await own.start();
	await field.press('Enter');
	await page.waitForURL('**/grantrask?*q=slagborr*');
	await expect(found).toBeVisible();
});
