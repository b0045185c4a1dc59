import type { Page } from '@playwright/test';
import { axe } from './lib/away.ts';
import { command, find } from './lib/api.ts';
import { tooSmall, tooWide } from './lib/look.ts';
import { messagesIn } from './lib/messages.ts';
import { dayButton } from './lib/people.ts';
import { person, signedIn } from './lib/sign-in.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

const m = messagesIn('sv');
const TITLE = 'Halva salen mot sjön';
const RULES = 'Ta med soporna.\nTyst efter 22.';
const WAY_IN = 'Nyckelskåpet till vänster om dörren.';
const day = dayFromNow(9);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const row = (page: Page, index: number) =>
	page.getByRole('group', { name: m('space_hours_row', { index }) });

/** A folded part of the form, opened if it is not. */
async function unfold(page: Page, name: RegExp): Promise<void> {
	const folded = page
		.locator('details', { has: page.locator('summary', { hasText: name }) })
		.last();
	if ((await folded.getAttribute('open')) === null) await folded.locator('summary').first().click();
}

async function fits(page: Page): Promise<void> {
	await axe(page);
	expect(await tooSmall(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await tooWide(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
}

async function fill(page: Page): Promise<void> {
	await page.getByRole('radio', { name: m('offer_what_space') }).check();
	await page.getByRole('radio', { name: 'Granträsks bygdegårdsförening' }).check();
	await page.getByLabel(m('offer_title_space')).fill(TITLE);
	await page.getByLabel(m('offer_category')).selectOption('hall');
	await page.getByRole('radio', { name: m('offer_where_place') }).check();
	await page.getByLabel(m('offer_place')).selectOption('Bygdegården');
	await page.getByLabel(m('offer_capacity')).fill('60');
	await page.getByLabel(m('space_door_width')).fill('nittio');
	await page.getByLabel(m('offer_step_free')).check();
	await page.getByLabel(m('space_shortest')).fill('1,5');
	await page.getByLabel(m('space_longest')).fill('6');
	await page.getByLabel(m('space_step')).selectOption('30');
	await unfold(page, /^Fler villkor/);
	await page.getByLabel(m('space_turnaround')).fill('30');
	await page.getByLabel(m('space_check_in')).check();
	await page.getByLabel(m('space_rules')).fill(RULES);
}

async function hours(page: Page): Promise<void> {
	await page.getByRole('radio', { name: m('space_open_set') }).check();
	await row(page, 1)
		.getByRole('button', { name: m('space_workdays') })
		.click();
	await row(page, 1).getByLabel(m('space_opens')).fill('klockan nio');
	await button(page, m('space_hours_add')).click();
	// The weekdays that are left, and where the person goes on.
	await expect(row(page, 2).getByRole('checkbox', { name: 'måndag' })).toBeFocused();
	await expect(row(page, 2).getByRole('checkbox', { name: 'lördag' })).toBeChecked();
	await row(page, 2).getByLabel(m('space_opens')).fill('10');
	await row(page, 2).getByLabel(m('space_closes')).fill('01');
	await row(page, 2).getByLabel(m('space_closes')).blur();
	await expect(row(page, 2).getByText(m('space_hours_next_day'))).toBeVisible();
	await unfold(page, /^Helgdagar/);
	await button(page, m('space_holidays_closed')).click();
	const dates = page.getByRole('list', { name: m('space_exceptions') }).getByRole('listitem');
	await expect(dates.filter({ hasText: 'Julafton' })).toContainText('Stängt');
	await button(page, m('space_exception_add')).click();
	await page.getByLabel(m('space_exception_day')).fill(day);
	await page.getByLabel(m('space_exception_closed')).uncheck();
	const own = dates.last();
	await own.getByLabel(m('space_opens')).fill('12');
	await own.getByLabel(m('space_closes')).fill('16');
	await button(page, m('space_exception_done')).click();
}

async function goesWith(page: Page): Promise<void> {
	await unfold(page, /^Del av en större lokal/);
	await page.getByLabel(m('space_part_of')).selectOption('Stora salen i Bygdegården');
	await page.getByLabel(m('space_extras')).fill('kok');
	await page.getByRole('button', { name: 'Lägg till Bygdegårdens kök' }).click();
	await expect(list(page, m('space_extras_chosen'))).toContainText('Bygdegårdens kök');
}

test('a hall goes up with its hours, rules, whole and code, and stays as it was said', async ({
	page,
	site,
	device,
	request
}) => {
	test.setTimeout(240_000);
	await signedIn(page.context(), site, 'aila');
	await open(page, '/grantrask/offer');
	await fill(page);
	await hours(page);
	await goesWith(page);
	await fits(page);

	// What is wrong is said where it is wrong, and nothing else is lost.
	await button(page, m('offer_publish')).click();
	await expect(page.getByLabel(m('space_door_width'))).toBeFocused();
	await expect(page.getByText(m('space_between', { least: 40, most: 400 })).first()).toBeVisible();
	await expect(row(page, 1).getByText(m('space_hours_not_a_time'))).toBeVisible();
	await fits(page);
	await page.getByLabel(m('space_door_width')).fill('90');
	await row(page, 1).getByLabel(m('space_opens')).fill('9');
	await button(page, m('offer_publish')).click();
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();

	const visitor = await device();
	await visitor.goto(new URL(page.url()).pathname);
	const facts = visitor.locator('article');
	for (const said of ['90 cm', '1 h 30 min till 6 h i taget', '30 min för städning', 'Julafton'])
		await expect(facts.getByText(said, { exact: false }).first()).toBeAttached();
	await expect(facts.getByText(/^(Öppet|Stängt) nu/)).toBeVisible();
	await expect(facts.getByText('12–16').first()).toBeAttached();
	await expect(facts.getByText('Tyst efter 22.')).toBeVisible();
	await expect(facts.getByRole('link', { name: 'Stora salen i Bygdegården' })).toBeVisible();
	await fits(visitor);
	const html = await (await request.get(new URL(page.url()).pathname)).text();
	expect(html).toContain('OpeningHoursSpecification');
	await facts.getByRole('link', { name: 'Stora salen i Bygdegården' }).click();
	await expect(facts.getByRole('link', { name: TITLE })).toBeVisible();

	// Opened and saved, it is as it was.
	const { village, listing } = await find(site, TITLE);
	const { db } = await person(site, 'aila');
	const there = async () =>
		(await db.rpc('listing_page', { village_id: village, listing_id: listing })).data as {
			space: Record<string, unknown>;
		};
	const before = await there();
	expect(before.space).toMatchObject({
		...{ door_width_cm: 90, slot_minutes: 30, min_minutes: 90, max_minutes: 360 },
		...{ turnaround_minutes: 30, check_in: true, house_rules: RULES, step_free: true },
		part_of: { title: 'Stora salen i Bygdegården' },
		extras: [{ title: 'Bygdegårdens kök' }]
	});
	await open(page, `/grantrask/space/${listing}/edit`);
	await expect(row(page, 2).getByLabel(m('space_closes'))).toHaveValue('01:00');
	await button(page, m('offer_save')).click();
	await expect(page.getByText(m('offer_saved'))).toBeVisible();
	expect(await there()).toEqual(before);
	await open(page, `/grantrask/space/${listing}/edit`);
	await unfold(page, /^Skriv eller ändra/);
	await page.getByLabel(m('access_directions')).fill(WAY_IN);
	await button(page, m('access_code_add')).click();
	await button(page, m('access_save')).click();
	await expect(page.getByLabel(m('access_code'), { exact: true })).toBeFocused();
	await page.getByLabel(m('access_code'), { exact: true }).fill('4711');
	await fits(page);
	await button(page, m('access_save')).click();
	await expect(page.getByText(m('access_saved'))).toBeVisible();
	await open(page, `/grantrask/space/${listing}/edit`);
	await unfold(page, /^Skriv eller ändra/);
	await expect(page.getByLabel(m('access_directions'))).toHaveValue(WAY_IN);
	await expect(page.getByLabel(m('access_code'), { exact: true })).toHaveValue('4711');

	// Some hours are closed, although somebody has booked them.
	const maja = await person(site, 'maja');
	await command(maja, 'request_booking', {
		...{ village_id: village, listing_id: listing, booking_id: crypto.randomUUID() },
		...{ first_day: day, last_day: day, from: '12:00', to: '14:00', rules_accepted: true }
	});
	await (await dayButton(page, day)).click();
	await page.getByLabel(m('space_keep_hours')).check();
	await page.getByLabel(m('space_keep_from'), { exact: true }).fill('13');
	await page.getByLabel(m('space_keep_to'), { exact: true }).fill('15');
	await page.getByRole('button', { name: /^Behåll/ }).click();
	await expect(page.getByText(m('space_over_title'))).toBeVisible();
	await axe(page);
	await button(page, m('space_over_yes')).click();
	const kept = list(page, m('offer_kept_list')).getByRole('listitem');
	await expect(kept).toContainText('13–15');
	await kept.getByRole('button').click();
	await expect(kept).toHaveCount(0);
});
