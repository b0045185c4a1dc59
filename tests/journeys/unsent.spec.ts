import { idOf } from '../../src/lib/server/demo/seed.ts';
import { messagesIn } from './lib/messages.ts';
import { away, test } from './lib/own-site.ts';
import { expect, open } from './lib/test.ts';

const m = messagesIn('sv');
const TALK = `/grantrask/inbox/${idOf('booking', 'skottkarra_amina')}`;
const THING = `/grantrask/item/${idOf('listing', 'skottkarra')}`;
const WAITS = 'väntar på att skickas';

test.describe.configure({ timeout: 240_000 });

test('what an owner does without contact shows where it belongs, as waiting, until the server has it', async ({
	page,
	own
}) => {
	await away(page, own, 'maja');

	// A yes: the booking stays as the server has it, and nothing else is offered meanwhile.
	await open(page, TALK);
	const yes = page.getByRole('button', { name: m('booking_do_confirm') });
	await yes.click();
	await expect(page.getByText(`Ditt ja ${WAITS}`)).toBeVisible();
	await expect(yes).toHaveCount(0);
	await expect(page.getByText(m('booking_state_requested_owner')).first()).toBeVisible();

	// Changing one's own listing, with where it lies.
	await open(page, `${THING}/edit`);
	await expect(page.getByLabel(m('offer_address'))).not.toHaveValue('');
	await page.getByLabel(m('offer_title_item')).fill('Skottkärra med punka');
	await page.getByRole('button', { name: m('offer_save') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skottkärra med punka');
	await expect(page.getByText(`Din ändring ${WAITS}`)).toBeVisible();
	await open(page, `${THING}/edit`);
	await page.getByRole('button', { name: m('offer_pause'), exact: true }).click();
	await expect(page.getByText(`Din paus ${WAITS}`)).toBeVisible();
	await open(page, '/grantrask/mine');
	const row = page.getByRole('listitem').filter({ hasText: 'Skottkärra med punka' });
	await expect(row.filter({ hasText: m('mine_state_paused') })).toContainText(
		'Väntar på att skickas'
	);
	await open(page, '/grantrask?q=skottk%C3%A4rra');
	await expect(page.getByRole('link', { name: 'Skottkärra med punka' })).toHaveCount(0);

	// One's own details.
	await open(page, '/grantrask/me');
	await page.getByLabel(m('me_name')).fill('Maja Lind');
	await page.getByRole('button', { name: m('save'), exact: true }).click();
	await expect(page.getByText(`Dina nya uppgifter ${WAITS}`)).toBeVisible();

	await own.start();
	await open(page, TALK);
	await expect(page.getByText(m('booking_state_confirmed')).first()).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByText(WAITS)).toHaveCount(0);
	await open(page, '/grantrask/mine');
	await expect(row.filter({ hasText: m('mine_state_paused') })).toBeVisible();
	await expect(page.getByText(/väntar på att skickas/i)).toHaveCount(0, { timeout: 60_000 });
	await open(page, '/grantrask/me');
	await expect(page.getByLabel(m('me_name'))).toHaveValue('Maja Lind');
});
