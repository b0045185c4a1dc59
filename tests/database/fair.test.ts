import { describe, expect, test } from 'vitest';
import { agreed, ask, day, listing, request } from './lib/listing.ts';
import { command, does, type Person } from './lib/people.ts';
import { association, expectNoLeaks, join, resident, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

// What one resident could do to the others by keeping to every single rule.
const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');
expectNoLeaks();

const letters = (to: Person, template: string) =>
	one`select count(*)::int from private.letter where resident_id = ${to.id} and template = ${template}`;

describe('the calendar is everybody’s', () => {
	test('nobody has more than a fourth of what the village allows of one thing ahead', async () => {
		const most = (count: number) =>
			witness`update public.village set most_ahead = ${count} where id = ${here.id}`;
		await most(20);
		const id = await listing(maja, here);
		const spans = [1, 3, 5, 7, 9].map((from) => [from, from] as [number, number]);
		for (const span of spans) await ask(nils, here, id, span);
		expect(await command(nils, 'request_booking', request(here, id, [11, 11]))).toMatchObject({
			said: 'many_ahead',
			status: 409
		});
		await ask(greta, here, id, [11, 11]);
		await witness`update public.booking set state = 'cancelled', closed_by = 'requester'
			where listing_id = ${id} and requester_id = ${nils.id} and first_day = ${day(1)}`;
		await ask(nils, here, id, [13, 13]);
		await most(5);
		const other = await listing(maja, here);
		expect((await command(nils, 'request_booking', request(here, other))).said).toBe('many_ahead');
		await ask(greta, here, other);
		await most(1000);
	});
});

describe('a mailbox is nobody’s to fill', () => {
	test('asking and taking it back, over and over, is one letter', async () => {
		const id = await listing(maja, here);
		const before = await letters(maja, 'request');
		for (const at of [2, 3, 4]) {
			const ref = await ask(greta, here, id, [at, at]);
			await does(greta, 'cancel_booking', { ...ref, reason: 'plans_changed' });
		}
		expect(await letters(maja, 'request')).toBe(Number(before) + 1);
		await ask(nils, here, await listing(maja, here));
		expect(await letters(maja, 'request')).toBe(Number(before) + 2);
	});
});

describe('an exact place is not for ever', () => {
	test('a loan whose handover nobody noted ends as if somebody had', async () => {
		const ref = await agreed(maja, greta, here, await listing(maja, here));
		const reveal = () => greta.db.rpc('reveal_place', ref);
		expect((await reveal()).error).toBeNull();
		const past = (ago: string) =>
			witness`update public.booking set during = tstzrange(now() - interval '9 days', now() - ${ago}::interval) where id = ${ref.booking_id}`;
		await past('23 hours');
		expect((await reveal()).error).toBeNull();
		await past('25 hours');
		expect((await reveal()).error?.message).toBe('not_confirmed');
		const state = () => one`select state::text from public.booking where id = ${ref.booking_id}`;
		await witness`select private.end_unused()`;
		expect(await state()).toBe('confirmed');
		await past('8 days');
		await witness`select private.end_unused()`;
		expect(await state()).toBe('no_show');
	});
});

describe('who has gone', () => {
	test('has left nothing that says so, and comes back without the keys', async () => {
		const aila = await resident('Aila', here);
		await association(here, [aila]);
		const leave = () =>
			witness`update public.member set left_at = now() where resident_id = ${aila.id}`;
		const manages = () =>
			one`select count(*)::int from public.association_manager where resident_id = ${aila.id} and deleted_at is null`;
		await leave();
		const { error } = await nils.db.from('member').select('epoch' as never);
		expect(error?.code).toBe('42501');
		await join(aila, here);
		expect(await manages()).toBe(0);
		await leave();
		await witness`update public.village set joining = 'invite' where id = ${here.id}`;
		await expect(join(aila, here)).rejects.toThrow('by_invitation');
		await witness`update public.village set joining = 'open' where id = ${here.id}`;
		await join(aila, here);
	});
});
