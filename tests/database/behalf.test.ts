import { describe, expect, test } from 'vitest';
import { asks, books, room, roomBy, said, stateOf, time } from './lib/spaces.ts';
import { command, does, type Person } from './lib/people.ts';
import { association, settled } from './lib/village.ts';
import { one } from './lib/witness.ts';

const { here, maja, aila, nils, greta } = await settled('Maja', 'Aila', 'Nils', 'Greta');
const club = await association(here, [maja, aila]);
const sven = {
	name: 'Sven Karlsson',
	contact: '0953 123',
	consent: 'by_phone',
	note: 'Ringde i måndags'
};
const hall = (terms: object = {}, change: object = {}) =>
	roomBy(maja, here, terms, { association_id: club, approval: 'manual', ...change });

type Page = {
	my_side: string;
	booking: { on_behalf: object; state: string };
	events: { kind: string; actor_id: string; party: string }[];
};
const page = async (who: Person, id: string) =>
	(await who.db.rpc('conversation_page', { village_id: here.id, conversation_id: id }))
		.data as Page | null;

describe('for somebody without a phone', () => {
	test('a manager books: agreed at once, with whom, why and by whom', async () => {
		const id = await hall({ house_rules: 'Släck ljuset.', bookers: 'association' });
		const { data, ref } = await asks(maja, here, id, time(3, '18:00', '20:00'), {
			on_behalf: sven
		});
		expect(data).toMatchObject({ state: 'confirmed', respond_by: null });
		for (const who of [maja, aila]) {
			const seen = await page(who, ref.booking_id);
			expect(seen?.booking.on_behalf).toEqual({ ...sven, by: maja.id });
			expect(seen?.events.map(({ kind, actor_id }) => [kind, actor_id])).toEqual(
				expect.arrayContaining([
					['requested', maja.id],
					['confirmed', null]
				])
			);
		}
		expect(await page(greta, ref.booking_id)).toBeNull();
		expect(
			await one`select count(*)::int from private.letter where template = 'booked' and resident_id = ${aila.id} and facts ->> 'booking_id' = ${ref.booking_id}`
		).toBe(1);
		expect((await command(nils, 'cancel_booking', ref)).said).toBe('not_your_booking');
		await does(aila, 'cancel_booking', { ...ref, reason: 'in_use', note: '' });
		expect(await stateOf(ref)).toBe('cancelled');
	});

	test('as many as need it; also in line', async () => {
		const id = await hall();
		const { ref } = await asks(maja, here, id, time(3, '10:00', '11:00'), { on_behalf: sven });
		const waits = (name: string) =>
			asks(maja, here, id, time(3, '10:00', '11:00'), { on_behalf: { ...sven, name }, wait: true });
		const next = await waits('Stina');
		expect([next.data?.state, said(await waits('Stina')), said(await waits('Olle'))]).toEqual([
			'waitlisted',
			'already_waiting',
			'ok'
		]);
		await does(maja, 'cancel_booking', ref);
		await one`select private.offer_places()`;
		expect((await does(maja, 'take_place', next.ref)).state).toBe('confirmed');
	});

	test('only by who acts for the owner, with consent and a name', async () => {
		const id = await hall();
		const why = async (on_behalf: unknown, who: Person = maja) =>
			said(await asks(who, here, id, time(4, '10:00', '11:00'), { on_behalf }));
		expect(await why(sven, nils)).toBe('not_your_association');
		expect(await why({ ...sven, consent: undefined })).toBe('consent missing');
		expect(await why({ ...sven, consent: 'probably' })).toBe('consent unknown');
		expect(await why({ ...sven, name: ' ' })).toBe('name missing');
		expect(await why('Sven')).toBe('on_behalf not_an_object');
		expect(await why(null)).toBe('own_listing');
		const own = await room(nils, here);
		expect(said(await asks(nils, here, own, time(4, '10:00', '11:00'), { on_behalf: sven }))).toBe(
			'not_your_association'
		);
	});
});

test('a room that only the association books, and house rules', async () => {
	const closed = await hall({ bookers: 'association' });
	expect(await asks(nils, here, closed, time(3, '18:00', '20:00'))).toMatchObject({
		said: 'not_open_to_you',
		code: '42501'
	});
	expect(said(await asks(maja, here, closed, time(3, '18:00', '20:00')))).toBe('own_listing');
	const strict = await hall({ house_rules: 'Släck ljuset.' });
	expect(said(await asks(nils, here, strict, time(3, '18:00', '20:00')))).toBe(
		'rules_accepted missing'
	);
	await books(nils, here, strict, time(3, '18:00', '20:00'), { rules_accepted: true });
});
