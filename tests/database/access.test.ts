import { describe, expect, test } from 'vitest';
import { day } from './lib/listing.ts';
import { begins, books, room, time } from './lib/spaces.ts';
import { anon, command, does, type Person } from './lib/people.ts';
import type { Ref } from './lib/listing.ts';
import { association, expectNoLeaks, settled } from './lib/village.ts';
import { one, plantCanary, witness } from './lib/witness.ts';

const { here, maja, nils, aila, greta } = await settled('Maja', 'Nils', 'Aila', 'Greta');
expectNoLeaks();

const club = await association(here, [maja, aila]);
const hall = await room(maja, here, { association_id: club });
const named = { village_id: here.id, listing_id: hall };
const secret = () => `kod${crypto.randomUUID().slice(0, 8)}`;
const [first, second, directions] = [secret(), secret(), secret()];
// Nobody is ever answered them but by the two questions that ask for them.
for (const text of [first, second, directions]) await plantCanary(text, 'nobody');

const saves = (change: object = {}, who: Person = maja) =>
	command(who, 'save_access', {
		...named,
		directions,
		contact: 'Vaktmästaren 070 1',
		hours_before: 2,
		codes: [
			{ code: first, first_day: day(-5), last_day: day(4) },
			{ code: second, first_day: day(5), last_day: null }
		],
		...change
	});
const looks = async (who: Person, { village_id, booking_id }: Ref) =>
	(
		await who.db
			.rpc('reveal_place', { village_id, booking_id })
			.setHeader('x-test-reveal', 'allowed')
	).data as { access: Record<string, unknown> | null } | null;
const own = async (who: { db: Person['db'] }) =>
	(await who.db.rpc('my_access', named).setHeader('x-test-reveal', 'allowed')).data;

test('nothing written, nothing shown', async () => {
	const ref = await books(nils, here, hall, time(1, '10:00', '11:00'));
	expect((await looks(nils, ref))?.access).toBeNull();
	expect((await saves()).said).toBe('ok');
	await does(nils, 'cancel_booking', ref);
	expect(await looks(nils, ref)).toBeNull();
});

describe('the way in', () => {
	test('is for the booker, from two hours before until an hour after', async () => {
		const ref = await books(nils, here, hall, time(2, '10:00', '11:00'));
		expect((await looks(nils, ref))?.access).toEqual({ from: expect.any(String) as string });
		await begins(ref, 125);
		expect(Object.keys((await looks(nils, ref))?.access ?? {})).toEqual(['from']);
		await begins(ref, 115);
		expect((await looks(nils, ref))?.access).toEqual({
			...{ directions, contact: 'Vaktmästaren 070 1', code: first },
			from: expect.any(String) as string
		});
		await begins(ref, -115);
		expect((await looks(nils, ref))?.access).toHaveProperty('code', first);
		await begins(ref, -125);
		expect((await looks(nils, ref))?.access).not.toHaveProperty('code');
		expect(await looks(greta, ref)).toBeNull();
		await witness`delete from public.booking where id = ${ref.booking_id}`;
	});

	test('is another when the booking moves to another day, and again when it is changed', async () => {
		const ref = await books(nils, here, hall, time(3, '10:00', '11:00'));
		await does(nils, 'propose_booking_time', { ...ref, ...time(6, '10:00', '11:00'), note: '' });
		await begins(ref, 60);
		expect((await looks(nils, ref))?.access).toHaveProperty('code', second);
		const told = () =>
			one`select count(*)::int from private.letter where template = 'access_changed' and resident_id = ${nils.id} and facts ->> 'booking_id' = ${ref.booking_id}`;
		expect(await told()).toBe(0);
		expect((await saves({ codes: [{ code: second, first_day: day(0) }] }, aila)).said).toBe('ok');
		expect(await told()).toBe(1);
		await does(nils, 'cancel_booking', ref);
		expect(await looks(nils, ref)).toBeNull();
	});

	test('is read and written by who owns the room', async () => {
		expect(await own(maja)).toMatchObject({
			directions,
			hours_before: 2,
			codes: [{ code: second }]
		});
		expect(await own(aila)).toEqual(await own(maja));
		for (const other of [nils, greta]) {
			expect(await own(other)).toBeNull();
			expect(await saves({}, other)).toMatchObject({ said: 'not_your_listing', code: '42501' });
		}
		expect((await anon().rpc('my_access', named)).error?.code).toBe('42501');
		await witness`update public.association_manager set deleted_at = now() where resident_id = ${aila.id}`;
		expect(await own(aila)).toBeNull();
	});

	test('stands in no page, pull, feed of changes or table', async () => {
		await books(nils, here, hall, time(2, '12:00', '13:00'));
		for (const db of [anon(), greta.db, nils.db, maja.db]) {
			expect((await db.rpc('pull', { village_id: here.id })).error).toBeNull();
			expect((await db.rpc('listing_page', named)).error).toBeNull();
			expect((await db.rpc('listing_busy', named)).error).toBeNull();
		}
	});
});

test('a list of codes has its bounds', async () => {
	const why = async (change: object) => (await saves(change)).facts.why;
	const codes = (many: number) =>
		Array.from({ length: many }, (_, i) => ({ code: 'x', first_day: day(i) }));
	expect(await why({ codes: codes(61) })).toBe('too_many');
	expect(await why({ codes: {} })).toBe('not_a_list');
	expect(await why({ codes: [{ code: 'x', first_day: day(2), last_day: day(1) }] })).toBe(
		'before_first_day'
	);
	expect(await why({ codes: [{ code: '', first_day: day(2) }] })).toBe('missing');
	expect(await why({ hours_before: 73 })).toBe('out_of_range');
	expect((await saves({ codes: codes(60) })).said).toBe('ok');
});
