import type { Page } from '@playwright/test';
import type { Site } from '../../../bin/lib/site.mjs';
import { idOf } from '../../../src/lib/server/demo/seed.ts';
import { signedIn } from './sign-in.ts';
import { alive, mailsTo, nextCode } from './test.ts';

/** A screen to look at. `who` is somebody of the demo; `reach` goes on from `path`, in any language. */
export type Screen = {
	name: string;
	path: string;
	who?: string;
	reach?: (page: Page, site: Site) => Promise<unknown>;
	/** Has the square's map, which comes by itself after the page. */
	map?: boolean;
	/** The page is made on the server first, in the language the browser asks for. */
	served?: boolean;
	/** Selects what is in a language of its own, such as letters. */
	letters?: string;
};

const root = '/grantrask';
const listing = (kind: string, key: string) => `${root}/${kind}/${idOf('listing', key)}`;
const talk = (key: string) => `${root}/inbox/${idOf('booking', key)}`;
const door = (nth: number) => (page: Page) =>
	page.locator('a[aria-haspopup=dialog]').nth(nth).click();

async function toCode(page: Page, site: Site, email = 'folke@grantrask.example'): Promise<number> {
	const seen = (await mailsTo(site, email)).length;
	await page.locator('input[name=email]').fill(email);
	await page.locator('main form button[type=submit]').click();
	await page.locator('input[name=code]').waitFor();
	return seen;
}

async function toJoin(page: Page, site: Site): Promise<void> {
	const seen = await toCode(page, site, 'ny@example.net');
	await page.locator('input[name=code]').fill(await nextCode(site, 'ny@example.net', seen));
	await page.locator('main form input[type=checkbox]').waitFor();
}

async function offering(page: Page, what: string): Promise<void> {
	await page.locator(`input[type=radio][value=${what}]`).check({ force: true });
	await page.locator('form section').nth(1).waitFor();
}

/** Hands a file to the steward's map page. */
async function mapOf(page: Page, file: string | { name: string; text: string }): Promise<void> {
	const given =
		typeof file === 'string'
			? file
			: { name: file.name, mimeType: 'text/xml', buffer: Buffer.from(file.text) };
	await page.locator('main input[type=file]').setInputFiles(given);
}

const signIn = `${root}/sign-in`;
const offer = `${root}/offer`;

/** Every screen there is, in the states that look different. */
export const screens: Screen[] = [
	{ name: 'front', path: '/', served: true },
	{ name: 'square', path: root, map: true, served: true },
	{ name: 'square of a member', path: root, who: 'maja', map: true, served: true },
	{
		name: 'square with filters on',
		path: `${root}?kind=item&q=borr&category=tools`,
		map: true,
		served: true
	},
	{ name: 'square, filters open', path: root, map: true, served: true, reach: door(1) },
	{ name: 'square, dates open', path: root, map: true, served: true, reach: door(0) },
	{ name: 'square with nothing found', path: `${root}?q=zeppelinare`, map: true, served: true },
	{ name: 'square, filters in the page', path: `${root}?show=filters`, map: true, served: true },
	{ name: 'item', path: listing('item', 'vaffeljarn'), served: true },
	{ name: 'item of several', path: listing('item', 'fallbord'), who: 'folke', served: true },
	{ name: 'space', path: listing('space', 'stora_salen'), served: true },
	{ name: 'ride', path: listing('ride', 'nils_till_norsjo'), served: true },
	{ name: 'want', path: listing('item', 'sokes_betongblandare'), who: 'folke', served: true },
	{ name: 'own listing', path: listing('item', 'korslaser'), who: 'maja', served: true },
	{ name: 'listing gone', path: listing('item', 'no-such-listing'), served: true },
	{ name: 'sign-in: address', path: signIn },
	{ name: 'sign-in: code', path: signIn, reach: toCode },
	{ name: 'sign-in: join', path: signIn, reach: toJoin },
	{ name: 'me, signed out', path: `${root}/me` },
	{ name: 'me', path: `${root}/me`, who: 'maja' },
	{ name: 'caretaker’s day', path: `${root}/day`, who: 'aila' },
	{ name: 'caretaker’s day without rooms', path: `${root}/day`, who: 'maja' },
	{ name: 'offer, signed out', path: offer },
	{ name: 'offer', path: offer, who: 'ante' },
	{ name: 'offer an item', path: offer, who: 'ante', reach: (page) => offering(page, 'item') },
	{ name: 'offer a space', path: offer, who: 'aila', reach: (page) => offering(page, 'space') },
	{ name: 'ask for something', path: offer, who: 'ante', reach: (page) => offering(page, 'want') },
	{
		name: 'offer with errors',
		path: offer,
		who: 'ante',
		reach: async (page) => {
			await offering(page, 'item');
			await page.locator('main form button[type=submit]').last().click();
			await page.locator('[aria-invalid=true]').first().waitFor();
		}
	},
	{ name: 'edit', path: `${listing('item', 'isborr')}/edit`, who: 'ante' },
	{ name: 'map making, signed out', path: `${root}/map` },
	{ name: 'map making, not a steward', path: `${root}/map`, who: 'maja' },
	{
		name: 'map making',
		path: `${root}/map`,
		who: 'aila',
		reach: (page) => page.locator('main summary').click()
	},
	{
		name: 'map making, a bad file',
		path: `${root}/map`,
		who: 'aila',
		reach: async (page) => {
			await mapOf(page, { name: 'a.gpx', text: '<gpx></gpx>' });
			await page.locator('main [role=alert]').waitFor();
		}
	},
	{
		name: 'map made',
		path: `${root}/map`,
		who: 'aila',
		reach: async (page) => {
			await mapOf(page, 'src/lib/server/demo/grantrask.osm.gz');
			await page.locator('main dl').waitFor();
		}
	},
	{ name: 'mine, signed out', path: `${root}/mine` },
	{ name: 'mine', path: `${root}/mine`, who: 'maja' },
	{ name: 'calendars, signed out', path: `${root}/calendars` },
	{ name: 'calendars', path: `${root}/calendars`, who: 'aila' },
	{ name: 'inbox, signed out', path: `${root}/inbox` },
	{ name: 'inbox, empty', path: `${root}/inbox`, who: 'ingamaj' },
	{ name: 'inbox', path: `${root}/inbox`, who: 'maja' },
	{ name: 'requested, as owner', path: talk('salen_pieter'), who: 'aila' },
	{ name: 'requested, as borrower', path: talk('salen_pieter'), who: 'pieter' },
	{ name: 'confirmed, as owner', path: talk('bat_maja'), who: 'kjell' },
	{ name: 'confirmed, as borrower', path: talk('bat_maja'), who: 'maja' },
	{ name: 'handover', path: `${talk('bat_maja')}/handover`, who: 'maja' },
	{ name: 'active', path: talk('symaskin_amina'), who: 'amina' },
	{ name: 'give back', path: `${talk('symaskin_amina')}/handover`, who: 'amina' },
	{ name: 'overdue, as borrower', path: talk('jordborr_katja'), who: 'katja' },
	{ name: 'overdue, as owner', path: talk('jordborr_katja'), who: 'peranders' },
	{ name: 'completed', path: talk('vaffel_maja'), who: 'maja' },
	{ name: 'declined', path: talk('kajak_annakarin'), who: 'tove' },
	{ name: 'cancelled', path: talk('stege_folke'), who: 'folke' },
	{ name: "somebody else's conversation", path: talk('vaffel_maja'), who: 'folke' },
	{ name: 'to be sent, signed out', path: `${root}/outbox` },
	{ name: 'to be sent, nothing', path: `${root}/outbox`, who: 'maja' },
	{ name: 'on this device', path: '/app/storage', who: 'maja' },
	{ name: 'about', path: '/about', served: true },
	{ name: 'accessibility', path: '/accessibility', served: true },
	{ name: 'mailbox', path: '/demo/mailbox', letters: 'article', served: true },
	{ name: 'not found', path: '/no-such-village', served: true }
];

async function loaded(page: Page): Promise<void> {
	await alive(page);
	await page.waitForFunction(() => !document.querySelector('.spinner, [aria-busy=true]'));
}

/** Waits until a page shows what it has: nothing spinning, nothing moving. */
export async function settled(page: Page): Promise<void> {
	await loaded(page);
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() =>
		document
			.getAnimations()
			.every(
				(one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity
			)
	);
}

/** Brings a page to a screen. */
export async function show(page: Page, site: Site, screen: Screen): Promise<void> {
	if (screen.who) await signedIn(page.context(), site, screen.who);
	await page.goto(screen.path);
	await loaded(page);
	if (screen.map) await page.locator('.map-stage .leaflet-container').waitFor();
	await screen.reach?.(page, site);
	await settled(page);
}
