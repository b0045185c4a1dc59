import { expect, test } from 'vitest';
import { listingCalendar } from '#lib/db/listing-days.ts';
import { day, listing, offer } from './lib/listing.ts';
import { asks, books, byTheHour, room, roomBy, said, time } from './lib/spaces.ts';
import { command, does, type Person } from './lib/people.ts';
import { pulled } from './lib/pulled.ts';
import { association, settled } from './lib/village.ts';
import { one } from './lib/witness.ts';

const { here, maja, nils, aila } = await settled('Maja', 'Nils', 'Aila');

const part = (whole: string | null, change: object = {}) =>
	room(maja, here, { title: 'Halva salen', space: { ...byTheHour, part_of: whole, ...change } });
const answer = async (who: Person, id: string, ...when: Parameters<typeof time>) =>
	said(await asks(who, here, id, time(...when)));
const page = async (id: string) =>
	(await nils.db.rpc('listing_page', { village_id: here.id, listing_id: id })).data as {
		space: { parts: unknown[]; part_of: unknown; turnaround_minutes: number };
		quantity: number;
	};
const named = (id: string) => ({ village_id: here.id, listing_id: id });
const edits = (id: string, space: object, change: object = {}) =>
	command(maja, 'edit_listing', {
		...offer(here, {
			kind: 'space',
			category: 'hall',
			title: 'Halva salen',
			approval: 'auto',
			...change
		}),
		listing_id: id,
		space: { ...byTheHour, ...space }
	});

test('a hall is both its halves', async () => {
	const hall = await room(maja, here);
	const [a, b] = [await part(hall), await part(hall)];
	expect((await page(hall)).space.parts).toEqual(
		expect.arrayContaining([a, b].map((id) => ({ id, title: 'Halva salen' })))
	);
	expect((await page(a)).space.part_of).toEqual({ id: hall, title: 'Salen' });
	expect(await answer(nils, a, 3, '18:00', '20:00')).toBe('ok');
	expect(await answer(aila, b, 3, '19:00', '21:00')).toBe('ok');
	expect(await answer(aila, hall, 3, '20:30', '22:00')).toBe('taken');
	expect(await answer(aila, hall, 3, '21:00', '22:00')).toBe('ok');
	expect(await answer(nils, a, 3, '21:30', '22:30')).toBe('taken');
	expect(await answer(nils, b, 3, '22:00', '22:30')).toBe('ok');
	expect(
		await one`select count(*)::int from public.claim c join public.booking b on b.id = c.booking_id where b.listing_id = ${hall}`
	).toBe(3);
});

test('clearing up after a half keeps the whole waiting', async () => {
	const hall = await roomBy(maja, here, { turnaround_minutes: 60 });
	const [a, b] = [await part(hall, { turnaround_minutes: 30 }), await part(hall)];
	expect([
		(await page(hall)).space.turnaround_minutes,
		(await page(b)).space.turnaround_minutes
	]).toEqual([60, 0]);
	await books(nils, here, a, time(3, '10:00', '12:00'));
	expect(await answer(aila, hall, 3, '12:00', '13:00')).toBe('taken');
	expect(await answer(aila, a, 3, '12:00', '12:30')).toBe('taken');
	// The whole needs its own hour before the next.
	expect(await answer(aila, hall, 3, '12:30', '13:30')).toBe('ok');
	expect(await answer(nils, b, 3, '13:30', '14:00')).toBe('ok');
	expect(await answer(nils, hall, 3, '14:00', '14:30')).toBe('taken');
	expect(await answer(nils, hall, 3, '14:30', '15:00')).toBe('ok');
});

test('a part that joins is claimed by who has the whole already', async () => {
	const hall = await room(maja, here);
	const ref = await books(nils, here, hall, time(3, '18:00', '20:00'));
	const a = await part(hall);
	expect(await answer(aila, a, 3, '19:00', '20:00')).toBe('taken');
	expect(await answer(aila, a, 3, '20:00', '21:00')).toBe('ok');
	const b = await part(null);
	await books(aila, here, b, time(3, '19:00', '20:00'));
	expect((await edits(b, { part_of: hall })).said).toBe('booked_then');
	await does(nils, 'cancel_booking', ref);
	expect((await edits(b, { part_of: hall })).said).toBe('ok');
	expect(await answer(nils, hall, 3, '19:30', '20:30')).toBe('taken');
	expect((await edits(b, { part_of: null })).said).toBe('ok');
	expect(await answer(nils, hall, 3, '19:00', '20:00')).toBe('ok');
	// The whole that was had while this was a part is had with it, also when it comes back.
	const late = await books(nils, here, hall, time(4, '10:00', '12:00'));
	expect((await edits(a, { part_of: null })).said).toBe('ok');
	expect(await answer(aila, a, 4, '11:00', '12:00')).toBe('taken');
	expect((await edits(a, { part_of: hall })).said).toBe('ok');
	await does(nils, 'cancel_booking', late);
	expect(await answer(aila, a, 4, '11:00', '12:00')).toBe('ok');
});

test('a half that is withdrawn leaves the rest; a whole that is withdrawn leaves its halves', async () => {
	const hall = await room(maja, here);
	const [a, b] = [await part(hall), await part(hall)];
	await does(maja, 'withdraw_listing', named(a));
	expect((await page(hall)).space.parts).toEqual([{ id: b, title: 'Halva salen' }]);
	expect(await answer(nils, hall, 3, '10:00', '12:00')).toBe('ok');
	await does(maja, 'pause_listing', named(hall));
	expect((await page(b)).space.part_of).toBeNull();
	const other = await room(maja, here);
	expect((await edits(b, { part_of: other })).said).toBe('ok');
	await does(maja, 'withdraw_listing', named(other));
	expect((await page(b)).space.part_of).toBeNull();
	expect(await answer(nils, b, 3, '14:00', '15:00')).toBe('ok');
});

test('not of another owner’s, not of a part, not of a thing, not of many', async () => {
	const wrong = async (whole: string, change: object = {}) => {
		const body = offer(here, { kind: 'space', category: 'hall', ...change });
		const { said: word, facts } = await command(maja, 'publish_listing', {
			...body,
			space: { ...byTheHour, part_of: whole }
		});
		return word === 'bad_input' ? facts.field : word;
	};
	const hall = await room(maja, here);
	const half = await part(hall);
	for (const whole of [
		await room(nils, here),
		await room(aila, here, { association_id: await association(here, [aila, maja]) }),
		half,
		await listing(maja, here),
		await room(maja, here, { quantity: 3 }),
		crypto.randomUUID()
	])
		expect(await wrong(whole)).toBe('part_of');
	expect(await wrong(hall, { quantity: 2 })).toBe('part_of');
	expect((await edits(hall, { part_of: await room(maja, here) })).facts.field).toBe('part_of');
	expect((await edits(half, { part_of: half })).facts.field).toBe('part_of');
});

test('sixty chairs are lent forty and twenty at a time', async () => {
	const chairs = await listing(maja, here, { title: 'Stolar', quantity: 60, approval: 'auto' });
	const ask = async (who: Person, quantity: number) =>
		said(
			await asks(who, here, chairs, { first_day: day(3), last_day: day(3) } as never, { quantity })
		);
	expect([
		await ask(nils, 40),
		await ask(aila, 21),
		await ask(aila, 20),
		await ask(nils, 1)
	]).toEqual([...['ok', 'taken', 'ok', 'taken']]);
	const [free] = await listingCalendar(nils.db, here.id, chairs, day(3), day(3));
	expect(free).toMatchObject({ free: 0, total: 60 });
	const { data } = await nils.db.rpc('listing_busy', named(chairs));
	expect(data).toMatchObject({ pieces: 60, whole: false });
	expect((data as { held: unknown[] }).held.length).toBe(60);
});

test('what a half is called, and whether it is to be had, is told with the whole', async () => {
	const hall = await room(maja, here);
	const half = await part(hall);
	const kept = await pulled(nils.db, here.id, undefined, 500);
	const called = async () => {
		await pulled(nils.db, here.id, kept, 500);
		return kept.listings.get(hall)?.page.space?.parts.map(({ title }) => title);
	};
	expect(await called()).toEqual(['Halva salen']);
	await edits(half, { part_of: hall }, { title: 'Lilla salen' });
	expect(await called()).toEqual(['Lilla salen']);
	await does(maja, 'pause_listing', named(half));
	expect(await called()).toEqual([]);
});
