import type { Locator, Page } from '@playwright/test';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { screens, settled, show } from './lib/screens.ts';
import { signedIn } from './lib/sign-in.ts';
import { dayFromNow, expect, test } from './lib/test.ts';

const root = '/grantrask';
const focused = (page: Page) => page.locator(':focus');

async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	for (let stop = 0; stop < 150; stop++) {
		if (await target.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`The keyboard does not reach ${target}`);
}

async function square(page: Page, path = root): Promise<void> {
	await page.goto(path);
	await settled(page);
	await page.locator('.map-stage .pin').first().waitFor();
}

for (const screen of screens.filter(({ name }) =>
	['square', 'item', 'offer, signed out', 'about', 'inbox'].includes(name)
))
	test(`the skip link leads past the head: ${screen.name}`, async ({ page, site }) => {
		await show(page, site, screen);
		await page.keyboard.press('Tab');
		await expect(focused(page)).toHaveAttribute('href', '#content');
		await expect(focused(page)).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await focused(page).evaluate((one) => Boolean(one.closest('#content')))).toBe(true);
	});

test('asking to borrow needs no pointer: the calendar goes by arrows', async ({
	page,
	context,
	site
}) => {
	await signedIn(context, site, 'inger');
	await page.goto(`${root}/item/${idOf('listing', 'kakelskarare')}`);
	await settled(page);
	const days = page.locator('table[role=grid] button[data-day]');
	await expect(page.locator('table[role=grid] [tabindex="0"]')).toHaveCount(1);
	await tabTo(page, page.locator('table[role=grid] [tabindex="0"]'));
	const start = (await focused(page).getAttribute('data-day')) ?? '';
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	const first = (await focused(page).getAttribute('data-day')) ?? '';
	expect(Date.parse(first) - Date.parse(start)).toBe(8 * 86_400_000);
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	const last = (await focused(page).getAttribute('data-day')) ?? '';
	await page.keyboard.press('Space');
	await expect(page.locator(`[data-day="${first}"]`)).toHaveAccessibleName(/\d/);
	await expect(page.locator('td[aria-selected=true]').first()).toBeAttached();
	await page.keyboard.press('PageDown');
	await expect(days.first()).toHaveAttribute('data-day', /-01$/);
	await page.keyboard.press('PageUp');
	await tabTo(
		page,
		page.getByLabel('Meddelande', { exact: false }).or(page.locator('main form textarea')).first()
	);
	await page.keyboard.type('Hej, jag ska sätta kakel i hallen.');
	await tabTo(page, page.locator('main form button[type=submit]').last());
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/inbox\/[\w-]{36}$/);
	await settled(page);
	await expect(page.getByText('Hej, jag ska sätta kakel i hallen.')).toBeVisible();
	expect([first > dayFromNow(0), last > first]).toEqual([true, true]);
});

test('the dialog of filters keeps the keyboard, and gives it back', async ({ page }) => {
	await square(page);
	const door = page.locator('a[aria-haspopup=dialog]').nth(1);
	await tabTo(page, door);
	await page.keyboard.press('Enter');
	const dialog = page.locator('dialog[open]');
	await expect(dialog).toBeVisible();
	await expect(dialog.locator('h2')).toBeFocused();
	const inside = () =>
		page.evaluate(
			() =>
				document.activeElement === document.body ||
				document.activeElement?.closest('dialog[open]') !== null
		);
	for (let stop = 0; stop < 25; stop++) {
		await page.keyboard.press(stop % 5 === 4 ? 'Shift+Tab' : 'Tab');
		expect(await inside()).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(door).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, dialog.locator('select').first());
	await page.keyboard.press('ArrowDown');
	await tabTo(page, dialog.locator('button[type=submit]'));
	await page.keyboard.press('Enter');
	await page.waitForURL(/category=/);
	await expect(dialog).toBeHidden();
});

test('the sheet goes up and down by its handle', async ({ page }) => {
	await square(page);
	const handle = page.locator('.sheet button[aria-controls$=-list]');
	await tabTo(page, handle);
	const sheet = page.locator('section.sheet');
	await expect(sheet).toHaveClass(/\bhalf\b/);
	await page.keyboard.press('ArrowUp');
	await expect(sheet).toHaveClass(/\bfull\b/);
	const name = await handle.getAttribute('aria-label');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(sheet).toHaveClass(/\bpeek\b/);
	expect(await handle.getAttribute('aria-label')).not.toBe(name);
	// What is below the edge cannot be reached unseen, once it has gone there.
	await expect(sheet).toHaveClass(/\broom-peek\b/);
	await page.keyboard.press('Tab');
	expect(await focused(page).evaluate((one) => one.closest('.list') === null)).toBe(true);
	await handle.focus();
	await page.keyboard.press('Enter');
	await expect(sheet).toHaveClass(/\bhalf\b/);
	await expect(handle).toBeFocused();
});

test('the pins of the map are reached, named and opened', async ({ page }) => {
	await square(page, `${root}?q=kubb`);
	const pin = page.locator('.map-stage .pin').first();
	await tabTo(page, pin);
	await expect(pin).toHaveAccessibleName(/Kubb och boule, sak, /);
	await page.keyboard.press('Enter');
	await expect(page.locator('.map-stage .pin[aria-current=true]')).toBeFocused();
	await expect(page.locator('.sheet .list')).toContainText('Kubb och boule');
	await tabTo(page, page.locator('.sheet .list a[href*="/item/"]').first(), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/item\//);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kubb och boule');
});

test('a cluster opens by the keyboard, which goes on to what was in it', async ({ page }) => {
	await square(page);
	// Passing the list's cards would show each on the map.
	await page.locator('.map-stage .leaflet-container').focus();
	const cluster = page
		.getByRole('button', { name: /zooma in$/ })
		.and(page.locator('.pin'))
		.first();
	await tabTo(page, cluster);
	const names = () =>
		page
			.locator('.map-stage .pin')
			.evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label')));
	const before = await names();
	await page.keyboard.press('Enter');
	await expect(async () => {
		expect(await focused(page).evaluate((one) => one.classList.contains('pin'))).toBe(true);
		expect(await names()).not.toEqual(before);
	}).toPass();
});

test('passing by the map and the list changes neither', async ({ page }) => {
	await square(page);
	await page.locator('.map-stage .leaflet-container').focus();
	const count = await page.locator('.sheet .list li a[href*="/item/"]').count();
	for (let stop = 0; stop < 50; stop++) await page.keyboard.press('Tab');
	expect(await page.locator('.sheet .list li a[href*="/item/"]').count()).toBe(count);
	await expect(page.locator('.sheet h1 + .numbers')).toHaveText(/^\d+ annonser$/);
});

test('changing the kind and the words needs no pointer', async ({ page }) => {
	await square(page);
	await tabTo(page, page.getByRole('searchbox'));
	await page.keyboard.type('borr');
	await page.waitForURL(/q=borr/);
	await expect(page.getByRole('searchbox')).toBeFocused();
	await tabTo(page, page.locator('.map-top a[href*="kind=item"]'));
	await page.keyboard.press('Enter');
	await page.waitForURL(/kind=item/);
	await expect(page.locator('.sheet .list')).toContainText('Slagborrmaskin');
});
