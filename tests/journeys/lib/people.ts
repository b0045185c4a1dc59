import type { Locator, Page } from '@playwright/test';
import type { Site } from '../../../bin/lib/site.mjs';
import { alive, expect, mailsTo, nextCode, open } from './test.ts';

/** On the sign-in page, in Swedish: asks for a code, reads the mail, writes the code. */
export async function enterCode(page: Page, site: Site, email: string): Promise<void> {
	const seen = (await mailsTo(site, email)).length;
	await page.getByLabel('Din e-postadress').fill(email);
	await page.getByRole('button', { name: 'Skicka koden' }).click();
	const code = await nextCode(site, email, seen);
	await page.getByLabel('Koden i mejlet').fill(code);
}

/** Signs somebody who is in the village in, and waits for the page they wanted. */
export async function signIn(
	page: Page,
	site: Site,
	email: string,
	next = '/grantrask/inbox'
): Promise<void> {
	await open(page, `/grantrask/sign-in?next=${encodeURIComponent(next)}`);
	await enterCode(page, site, email);
	await page.waitForURL((url) => url.pathname + url.search === next);
}

/** After the code: a name, the rules, in. */
export async function join(page: Page, name: string): Promise<void> {
	await page.getByLabel('Ditt namn, så som grannarna ser det').fill(name);
	await page.getByLabel('Jag gör likadant').check();
	await page.getByRole('button', { name: 'Gå med', exact: true }).click();
}

/** Loads the page anew, as after a closed tab, and waits until it is alive. */
export async function again(page: Page): Promise<void> {
	await page.reload();
	await alive(page);
}

/** Everything the server answers to a page from now on. @returns reads it */
export function overhear(page: Page): () => Promise<string> {
	const heard: Promise<string>[] = [];
	page.on('response', (response) => heard.push(response.text().catch(() => '')));
	return async () => (await Promise.all(heard)).join('\n');
}

const said = (day: string, options: Intl.DateTimeFormatOptions, locale: string) =>
	new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(
		new Date(`${day}T00:00:00Z`)
	);

/** A day's button in the calendar that is shown, turned to the day's month. @param day YYYY-MM-DD */
export async function dayButton(page: Page, day: string, locale = 'sv-SE'): Promise<Locator> {
	const month = page.getByRole('grid', {
		name: said(day, { month: 'long', year: 'numeric' }, locale)
	});
	const next = page.getByRole('button', {
		name: locale === 'sv-SE' ? 'Nästa månad' : 'Next month'
	});
	await expect(page.getByRole('grid')).toBeVisible();
	while (!(await month.isVisible())) await next.click();
	const name = said(day, { weekday: 'long', day: 'numeric', month: 'long' }, locale);
	return month.getByRole('button', { name: new RegExp(`^${name},`) });
}

/** The conversation's history, entry by entry, as text. */
export async function historyOf(page: Page): Promise<string> {
	const list = page.getByRole('list', { name: 'Vad som har hänt' });
	await expect(list).toBeVisible();
	return list.innerText();
}
