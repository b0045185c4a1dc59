import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Site } from '../../../bin/lib/site.mjs';
import { command, find, type Neighbour } from './api.ts';

/** When a hall is open that is open every day. */
export const everyDay = (opens: string, closes: string) => ({
	weekdays: [1, 2, 3, 4, 5, 6, 7],
	...{ on_date: null, valid_from: null, valid_to: null, opens, closes, closed: false }
});

/** A hall by the hour, as its owner's form sends it. */
const hall = (village_id: string, title: string, space: object) => ({
	...{ village_id, listing_id: randomUUID(), kind: 'space', intent: 'offer', title },
	...{ body: '', language: 'sv', category: 'hall', charge: 'free', approval: 'manual' },
	...{ notice_days: 0, max_days: 7, max_ahead_days: 300, quantity: 1, photos: [] },
	point: { lat: 64.9, lng: 19.4, address: 'Provvägen 5', directions: '' },
	space: {
		...{ capacity: 80, step_free: true, hearing_loop: false, accessible_toilet: true },
		...{ parking: true, equipment: [], house_rules: '', slot_minutes: 60 },
		...{ min_minutes: 60, max_minutes: 480, openings: [everyDay('08:00', '22:00')] },
		...space
	}
});

/** Puts a hall up on the square of Granträsk. @returns what commands about it need, and its page */
export async function letHall(
	site: Site,
	who: Neighbour,
	title: string,
	space: object = {},
	more: object = {}
) {
	const { village: village_id } = await find(site, 'Slagborrmaskin');
	const said = { ...hall(village_id, title, space), ...more };
	await command(who, 'publish_listing', said);
	const { listing_id } = said;
	return { village_id, listing_id, path: `/grantrask/space/${listing_id}` };
}

type Ref = { village_id: string; listing_id: string };

/** Asks for hours as a neighbour, through the API. @returns the booking's id */
export async function ask(
	who: Neighbour,
	{ village_id, listing_id }: Ref,
	day: string,
	from: string,
	to: string
): Promise<string> {
	const booking_id = randomUUID();
	const when = { first_day: day, last_day: day, from, to };
	const agreed = { rules_accepted: true };
	await command(who, 'request_booking', { village_id, listing_id, booking_id, ...when, ...agreed });
	return booking_id;
}

/** What is held of a hall. */
export async function held(who: Neighbour, { village_id, listing_id }: Ref): Promise<unknown[]> {
	const { data } = await who.db.rpc('listing_busy', { village_id, listing_id });
	return (data as { held: unknown[] } | null)?.held ?? [];
}

const said = (day: string) =>
	new Intl.DateTimeFormat('sv-SE', {
		...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }
	}).format(new Date(`${day}T00:00:00Z`));

/** A slot of the day shown. @param time 'HH:MM', when it begins */
export const slot = (page: Page, day: string, time: string): Locator =>
	page.locator(`button[data-slot="${day} ${minutes(time)}"]`);

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Turns the calendar to a day, day by day. */
export async function turnTo(page: Page, day: string): Promise<void> {
	const title = page.getByText(said(day), { exact: true });
	const next = page.getByRole('button', { name: 'Nästa dag' });
	await next.waitFor();
	for (let days = 0; days < 40 && !(await title.isVisible()); days++) await next.click();
}

/** Types a time into the fields. */
export async function type(page: Page, day: string, from: string, to: string): Promise<void> {
	await page.getByLabel('Datum', { exact: true }).fill(day);
	await page.getByLabel('Från klockan').fill(from);
	await page.getByLabel('Till klockan').fill(to);
	await page.getByLabel('Till klockan').press('Tab');
}
