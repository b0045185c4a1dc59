import { newcomer } from './lib/lending.ts';
import { away, test } from './lib/own-site.ts';
import { ask, letHall, slot, turnTo } from './lib/rooms.ts';
import { dayFromNow, expect, open } from './lib/test.ts';

test.describe.configure({ timeout: 240_000 });

test('without contact the hours are there, and the question waits', async ({ page, own }) => {
	const owner = await newcomer(own, 'agare@away.example', 'Hal L.');
	const other = await newcomer(own, 'annan@away.example', 'Ann A.');
	const hall = await letHall(own, owner, 'Ensamsalen');
	const day = dayFromNow(3);
	await ask(other, hall, day, '10:00', '12:00');
	await away(page, own, 'maja');
	await open(page, hall.path);
	await turnTo(page, day);
	await expect(slot(page, day, '10:00')).toHaveAccessibleName(/någon har frågat/);
	await slot(page, day, '18:00').click();
	await slot(page, day, '19:00').click();
	await page.getByRole('button', { name: 'Skicka frågan' }).click();
	await page.waitForURL('**/inbox/*');
	await expect(page.getByText('Väntar på att skickas').first()).toBeVisible();
	await open(page, hall.path);
	await turnTo(page, day);
	await expect(slot(page, day, '18:00')).toHaveAccessibleName(/väntar på att skickas/);
	await expect(slot(page, day, '20:00')).toHaveAccessibleName(/ledigt/);
});
