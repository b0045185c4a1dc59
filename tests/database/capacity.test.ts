import { describe, expect, test } from 'vitest';
import { listingCalendar } from '#lib/db/listing-days.ts';
import { agreed, ask, day, handover, listing, offer, request } from './lib/listing.ts';
import { command, does } from './lib/people.ts';
import { association, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, aila } = await settled('Maja', 'Nils', 'Aila');

const calendar = async (id: string, from: number, to: number) =>
	(await listingCalendar(nils.db, here.id, id, day(from), day(to))).map(({ free }) => free);
const named = (id: string) => ({ village_id: here.id, listing_id: id });

describe('pieces', () => {
	test('as many as there are, and not one more', async () => {
		const chairs = await listing(maja, here, { title: 'Stolar', quantity: 5 });
		await ask(nils, here, chairs, [1, 2], { quantity: 3 });
		expect(
			await command(aila, 'request_booking', request(here, chairs, [2, 3], { quantity: 3 }))
		).toMatchObject({
			said: 'taken',
			status: 409,
			facts: { listing_id: chairs, first_day: day(2), last_day: day(3), quantity: 3 }
		});
		const asked = { first_day: day(2), last_day: day(3), quantity: 3 };
		const next = { next_first_day: day(3), next_last_day: day(4) };
		expect((await nils.db.rpc('next_free_days', { ...named(chairs), ...asked })).data).toEqual([
			next
		]);
		expect(
			(await nils.db.rpc('next_free_days', { ...named(chairs), ...asked, quantity: 6 })).data
		).toEqual([]);
		await ask(aila, here, chairs, [2, 3], { quantity: 2 });
		expect(await calendar(chairs, 0, 4)).toEqual([5, 2, 0, 3, 5]);
		expect(
			(await command(aila, 'request_booking', request(here, chairs, [7, 7], { quantity: 6 }))).said
		).toBe('taken');
	});

	test('a kit is free when all of it is, and shares its parts', async () => {
		const kit = await listing(maja, here, { title: 'Hela lokalen', quantity: 2 });
		const half = await listing(maja, here, { title: 'Halva lokalen' });
		await witness`update public.listing_unit set role = 'all' where listing_id = ${kit}`;
		await witness`update public.listing_unit set unit_id = (select unit_id from public.listing_unit where listing_id = ${kit} order by unit_id limit 1)
			where listing_id = ${half}`;
		await ask(nils, here, half, [2, 2]);
		expect(await calendar(kit, 1, 3)).toEqual([1, 0, 1]);
		expect((await command(aila, 'request_booking', request(here, kit, [1, 3]))).said).toBe('taken');
		await ask(aila, here, kit, [4, 4]);
		expect(await calendar(half, 4, 5)).toEqual([0, 1]);
	});

	test('time to clean up counts', async () => {
		const id = await listing(maja, here);
		await witness`update public.unit set turnaround = '1 day' where id = (select unit_id from public.listing_unit where listing_id = ${id})`;
		await ask(nils, here, id, [4, 4]);
		expect(await calendar(id, 2, 6)).toEqual([1, 0, 0, 0, 1]);
		expect((await command(aila, 'request_booking', request(here, id, [3, 3]))).said).toBe('taken');
		await ask(aila, here, id, [2, 2]);
	});

	test('fewer pieces: not those that somebody has', async () => {
		const body = offer(here, { quantity: 3 });
		await does(maja, 'publish_listing', body);
		await ask(nils, here, body.listing_id as string, [1, 1], { quantity: 2 });
		expect(await command(maja, 'edit_listing', { ...body, quantity: 1 })).toMatchObject({
			said: 'piece_in_use',
			facts: { least: 2 }
		});
		expect(await calendar(body.listing_id as string, 1, 2)).toEqual([1, 3]);
		await does(maja, 'edit_listing', { ...body, quantity: 2 });
		expect(await calendar(body.listing_id as string, 1, 2)).toEqual([0, 2]);
		await does(maja, 'edit_listing', { ...body, quantity: 4 });
		expect(await calendar(body.listing_id as string, 1, 2)).toEqual([2, 4]);
	});
});

describe('the owner’s own say', () => {
	test('an owner who says yes to everything', async () => {
		const id = await listing(maja, here, { approval: 'auto' });
		const body = request(here, id);
		expect(await does(nils, 'request_booking', body)).toMatchObject({ state: 'confirmed' });
		expect(
			await one`select confirmed_at is not null and respond_by is null from public.booking where id = ${body.booking_id}`
		).toBe(true);
	});

	test('days the owner keeps, and lets go again', async () => {
		const id = await listing(maja, here);
		const kept = { ...named(id), first_day: day(2), last_day: day(3), reason: 'own_use' };
		expect((await command(nils, 'block_days', kept)).said).toBe('not_your_listing');
		await does(maja, 'block_days', kept);
		expect(await calendar(id, 1, 4)).toEqual([1, 0, 0, 1]);
		expect((await command(nils, 'request_booking', request(here, id, [3, 4]))).said).toBe('taken');
		expect((await command(nils, 'unblock_days', kept)).said).toBe('not_your_listing');
		expect(await does(maja, 'unblock_days', kept)).toEqual({ freed: 1 });
		await ask(nils, here, id, [3, 4]);
		expect(await command(maja, 'block_days', kept)).toMatchObject({
			said: 'booked_then',
			status: 409
		});
	});

	test('a piece that joins is away on the days the owner keeps, not when only one of them is', async () => {
		const chairs = await listing(maja, here, { quantity: 2 });
		const kept = { ...named(chairs), first_day: day(4), last_day: day(5), reason: 'own_use' };
		await does(maja, 'block_days', kept);
		await witness`insert into public.block (village_id, unit_id, during, reason)
			select village_id, unit_id, tstzrange(now() + interval '7 days', now() + interval '8 days'), 'maintenance'
			from public.listing_unit where listing_id = ${chairs} order by unit_id limit 1`;
		await does(maja, 'edit_listing', { ...offer(here), listing_id: chairs, quantity: 4 });
		expect(await calendar(chairs, 3, 8)).toEqual([4, 0, 0, 4, 3, 3]);
		const asked = (days: [number, number]) =>
			command(nils, 'request_booking', request(here, chairs, days));
		expect((await asked([5, 6])).said).toBe('taken');
		await does(maja, 'unblock_days', kept);
		expect(await calendar(chairs, 3, 8)).toEqual([4, 4, 4, 4, 3, 3]);
		expect((await asked([5, 6])).said).toBe('ok');
	});

	test('a paused listing is nobody’s to ask for, and comes back', async () => {
		const id = await listing(maja, here);
		await does(maja, 'pause_listing', named(id));
		expect((await command(nils, 'request_booking', request(here, id))).said).toBe('listing_gone');
		expect((await command(nils, 'resume_listing', named(id))).said).toBe('not_your_listing');
		await does(maja, 'resume_listing', named(id));
		await ask(nils, here, id);
	});

	test('an association’s thing: its managers answer, and cannot borrow it of themselves', async () => {
		const hall = await association(here, [aila]);
		const id = await listing(aila, here, { association_id: hall });
		expect(
			(await command(maja, 'publish_listing', offer(here, { association_id: hall }))).said
		).toBe('not_your_association');
		expect((await command(aila, 'request_booking', request(here, id))).said).toBe('own_listing');
		const ref = await agreed(aila, nils, here, id, [0, 1]);
		expect((await command(maja, 'hand_over_booking', handover(ref))).said).toBe('not_your_booking');
		await does(aila, 'hand_over_booking', handover(ref));
		await witness`update public.association_manager set deleted_at = now() where association_id = ${hall}`;
		expect((await command(aila, 'give_back_booking', handover(ref))).said).toBe('not_your_booking');
		await does(nils, 'give_back_booking', handover(ref));
	});

	test('who still has the thing', async () => {
		const id = await listing(maja, here);
		const first = await agreed(maja, nils, here, id, [0, 0]);
		const second = await agreed(maja, aila, here, id, [1, 1]);
		await does(maja, 'hand_over_booking', handover(first));
		expect(await command(maja, 'hand_over_booking', handover(second))).toMatchObject({
			said: 'still_out',
			facts: { last_day: day(0) }
		});
		await does(maja, 'give_back_booking', handover(first));
		await does(maja, 'hand_over_booking', handover(second));
	});
});
