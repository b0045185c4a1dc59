import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { command, type Neighbour } from './lib/api.ts';
import { axe } from './lib/away.ts';
import { hoursFromNow, room } from './lib/room-now.ts';
import { person, signedIn } from './lib/sign-in.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

const standing = (page: Page) => page.getByRole('region', { name: 'Läget just nu' });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const talk = (id: string) => `/grantrask/inbox/${id}`;

/** Asks for a room as a neighbour. @returns the booking's id */
async function ask(
	who: Neighbour,
	{ village, listing }: { village: string; listing: string },
	when: object,
	more: object = {}
): Promise<string> {
	const booking_id = randomUUID();
	const ids = { village_id: village, listing_id: listing, booking_id };
	await command(who, 'request_booking', { ...ids, ...when, ...more });
	return booking_id;
}

const evening = (day: string, from = '18:00', to = '20:00') => ({
	...{ first_day: day, last_day: day },
	...{ from, to }
});

test('a room by the hour: another hour is agreed, and the code shows when it is near', async ({
	page: greta,
	site,
	device
}) => {
	test.setTimeout(180_000);
	const [aila, asker] = [await person(site, 'aila'), await person(site, 'greta')];
	const hall = await room(site, aila, 'Slöjdsalen', { check_in: true, grace_minutes: 15 });
	await command(aila, 'save_access', {
		...{ village_id: hall.village, listing_id: hall.listing, hours_before: 24 },
		...{ directions: 'Dörren mot ån.', contact: 'Stig, 070-174 06 05' },
		codes: [{ code: '4711', first_day: dayFromNow(0) }]
	});
	const later = await ask(asker, hall, evening(dayFromNow(6)), { note: 'Vi är tolv som väver.' });

	// The owner has somebody else in then: two hours later suits.
	const owner = await device();
	await signedIn(owner.context(), site, 'aila');
	await open(owner, talk(later));
	await expect(standing(owner)).toContainText(/Greta .* vill boka Slöjdsalen .* kl\. 18–20/);
	await expect(owner.getByRole('link', { name: 'Lämna över' })).toHaveCount(0);
	await press(owner, 'Föreslå en annan tid');
	const dialog = owner.getByRole('dialog');
	await dialog.getByLabel('Från klockan').fill('20');
	await dialog.getByLabel('Till klockan').fill('22');
	await dialog.getByLabel('Till klockan').press('Tab');
	await expect(dialog.getByRole('status')).toContainText('20–22: ledigt');
	await axe(owner);
	await dialog.getByRole('button', { name: 'Skicka förslaget' }).click();
	await expect(standing(owner)).toContainText('20–22 i stället för');

	await signedIn(greta.context(), site, 'greta');
	await open(greta, talk(later));
	await press(greta, 'Ja, det passar');
	await expect(standing(greta)).toContainText(/Det är klart: du har Slöjdsalen .* kl\. 20–22/);
	await expect(greta.getByText('Gör du det inte senast')).toBeVisible();
	await press(greta, 'Visa exakt plats och telefon');
	await expect(greta.getByRole('heading', { name: 'Nyckel och kod' })).toBeVisible();
	await expect(greta.getByText(/^Visas från .* kl\. 20:00\.$/)).toBeVisible();
	await expect(greta.getByText('4711')).toHaveCount(0);
	await axe(greta);

	// One that begins soon: the code shows, and she says that she is here.
	const soon = await ask(asker, hall, hoursFromNow(3, 60));
	await command(aila, 'confirm_booking', { village_id: hall.village, booking_id: soon });
	await open(greta, talk(soon));
	await press(greta, 'Visa exakt plats och telefon');
	await expect(greta.getByText('4711')).toBeVisible();
	await expect(greta.getByText('Dörren mot ån.')).toBeVisible();
	await axe(greta);
	await press(greta, 'Jag är här');
	await expect(standing(greta)).toContainText('Du är på plats');

	// The caretaker's day has her, with what she wrote; it is ticked, and stays so.
	await open(owner, '/grantrask/mine');
	await owner.getByRole('link', { name: 'Vaktmästarens dag' }).click();
	const day = owner.getByRole('region', { name: /^Slöjdsalen I dag/ });
	await expect(day).toContainText(/Greta/);
	await expect(day).toContainText('På plats');
	await axe(owner);
	await day.getByRole('button', { name: /^Visa telefon till Greta/ }).click();
	await expect(day.getByRole('link', { name: /^Ring Greta/ })).toBeVisible();
	await day.getByRole('checkbox', { name: /^Sett till: Greta/ }).click();
	await expect(owner.getByText('Uppskrivet som klart.')).toBeVisible();
	await open(owner, '/grantrask/day');
	await expect(day.getByRole('checkbox', { name: /^Sett till: Greta/ })).toBeChecked();
});

test('a place in line is offered when the room comes free, and taken', async ({ page, site }) => {
	test.setTimeout(180_000);
	const [aila, greta, nils] = [
		await person(site, 'aila'),
		await person(site, 'greta'),
		await person(site, 'nils')
	];
	const hall = await room(site, aila, 'Musikrummet', {}, { approval: 'auto' });
	const when = evening(dayFromNow(5), '19:00', '21:00');
	const first = await ask(nils, hall, when);
	const waiting = await ask(greta, hall, when, { wait: true });
	await signedIn(page.context(), site, 'greta');
	await open(page, talk(waiting));
	await expect(standing(page)).toContainText(/Du står i kö till Musikrummet .*, plats 1/);
	await axe(page);
	await command(nils, 'cancel_booking', { village_id: hall.village, booking_id: first });
	await expect(page.getByText(/^Tiden är din om du tar den före/)).toBeVisible({ timeout: 60_000 });
	await axe(page);
	await open(page, '/grantrask/inbox');
	await expect(page.getByRole('region', { name: 'Väntar på dig' })).toContainText('Musikrummet');
	await open(page, talk(waiting));
	await press(page, 'Ta tiden');
	await expect(standing(page)).toContainText('Det är klart: du har Musikrummet');
});

test('a standing booking and a bundle: their dates and parts, one yes to all', async ({
	page,
	site,
	device
}) => {
	test.setTimeout(180_000);
	const [aila, nils] = [await person(site, 'aila'), await person(site, 'nils')];
	const [hall, kitchen] = [await room(site, aila, 'Vävstugan'), await room(site, aila, 'Köket')];
	const series_id = randomUUID();
	const first_day = dayFromNow(7);
	await command(nils, 'request_series', {
		...{ village_id: hall.village, listing_id: hall.listing, series_id, first_day },
		...{ rule: 'FREQ=WEEKLY;COUNT=8', from: '18:00', to: '20:00' }
	});
	await signedIn(page.context(), site, 'aila');
	await open(page, talk(series_id));
	const box = page.getByRole('region', { name: 'Återkommande bokning' });
	await expect(box).toContainText(/Varje \S+dag kl\. 18–20, 8 gånger/i);
	await expect(box.getByText('Visa 3 datum till')).toBeVisible();
	await axe(page);
	await press(page, 'Ja till alla datum');
	await expect(standing(page)).toContainText('Det är klart');
	await box
		.getByRole('button', { name: /^Avboka / })
		.nth(1)
		.click();
	await page.getByRole('radio', { name: /och alla som följer$/ }).check();
	await axe(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Avboka' }).click();
	await expect(box.getByText('Avbokat')).toHaveCount(7);

	const [one, other] = [randomUUID(), randomUUID()];
	const part = ({ listing }: typeof hall, booking_id: string) => ({
		...{ listing_id: listing, booking_id },
		...evening(dayFromNow(9))
	});
	await command(nils, 'request_bundle', {
		...{ village_id: hall.village, bundle_id: randomUUID() },
		parts: [part(hall, one), part(kitchen, other)]
	});
	await open(page, talk(one));
	await press(page, 'Ja till min del');
	await expect(standing(page)).toContainText('Det är bokat först när alla i paketet har sagt ja');
	await axe(page);
	const asker = await device();
	await signedIn(asker.context(), site, 'nils');
	await open(asker, talk(one));
	const bundle = asker.getByRole('region', { name: 'Paket' });
	await expect(bundle).toContainText('Har sagt ja');
	await bundle.getByRole('link', { name: 'Köket' }).click();
	await expect(standing(asker)).toContainText('Du har frågat');
	await axe(asker);
});

test('a time closed over a booking: both are told, with ways on', async ({
	page,
	site,
	device
}) => {
	test.setTimeout(120_000);
	const [aila, nils] = [await person(site, 'aila'), await person(site, 'nils')];
	const hall = await room(site, aila, 'Ateljén', {}, { approval: 'auto' });
	const when = evening(dayFromNow(8));
	const booking = await ask(nils, hall, when);
	await command(aila, 'block_days', {
		...{ village_id: hall.village, listing_id: hall.listing, ...when },
		...{ reason: 'damaged', over: true }
	});
	await signedIn(page.context(), site, 'nils');
	await open(page, '/grantrask/inbox');
	await expect(page.getByRole('region', { name: 'Väntar på dig' })).toContainText('Ateljén');
	await open(page, talk(booking));
	await expect(page.getByText('Din bokning finns kvar')).toBeVisible();
	await axe(page);
	await page.getByRole('button', { name: /^Föreslå .* kl\. / }).click();
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('ledigt');
	await page.getByRole('button', { name: 'Ändra till den här tiden' }).click();
	await expect(page.getByText('Tiden är ändrad.')).toBeVisible();
	await expect(page.getByText('Din bokning finns kvar')).toHaveCount(0);
	const owner = await device();
	await signedIn(owner.context(), site, 'aila');
	await open(owner, talk(booking));
	await expect(standing(owner)).toContainText('Nils');
	await axe(owner);
});
