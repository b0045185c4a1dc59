import { command } from './lib/api.ts';
import { axe } from './lib/away.ts';
import { lend, newcomer } from './lib/lending.ts';
import { again } from './lib/people.ts';
import { ask, held, letHall, slot, turnTo, type } from './lib/rooms.ts';
import { person, signedIn } from './lib/sign-in.ts';
import { dayFromNow, expect, open, test } from './lib/test.ts';

const send = 'Skicka frågan';

test('by thumb: two taps choose a time, and the question goes', async ({ page, site }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const owner = await newcomer(site, 'agare1@rum.example', 'Hal L.');
	await newcomer(site, 'tumme@rum.example', 'Tum M.');
	const hall = await letHall(site, owner, 'Tumsalen');
	const day = dayFromNow(3);
	await signedIn(page.context(), site, 'tumme@rum.example');
	await open(page, hall.path);
	await turnTo(page, day);
	await slot(page, day, '18:00').click();
	await slot(page, day, '19:00').click();
	await expect(page.getByLabel('Datum', { exact: true })).toHaveValue(day);
	await expect(page.getByLabel('Från klockan')).toHaveValue('18:00');
	await expect(page.getByLabel('Till klockan')).toHaveValue('20:00');
	await expect(page.locator('.summary')).toContainText('18–20, 2 timmar');
	await axe(page);
	await page.getByRole('button', { name: send }).click();
	await page.waitForURL('**/inbox/*');
	expect(await held(owner, hall)).toHaveLength(1);
});

test('by keyboard alone', async ({ page, site }) => {
	const owner = await newcomer(site, 'agare2@rum.example', 'Tan G.');
	await newcomer(site, 'tangent@rum.example', 'Gen T.');
	const hall = await letHall(site, owner, 'Tangentsalen');
	await signedIn(page.context(), site, 'tangent@rum.example');
	await open(page, hall.path);
	const focused = page.locator(':focus');
	await page.locator('table[role=grid] [tabindex="0"]').waitFor();
	for (let stop = 0; stop < 80; stop++) {
		if (await focused.evaluate((one) => 'slot' in one.dataset).catch(() => false)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await expect(page.getByLabel('Från klockan')).toHaveValue('09:00');
	await expect(page.getByLabel('Till klockan')).toHaveValue('11:00');
	await page.getByLabel('Hälsning till ägaren').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/inbox/*');
	expect(await held(owner, hall)).toHaveLength(1);
});

test('what cannot be is told at its field, and stays as typed', async ({ page, site }) => {
	const owner = await newcomer(site, 'agare3@rum.example', 'Fel L.');
	await newcomer(site, 'fel@rum.example', 'Fel A.');
	const hall = await letHall(site, owner, 'Felsalen', {
		house_rules: 'Städa efter er. Inga skor på golvet.'
	});
	await signedIn(page.context(), site, 'fel@rum.example');
	await open(page, hall.path);
	const note = page.getByLabel('Hälsning till ägaren');
	await note.fill('Vi övar sång.');
	const day = dayFromNow(4);
	const wrong: [string, string, string, string, RegExp][] = [
		[dayFromNow(-2), '18', '20', 'Datum', /redan varit/],
		[day, '18.30', '20', 'Från klockan', /jämna 1 timme/],
		[day, '21', '23', 'Från klockan', /inte öppet hela/],
		[day, '8', '20', 'Till klockan', /Längst går 8 timmar/],
		[day, '25', '26', 'Från klockan', /inte en tid/],
		[dayFromNow(390), '18', '20', 'Datum', /Så långt fram/],
		[day, '18', '', 'Till klockan', /Fyll i/]
	];
	for (const [date, from, to, label, words] of wrong) {
		await type(page, date, from, to);
		await page.getByRole('button', { name: send }).click();
		const field = page.getByLabel(label, { exact: true });
		await expect(field).toHaveAccessibleDescription(words);
		await expect(field).toBeFocused();
		await expect(note).toHaveValue('Vi övar sång.');
	}
	await axe(page);
	await type(page, day, '1830', '20');
	await expect(page.getByLabel('Från klockan')).toHaveValue('18:30');
	await type(page, day, '18', '20');
	await page.getByRole('button', { name: send }).click();
	const rules = page.getByRole('checkbox', { name: /följer dem/ });
	await expect(rules).toBeFocused();
	await expect(rules).toHaveAccessibleDescription(/Kryssa i/);
	await again(page);
	await expect(page.getByLabel('Från klockan')).toHaveValue('18:00');
	await expect(note).toHaveValue('Vi övar sång.');
	await rules.check();
	await page.getByRole('button', { name: send }).click();
	await page.waitForURL('**/inbox/*');
});

test('taken: the nearest free time at one press', async ({ page, site }) => {
	const owner = await newcomer(site, 'agare4@rum.example', 'Nar A.');
	const faster = await newcomer(site, 'fort@rum.example', 'Fort A.');
	await newcomer(site, 'sen@rum.example', 'Sen A.');
	const hall = await letHall(site, owner, 'Närsalen', {}, { approval: 'auto' });
	const day = dayFromNow(3);
	await signedIn(page.context(), site, 'sen@rum.example');
	await open(page, hall.path);
	await type(page, day, '18', '20');
	await ask(faster, hall, day, '19:00', '20:00');
	await page.getByRole('button', { name: 'Boka', exact: true }).click();
	const alert = page.getByRole('alert').filter({ hasText: 'Det är upptaget då' });
	await expect(alert).toContainText('19–20');
	await axe(page);
	await alert.getByRole('button', { name: /kl. 20–22 i stället/ }).click();
	await expect(page.getByLabel('Från klockan')).toHaveValue('20:00');
	await page.getByRole('button', { name: 'Boka', exact: true }).click();
	await page.waitForURL('**/inbox/*');
	expect(await held(owner, hall)).toHaveLength(2);
});

test('taken: standing in line', async ({ page, site }) => {
	const owner = await newcomer(site, 'agare5@rum.example', 'Ko A.');
	const first = await newcomer(site, 'forst@rum.example', 'Forst A.');
	const waits = await newcomer(site, 'koar@rum.example', 'Koar A.');
	const hall = await letHall(site, owner, 'Kösalen', {}, { approval: 'auto' });
	const day = dayFromNow(3);
	await ask(first, hall, day, '18:00', '20:00');
	await signedIn(page.context(), site, 'koar@rum.example');
	await open(page, hall.path);
	await turnTo(page, day);
	// Pressing what is taken says so.
	await slot(page, day, '18:00').click();
	await slot(page, day, '19:00').click();
	await expect(page.getByRole('status').filter({ hasText: 'upptaget då' })).toBeVisible();
	await page.getByRole('button', { name: 'Ställ mig i kö' }).click();
	await page.waitForURL('**/inbox/*');
	const { data } = await waits.db.rpc('my_inbox', { village_id: hall.village_id });
	expect(JSON.stringify(data)).toContain('waitlisted');
});

test('with chairs and a kitchen of somebody else: one request, all or nothing', async ({
	page,
	site
}) => {
	const owner = await newcomer(site, 'agare6@rum.example', 'Paket A.');
	const other = await newcomer(site, 'stolar@rum.example', 'Stol A.');
	const asks = await newcomer(site, 'paket@rum.example', 'Paket B.');
	const chairs = await lend(site, other, 'Stapelstolar');
	await command(other, 'edit_listing', { ...chairs.said, quantity: 40 });
	const kitchen = await letHall(site, other, 'Lånköket');
	const extras = [chairs.listing_id, kitchen.listing_id];
	const hall = await letHall(site, owner, 'Paketsalen', { extras });
	const day = dayFromNow(3);
	await ask(asks, kitchen, day, '10:00', '12:00');
	await signedIn(page.context(), site, 'paket@rum.example');
	await open(page, hall.path);
	await type(page, day, '11', '13');
	await page.getByRole('checkbox', { name: /Stapelstolar/ }).check();
	await page.getByLabel('Hur många: Stapelstolar?').fill('30');
	const box = page.getByRole('checkbox', { name: /Lånköket/ });
	await box.check();
	await expect(box).toHaveAccessibleDescription(/Upptaget då/);
	await page.getByRole('button', { name: send }).click();
	const alert = page.getByRole('alert').filter({ hasText: 'Något av det du vill boka med' });
	await expect(alert).toBeVisible();
	await axe(page);
	await type(page, day, '12', '14');
	await expect(box).not.toHaveAccessibleDescription(/Upptaget/);
	await expect(page.locator('.summary')).toContainText('Stapelstolar, Lånköket');
	await page.getByRole('button', { name: send }).click();
	await page.waitForURL('**/inbox/*');
	expect(await held(owner, hall)).toHaveLength(1);
	expect(await held(other, chairs)).toHaveLength(30);
	expect(await held(other, kitchen)).toHaveLength(2);
});

test('every week: which dates work is seen before it is sent', async ({ page, site }) => {
	const owner = await newcomer(site, 'agare7@rum.example', 'Serie A.');
	const first = await newcomer(site, 'serie1@rum.example', 'Serie B.');
	await newcomer(site, 'serie2@rum.example', 'Serie C.');
	const hall = await letHall(site, owner, 'Seriesalen', {}, { approval: 'auto' });
	await ask(first, hall, dayFromNow(10), '18:00', '20:00');
	await signedIn(page.context(), site, 'serie2@rum.example');
	await open(page, hall.path);
	await type(page, dayFromNow(3), '18', '20');
	await page.getByLabel('Upprepa').selectOption({ label: 'Varje vecka' });
	await page.getByLabel('Hur många gånger?').fill('5');
	await page.getByLabel('Hur många gånger?').press('Tab');
	await expect(page.getByText('4 datum går bra. 1 går inte.')).toBeVisible();
	const dates = page.getByRole('list', { name: 'Datumen' }).getByRole('listitem');
	await expect(dates).toHaveCount(5);
	await expect(dates.nth(1)).toContainText('upptaget');
	await dates.nth(2).getByRole('checkbox').uncheck();
	await page.getByLabel('Ställ mig i kö för de upptagna').check();
	await expect(dates.nth(1)).toContainText('du ställs i kö');
	await axe(page);
	await page.getByRole('button', { name: 'Boka', exact: true }).click();
	await page.waitForURL('**/inbox/*');
	await expect(page.getByText(/3 datum är bokade/)).toBeVisible();
	// Three dates, and what was there.
	expect(await held(owner, hall)).toHaveLength(4);
});

test('too many dates are told before anything is sent', async ({ page, site }) => {
	const owner = await newcomer(site, 'agare8@rum.example', 'Mang A.');
	await newcomer(site, 'mang@rum.example', 'Mang B.');
	const hall = await letHall(site, owner, 'Mångsalen');
	await signedIn(page.context(), site, 'mang@rum.example');
	await open(page, hall.path);
	await type(page, dayFromNow(3), '18', '20');
	await page.getByLabel('Upprepa').selectOption({ label: 'Varje vecka' });
	await page.getByRole('radio', { name: 'Till ett datum' }).check();
	await page.getByLabel('Till och med').fill(dayFromNow(3000));
	await expect(page.getByLabel('Till och med')).toHaveAccessibleDescription(/fler än 104/);
	await page.getByRole('button', { name: send }).click();
	await expect(page.getByLabel('Till och med')).toBeFocused();
});

test('for somebody without a phone: a manager books, and it holds', async ({ page, site }) => {
	const aila = await person(site, 'aila');
	const { data } = await aila.db
		.from('association')
		.select('id')
		.eq('name', 'Granträsks bygdegårdsförening')
		.single();
	const more = { association_id: data?.id as string };
	const hall = await letHall(site, aila, 'Föreningssalen', { bookers: 'association' }, more);
	await signedIn(page.context(), site, 'aila');
	await open(page, hall.path);
	await page.getByRole('button', { name: 'Boka åt någon utan telefon' }).click();
	await type(page, dayFromNow(3), '18', '20');
	await page.getByRole('button', { name: 'Boka åt personen' }).click();
	await expect(page.getByLabel('Vem är det åt?')).toBeFocused();
	await page.getByLabel('Vem är det åt?').fill('Algot S.');
	await page.getByLabel('Telefon eller adress').fill('Byvägen 2');
	await page.getByRole('radio', { name: 'Vi träffades' }).check();
	await axe(page);
	await page.getByRole('button', { name: 'Boka åt personen' }).click();
	await page.waitForURL('**/inbox/*');
	await expect(page.getByRole('region', { name: 'Bokat åt någon' })).toContainText('Algot S.');
	expect(await held(aila, hall)).toHaveLength(1);
});

test('who may not book there is told whom to turn to', async ({ page, site }) => {
	const aila = await person(site, 'aila');
	const { data } = await aila.db
		.from('association')
		.select('id')
		.eq('name', 'Granträsks bygdegårdsförening')
		.single();
	const more = { association_id: data?.id as string };
	const hall = await letHall(site, aila, 'Slutna salen', { bookers: 'association' }, more);
	await open(page, hall.path);
	await expect(page.getByText(/bokas genom Granträsks bygdegårdsförening/)).toBeVisible();
	await expect(page.getByRole('button', { name: /Skicka|Logga in och/ })).toHaveCount(0);
	await axe(page);
});
