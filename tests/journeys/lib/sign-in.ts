import type { BrowserContext, Page } from '@playwright/test';
import type { Site } from '../../../bin/lib/site.mjs';
import { neighbour, type Neighbour } from './api.ts';

const KEY = 'bytorget-session';
const MINUTES_FRESH = 8;
const people = new Map<string, { who: Neighbour; until: number }>();

/** Somebody of the demo, signed in once a worker: codes by e-mail are rationed. @param key "maja", or an address */
export async function person(site: Site, key: string): Promise<Neighbour> {
	const email = key.includes('@') ? key : `${key}@grantrask.example`;
	const known = people.get(site.url + email);
	if (known && known.until > Date.now()) return known.who;
	if (known) await known.who.db.auth.refreshSession();
	const who = known?.who ?? (await neighbour(site, email));
	who.token = (await who.db.auth.getSession()).data.session?.access_token ?? '';
	people.set(site.url + email, { who, until: Date.now() + MINUTES_FRESH * 60_000 });
	return who;
}

async function kept(site: Site, key: string): Promise<[string, string]> {
	const { data } = await (await person(site, key)).db.auth.getSession();
	return [KEY, JSON.stringify(data.session)];
}

/** Every page of the context is somebody's from its first moment. */
export async function signedIn(context: BrowserContext, site: Site, key: string): Promise<void> {
	await context.addInitScript(
		([name, value]) => {
			// Empty pages, such as axe opens, have no storage.
			if (location.protocol !== 'about:') localStorage.setItem(name, value);
		},
		await kept(site, key)
	);
}

/** Puts a session on the device of a page once, so that signing out lasts. */
export async function signInOnce(page: Page, site: Site, key: string): Promise<void> {
	await page.goto(`${site.url}/about`);
	await page.evaluate(([name, value]) => localStorage.setItem(name, value), await kept(site, key));
}
