import { describe, expect, test } from 'vitest';
import { asks, begins, books, job, roomBy, stateOf, time } from './lib/spaces.ts';
import type { Ref } from './lib/listing.ts';
import { command, does } from './lib/people.ts';
import { association, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, aila } = await settled('Maja', 'Nils', 'Aila');
const club = await association(here, [maja]);
const hall = (terms: object = {}, change: object = {}) =>
	roomBy(
		maja,
		here,
		{ check_in: true, grace_minutes: 15, ...terms },
		{ association_id: club, ...change }
	);
const evening = time(3, '18:00', '20:00');
const agreedBefore = ({ booking_id }: Ref) =>
	witness`update public.booking set confirmed_at = now() - interval '1 day' where id = ${booking_id}`;
/** Agreed yesterday, begins so many minutes from now. */
async function stands(id: string, minutes: number): Promise<Ref> {
	const ref = await books(nils, here, id, evening);
	await agreedBefore(ref);
	await begins(ref, minutes);
	return ref;
}
const held = ({ booking_id }: Ref) =>
	one`select count(*)::int from public.claim where booking_id = ${booking_id}`;

describe('checking in', () => {
	test('from half an hour before, by either side', async () => {
		const id = await hall();
		const ref = await stands(id, 31);
		expect((await command(nils, 'check_in_booking', ref)).said).toBe('too_early');
		await begins(ref, 29);
		expect((await command(aila, 'check_in_booking', ref)).said).toBe('not_your_booking');
		expect((await does(nils, 'check_in_booking', ref)).state).toBe('active');
		expect(
			await one`select checked_in_at is not null and handed_over_at is not null from public.booking where id = ${ref.booking_id}`
		).toBe(true);
		expect((await command(nils, 'check_in_booking', ref)).said).toBe('wrong_state');
		const other = await stands(await hall(), 5);
		expect((await does(maja, 'check_in_booking', other)).state).toBe('active');
		expect(
			(await command(nils, 'check_in_booking', await stands(await hall({ check_in: false }), 5)))
				.said
		).toBe('not_bookable');
	});

	test('who has not come by the grace time lets others in, and is told', async () => {
		const id = await hall();
		const ref = await stands(id, -14);
		await job('free_no_shows');
		expect([await stateOf(ref), await held(ref)]).toEqual(['confirmed', 1]);
		await begins(ref, -16);
		await job('free_no_shows');
		expect([await stateOf(ref), await held(ref)]).toEqual(['no_show', 0]);
		expect(
			await one`select closed_by || ' ' || closed_reason from public.booking where id = ${ref.booking_id}`
		).toBe('system not_there');
		expect(
			await one`select count(*)::int from private.letter where template = 'no_show_freed' and resident_id = ${nils.id}`
		).toBe(1);
		expect((await command(nils, 'check_in_booking', ref)).said).toBe('wrong_state');
	});

	test('is not asked of some', async () => {
		const behalf = { on_behalf: { name: 'Sven', consent: 'in_person' } };
		const { ref: forSven } = await asks(maja, here, await hall(), evening, behalf);
		const [came, free, late, barred] = [
			await stands(await hall(), 5),
			await stands(await hall({ check_in: false }), -60),
			await stands(await hall(), -60),
			await stands(await hall(), -60)
		];
		await does(nils, 'check_in_booking', came);
		await agreedBefore(forSven);
		for (const ref of [forSven, came]) await begins(ref, -60);
		// The owner said yes after it had begun; the room is blocked.
		await witness`update public.booking set confirmed_at = now() - interval '5 minutes' where id = ${late.booking_id}`;
		await witness`insert into public.block (village_id, unit_id, during, reason) select c.village_id, c.unit_id, c.during, 'damaged' from public.claim c where c.booking_id = ${barred.booking_id}`;
		await job('free_no_shows');
		const all = [forSven, came, free, late, barred];
		expect(await Promise.all(all.map(stateOf))).toEqual([
			'confirmed',
			'active',
			'confirmed',
			'confirmed',
			'confirmed'
		]);
		for (const ref of all) await begins(ref, -125);
		await witness`update public.block set during = tstzrange(lower(during) - interval '1 day', upper(during)) where reason = 'damaged'`;
		await job('end_spaces');
		expect(await Promise.all(all.map(stateOf))).toEqual([
			'completed',
			'completed',
			'completed',
			'confirmed',
			'completed'
		]);
	});
});

test('a room is given back when its time is up, and looked after by its caretaker', async () => {
	const id = await hall({ check_in: false });
	const ref = await stands(id, -119);
	const done = (who: typeof maja, done: boolean) => command(who, 'note_done', { ...ref, done });
	await job('end_spaces');
	expect(await stateOf(ref)).toBe('confirmed');
	await begins(ref, -121);
	await job('end_spaces');
	expect([await stateOf(ref), await held(ref)]).toEqual(['completed', 0]);
	expect(
		await one`select given_back_at = upper(during) from public.booking where id = ${ref.booking_id}`
	).toBe(true);
	expect((await done(nils, true)).said).toBe('not_the_owner');
	const at = () => one`select done_at is not null from public.booking where id = ${ref.booking_id}`;
	expect([
		(await done(maja, true)).said,
		await at(),
		(await done(maja, false)).said,
		await at()
	]).toEqual(['ok', true, 'ok', false]);
	expect(
		await one`select count(*)::int from public.booking_event where booking_id = ${ref.booking_id} and kind = 'done'`
	).toBe(1);
	const { ref: own } = await asks(maja, here, id, evening, {
		on_behalf: { name: 'Sven', consent: 'in_person' }
	});
	expect((await command(maja, 'note_done', { ...own, done: true })).said).toBe('ok');
	const asked = await books(nils, here, await hall({}, { approval: 'manual' }), evening);
	expect((await command(maja, 'note_done', { ...asked, done: true })).said).toBe('wrong_state');
});
