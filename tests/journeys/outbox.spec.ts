import type { Page } from '@playwright/test';
import { idOf } from '../../src/lib/server/demo/seed.ts';
import { command, find } from './lib/api.ts';
import { ask, offer, part, rows, write } from './lib/away.ts';
import { everything, kept } from './lib/kept.ts';
import { person, signInOnce } from './lib/sign-in.ts';
import { away, test } from './lib/own-site.ts';
import { alive, dayFromNow, expect, open } from './lib/test.ts';

const THING = `/grantrask/item/${idOf('listing', 'isborr')}`;
const TALK = `/grantrask/inbox/${idOf('booking', 'bat_maja')}`;
const LIST = '/grantrask/outbox';
const NOTE = 'Jag tänkte pimpla med barnbarnen.';
const MESSAGE = 'Jag ror ut från bryggan klockan sju.';
const TITLE = 'Kanelbullemaskin';
const ALT = 'Maskinen på köksbänken.';
const [first, last] = [dayFromNow(20), dayFromNow(21)];

test.describe.configure({ timeout: 240_000 });

/** Has the oldest tried once more, in vain. */
async function tried(page: Page): Promise<void> {
	const oldest = async () => (await kept(page, 'entry', 'bytorget-outbox'))[0];
	const before = Number((await oldest())?.tries);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(async () => Number((await oldest())?.tries)).toBeGreaterThan(before);
	await expect.poll(async () => (await oldest())?.state).toBe('waiting');
}

test('what is done without contact is in the list and on the screens, and arrives once', async ({
	page,
	own
}) => {
	await away(page, own, 'maja');
	await ask(page, THING, [first, last], NOTE);
	await expect(page.getByText('Väntar på att skickas').first()).toBeVisible();
	await expect(page.getByText('Inget är bokat än').first()).toBeVisible();
	await write(page, TALK, MESSAGE);
	await offer(page, TITLE, ALT);

	await page.getByRole('link', { name: '3 saker väntar på att skickas' }).click();
	await alive(page);
	await expect(rows(page, 'Väntar')).toHaveCount(3);
	await page.reload();
	await alive(page);
	const waiting = rows(page, 'Väntar');
	await expect(waiting).toHaveCount(3);
	await expect(waiting.nth(0)).toContainText('Din fråga om att få låna ”Isborr 150 mm”');
	await expect(waiting.nth(0)).toContainText(NOTE);
	await expect(waiting.nth(1)).toContainText(MESSAGE);
	await expect(waiting.nth(2)).toContainText(`Din nya annons ”${TITLE}”`);
	await waiting.nth(2).getByRole('button', { name: /^Läs/ }).click();
	await expect(page.getByRole('img', { name: ALT })).toBeVisible();
	await page.keyboard.press('Escape');

	// What was never tried is undone at once and put back in its old place; what was tried may be there.
	await waiting
		.filter({ hasText: MESSAGE })
		.getByRole('button', { name: /^Ångra/ })
		.click();
	await expect(waiting).toHaveCount(2);
	await page.getByRole('button', { name: 'Lägg tillbaka' }).click();
	await expect(waiting).toHaveCount(3);
	await expect(waiting.nth(1)).toContainText(MESSAGE);
	// By its name: while it is tried it is not among those that wait.
	await page.getByRole('button', { name: /^Ångra: Din fråga/ }).click();
	const maybe = page.getByRole('dialog', { name: 'Det kan redan ha kommit fram' });
	// That it is tried meanwhile does not end the question.
	await tried(page);
	await maybe.getByRole('button', { name: 'Låt det vara kvar' }).click();
	await expect(waiting).toHaveCount(3);

	// On the screens they belong to, also after a start without contact.
	await open(page, '/grantrask/mine');
	await expect(page.getByRole('listitem').filter({ hasText: TITLE })).toContainText(
		'Väntar på att skickas'
	);
	await open(page, '/grantrask/inbox');
	await expect(
		page.getByRole('listitem').filter({ hasText: 'Isborr 150 mm' }).first()
	).toContainText('Väntar på att skickas');

	await open(page, LIST);
	await expect(rows(page, 'Väntar')).toHaveCount(3);
	await own.start();
	// Not when the phone would have tried again by itself.
	await page.getByRole('button', { name: 'Försök skicka nu' }).click();
	await expect(rows(page, 'Klart i dag')).toHaveCount(3, { timeout: 20_000 });
	await expect(part(page, 'Väntar')).toHaveCount(0);

	const [ante, kjell] = [await person(own, 'ante'), await person(own, 'kjell')];
	const { village } = await find(own, 'Isborr 150 mm');
	const asked = await ante.db.rpc('my_inbox', { village_id: village });
	const mine = (asked.data as { first_day: string; title: string; last_body: string }[]).filter(
		({ first_day, title }) => first_day === first && title === 'Isborr 150 mm'
	);
	expect(mine).toHaveLength(1);
	const talk = await kjell.db.rpc('conversation_page', {
		village_id: village,
		conversation_id: TALK.split('/').at(-1)
	});
	const { messages } = talk.data as { messages: { body: string }[] };
	expect(messages.filter(({ body }) => body === MESSAGE)).toHaveLength(1);
	const listed = await kjell.db.from('listing').select('id').eq('title', TITLE);
	expect(listed.data).toHaveLength(1);
	const photos = await kjell.db.from('photo').select('id').eq('listing_id', listed.data?.[0]?.id);
	expect(photos.data).toHaveLength(1);
});

test('a rival took the days: what was taken is told, and the nearest free days are one press away', async ({
	page,
	own
}) => {
	await away(page, own, 'maja');
	await ask(page, THING, [first, last], NOTE);
	// Nothing is sent while no page is open.
	await page.goto('about:blank');
	await own.start();
	const folke = await person(own, 'folke');
	const { village, listing } = await find(own, 'Isborr 150 mm');
	await command(folke, 'request_booking', {
		village_id: village,
		listing_id: listing,
		booking_id: crypto.randomUUID(),
		first_day: last,
		last_day: last,
		quantity: 1,
		note: ''
	});
	await open(page, LIST);
	const needs = rows(page, 'Behöver dig').first();
	await expect(needs).toContainText('Någon hann före', { timeout: 60_000 });
	await expect(needs).toContainText(/Upptaget: \p{L}+ \d+ \p{L}+\./u);
	await expect(needs).toContainText(NOTE);
	const take = needs.getByRole('button', { name: /^Fråga om .* i stället$/ });
	await take.click();
	await expect(rows(page, 'Klart i dag')).toHaveCount(1, { timeout: 60_000 });
	await expect(part(page, 'Behöver dig')).toHaveCount(0);

	const ante = await person(own, 'ante');
	const asked = await ante.db.rpc('my_inbox', { village_id: village });
	const days = (asked.data as { first_day: string; other_name: string; title: string }[]).filter(
		({ title, other_name }) => title === 'Isborr 150 mm' && other_name.startsWith('Maja')
	);
	expect(days.map(({ first_day }) => first_day)).toContain(dayFromNow(22));
	expect(days.map(({ first_day }) => first_day)).not.toContain(first);
});

test('signing out without contact asks first, and leaves nothing of it', async ({ page, own }) => {
	const maja = await away(page, own, 'maja');
	await ask(page, THING, [first, last], NOTE);
	await write(page, TALK, MESSAGE);
	await open(page, '/grantrask/me');
	await page.getByRole('button', { name: 'Logga ut' }).click();
	const question = page.getByRole('dialog', { name: '2 saker har inte skickats än' });
	await expect(question).toContainText('Din fråga om att få låna ”Isborr 150 mm”');
	await question.getByRole('button', { name: 'Stanna inloggad' }).click();
	expect(await kept(page, 'entry', 'bytorget-outbox')).toHaveLength(2);
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await question.getByRole('button', { name: 'Logga ut ändå' }).click();
	await expect(page.getByText('Du är inte inloggad')).toBeVisible();
	await expect(page.getByText(/väntar på dig$/)).toHaveCount(0);
	const left = await everything(page);
	for (const secret of [NOTE, MESSAGE, maja.email, maja.token, maja.id])
		expect(left.includes(secret), secret).toBe(false);

	// Whoever comes next sends none of it.
	await own.start();
	await signInOnce(page, own, 'nils');
	await open(page, LIST);
	await expect(page.getByRole('heading', { name: 'Inget väntar' })).toBeVisible();
});
