import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { focusTrouble, slowest, tooSmall, tooWide } from './lib/look.ts';
import { screens, settled, show, type Screen } from './lib/screens.ts';
import { expect, test } from './lib/test.ts';
import { Foreign, ownWords, wordsOf } from './lib/words.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const english = new Foreign('en', ownWords());
const named = (...names: string[]): Screen[] => screens.filter(({ name }) => names.includes(name));

async function faults(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`)
	);
}

async function noWider(page: Page): Promise<void> {
	for (const size of ['normal', 'large']) {
		await page.evaluate((text) => (document.documentElement.dataset.text = text), size);
		for (const [width, height] of [
			[390, 844],
			[320, 640]
		] as const) {
			await page.setViewportSize({ width, height });
			expect.soft(await tooWide(page), `${width} px, ${size} text`).toEqual([]);
		}
	}
}

for (const screen of screens)
	test(screen.name, async ({ page, site }) => {
		await show(page, site, screen);
		expect.soft(await faults(new AxeBuilder({ page }).withTags(tags)), 'in light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await settled(page);
		// The same page in other colours: nothing else can differ.
		expect
			.soft(await faults(new AxeBuilder({ page }).withRules('color-contrast')), 'in dark')
			.toEqual([]);
		await page.emulateMedia({ colorScheme: 'light' });
		expect.soft(await page.locator('h1:visible').count(), 'one first heading').toBe(1);
		expect.soft(await page.title()).toMatch(/\p{L}{3}/u);
		expect.soft(await page.locator('html').getAttribute('lang')).toBe('sv');
		expect.soft(english.in(await wordsOf(page, screen.letters)), 'English words').toEqual([]);
		expect.soft(await tooSmall(page), 'too small to hit').toEqual([]);
		await noWider(page);
	});

const wide = named(
	'front',
	'square of a member',
	'square, filters open',
	'item of several',
	'offer an item',
	'inbox',
	'confirmed, as borrower',
	'map making, a bad file',
	'map made',
	'mine'
);
for (const screen of wide)
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe('on a desk', () => {
			test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, colorScheme });
			test(`${screen.name}, ${colorScheme}`, async ({ page, site }) => {
				await show(page, site, screen);
				expect(await faults(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
				expect(await tooWide(page)).toEqual([]);
			});
		});

for (const [title, media] of [
	['in ordinary colours', {}],
	['in forced colours', { forcedColors: 'active' }]
] as const)
	for (const screen of named(
		'square of a member',
		'item of several',
		'offer an item',
		'confirmed, as owner',
		'me',
		'sign-in: address'
	))
		test(`what has the keyboard is seen ${title}: ${screen.name}`, async ({ page, site }) => {
			await page.emulateMedia(media);
			await show(page, site, screen);
			const troubles = new Set<string>();
			for (let stop = 0; stop < 60; stop++) {
				await page.keyboard.press('Tab');
				// What was hidden may have to be brought into sight first.
				await expect
					.poll(() => focusTrouble(page), { timeout: 1000 })
					.toBeNull()
					.catch(async () => troubles.add((await focusTrouble(page)) ?? ''));
			}
			expect([...troubles]).toEqual([]);
		});

test('nothing moves for who has asked for that', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const screen of named('square, filters open', 'item of several', 'inbox')) {
		await show(page, site, screen);
		expect(await slowest(page), screen.name).toBeLessThanOrEqual(10);
	}
});

test('twice as large text, on a narrow screen, is all there', async ({ page, site }) => {
	await page.setViewportSize({ width: 640, height: 900 });
	for (const screen of named('front', 'square', 'item', 'sign-in: address', 'about')) {
		await show(page, site, screen);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await tooWide(page), screen.name).toEqual([]);
	}
});
