import { beforeEach, describe, expect, test } from 'vitest';
import { myInbox } from '#lib/db/bookings.ts';
import { agreed, day, listing, type Ref } from './lib/listing.ts';
import { books, hourly, job, room, roomBy, said, stateOf, time, type Time } from './lib/spaces.ts';
import { command, does, type Person } from './lib/people.ts';
import { association, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, aila, greta } = await settled('Maja', 'Nils', 'Aila', 'Greta');
const club = await association(here, [aila]);

let hall: string, chairs: string, trailer: string;
beforeEach(async () => {
	hall = await room(maja, here, { title: 'Salen', approval: 'manual' });
	chairs = await listing(maja, here, { title: 'Stolar', quantity: 60, approval: 'manual' });
	trailer = await listing(aila, here, { title: 'Släpvagn', association_id: club });
});

type Part = { listing_id: string } & (Time | { first_day: string; last_day: string }) & {
		quantity?: number;
	};
const days = (ahead = 3) => ({ first_day: day(ahead), last_day: day(ahead) });
const evening = () => [
	{ listing_id: hall, ...time(3, '18:00', '22:00') },
	{ listing_id: chairs, ...days(), quantity: 40 },
	{ listing_id: trailer, ...days() }
];

async function asks(parts: Part[], change: object = {}, who: Person = nils) {
	const named = parts.map((part) => ({ ...part, booking_id: crypto.randomUUID() }));
	const bundle_id = crypto.randomUUID();
	const body = { village_id: here.id, bundle_id, note: 'Kalas', parts: named, ...change };
	const refs = named.map(({ booking_id }): Ref => ({ village_id: here.id, booking_id }));
	return {
		...(await command(who, 'request_bundle', body)),
		refs: refs as [Ref, Ref, Ref],
		bundle_id
	};
}
const states = (refs: Ref[]) => Promise.all(refs.map(stateOf));
const held = ({ bundle_id }: { bundle_id: string }) =>
	one<number>`select count(*)::int from public.claim c join public.booking b on b.id = c.booking_id where b.bundle_id = ${bundle_id}`;
const letters = (who: Person, template: string) =>
	one<number>`select count(*)::int from private.letter where resident_id = ${who.id} and template = ${template} and created_at > now() - interval '1 minute'`;
type Shown = {
	id: string;
	parts: {
		title: string;
		state: string;
		agreed: boolean;
		mine: boolean;
		booking_id: string | null;
	}[];
};
const shown = async (who: Person, { booking_id }: Ref) => {
	const { data } = await who.db.rpc('conversation_page', {
		village_id: here.id,
		conversation_id: booking_id
	});
	return (data as { booking: { bundle: Shown | null } } | null)?.booking.bundle;
};

describe('a hall, forty chairs and the trailer of another club', () => {
	test('are one request, and agreed when all have said yes', async () => {
		const asked = await asks(evening());
		expect([asked.said, asked.data?.state, await held(asked)]).toEqual(['ok', 'requested', 42]);
		const [h, c, t] = asked.refs;
		expect((await does(maja, 'confirm_booking', h)).state).toBe('requested');
		expect((await command(maja, 'confirm_booking', h)).said).toBe('wrong_state');
		expect((await does(aila, 'confirm_booking', t)).state).toBe('requested');
		expect(await letters(nils, 'confirmed')).toBe(0);
		expect(await states(asked.refs)).toEqual(Array(3).fill('requested'));
		expect((await command(aila, 'confirm_booking', c)).said).toBe('not_your_booking');
		expect((await does(maja, 'confirm_booking', c)).state).toBe('confirmed');
		expect(await states(asked.refs)).toEqual(Array(3).fill('confirmed'));
		expect(await letters(nils, 'confirmed')).toBe(1);
		await does(nils, 'cancel_booking', h);
		expect(await states(asked.refs)).toEqual(['cancelled', 'confirmed', 'confirmed']);
	});

	test('end together: by a no', async () => {
		const asked = await asks(evening());
		const [h, c, t] = asked.refs;
		await does(maja, 'confirm_booking', h);
		await does(aila, 'decline_booking', { ...t, reason: 'in_use', note: '' });
		expect(await states(asked.refs)).toEqual(['cancelled', 'cancelled', 'declined']);
		expect(await held(asked)).toBe(0);
		expect(
			await witness`select closed_by, closed_reason from public.booking where id in (${h.booking_id}, ${c.booking_id})`
		).toEqual(Array(2).fill({ closed_by: 'system', closed_reason: 'bundle_lapsed' }));
		expect(await letters(maja, 'bundle_lapsed')).toBe(2);
		expect((await command(maja, 'confirm_booking', c)).said).toBe('wrong_state');
	});

	test('end together: by a second thought, and when one does not answer', async () => {
		const first = await asks(evening());
		await does(nils, 'cancel_booking', first.refs[1]);
		expect(await states(first.refs)).toEqual(Array(3).fill('cancelled'));
		const asked = await asks(evening());
		const [h, , t] = asked.refs;
		await does(aila, 'confirm_booking', t);
		await witness`update public.booking set respond_by = now() - interval '1 minute' where bundle_id = ${asked.bundle_id}`;
		expect((await command(maja, 'confirm_booking', h)).said).toBe('deadline_passed');
		await job('expire_requests');
		expect((await states(asked.refs)).sort()).toEqual(['cancelled', 'cancelled', 'expired']);
		expect([await stateOf(t), await held(asked)]).toEqual(['cancelled', 0]);
		expect(
			await witness`select count(*)::int as n from private.letter where template = 'request_expired' and resident_id = ${nils.id}`
		).toEqual([{ n: 1 }]);
	});

	test('are told apart: everybody sees the answers, and only the own bookings', async () => {
		const { refs, bundle_id } = await asks(evening());
		await does(maja, 'confirm_booking', refs[0]);
		const to = (who: Person, ref: Ref) => shown(who, ref).then((bundle) => bundle?.parts);
		const part = (title: string, n: number, mine: boolean, known = true) => ({
			title,
			state: 'requested',
			agreed: n === 0,
			mine,
			booking_id: known ? refs[n]?.booking_id : null
		});
		expect(await shown(nils, refs[1])).toEqual({
			id: bundle_id,
			parts: [part('Salen', 0, true), part('Släpvagn', 2, true), part('Stolar', 1, true)]
		});
		expect(await to(aila, refs[2])).toEqual([
			part('Salen', 0, false, false),
			part('Släpvagn', 2, false),
			part('Stolar', 1, false, false)
		]);
		expect(await shown(aila, refs[0])).toBeUndefined();
		expect(await shown(greta, refs[0])).toBeUndefined();
		expect(
			(await myInbox(nils.db, here.id)).filter((row) =>
				refs.some((ref) => ref.booking_id === row.conversation_id)
			).length
		).toBe(3);
	});

	test('are had all or none', async () => {
		await agreed(aila, greta, here, trailer, [3, 3]);
		const asked = await asks(evening());
		expect([asked.said, asked.facts.listing_id, await held(asked)]).toEqual(['taken', trailer, 0]);
		expect(
			await one`select count(*)::int from public.booking where bundle_id = ${asked.bundle_id}`
		).toBe(0);
	});
});

test('what says yes by itself has said it; all such are agreed at once', async () => {
	const [sauna, kitchen] = [
		await room(maja, here),
		await room(aila, here, { association_id: club })
	];
	const both = [sauna, kitchen].map((listing_id) => ({ listing_id, ...time(3, '18:00', '20:00') }));
	expect((await asks(both)).data).toMatchObject({ state: 'confirmed', respond_by: null });
	const asked = await asks([
		{ listing_id: sauna, ...time(4, '18:00', '20:00') },
		{ listing_id: trailer, ...days(4) }
	]);
	expect(asked.data?.state).toBe('requested');
	expect((await shown(nils, asked.refs[0]))?.parts.map(({ agreed }) => agreed)).toEqual([
		true,
		false
	]);
	await witness`update public.booking set respond_by = now() + interval '1 hour' where bundle_id = ${asked.bundle_id}`;
	await witness`select private.write_reminders()`;
	const reminded = (ref: Ref) =>
		one`select count(*)::int from private.letter where template = 'answer_soon' and facts ->> 'booking_id' = ${ref.booking_id}`;
	expect([await reminded(asked.refs[0]), await reminded(asked.refs[1])]).toEqual([0, 1]);
	expect((await does(aila, 'confirm_booking', asked.refs[1])).state).toBe('confirmed');
});

test('another time for a part is agreed for that part', async () => {
	const asked = await asks(evening());
	const moved = { ...time(3, '17:00', '21:00') };
	await does(maja, 'propose_booking_time', { ...asked.refs[0], ...moved, note: '' });
	await does(nils, 'answer_booking_time', { ...asked.refs[0], ...moved, accept: true });
	expect((await shown(nils, asked.refs[0]))?.parts.map(({ agreed }) => agreed)).toEqual([
		true,
		false,
		false
	]);
	await does(maja, 'confirm_booking', asked.refs[1]);
	expect((await does(aila, 'confirm_booking', asked.refs[2])).state).toBe('confirmed');
	expect(
		await one`select from_time::text from public.booking where id = ${asked.refs[0].booking_id}`
	).toBe('17:00:00');
});

test('what no bundle can be', async () => {
	const at = time(5, '10:00', '12:00');
	const half = await roomBy(maja, here, { part_of: hall });
	const part = (listing_id: string, change: object = {}) =>
		({ listing_id, ...at, ...change }) as Part;
	const word = async (parts: Part[], change: object = {}) => said(await asks(parts, change));
	expect(await word([part(hall)])).toBe('parts out_of_range');
	expect(await word(Array.from({ length: 9 }, () => part(hall)))).toBe('parts out_of_range');
	expect(await word([part(hall)], { parts: {} })).toBe('parts out_of_range');
	expect(await word([part(hall), part(half)])).toBe('taken');
	expect(await word([part(half), part(half, time(5, '11:30', '13:00'))])).toBe('taken');
	expect(await word([part(half), part(half, time(5, '12:00', '13:00'))])).toBe('ok');
	expect(await word([part(half, time(7, '10:00', '11:00')), { listing_id: trailer, ...at }])).toBe(
		'from by_days'
	);
	const strict = await roomBy(maja, here, { house_rules: 'Släck ljuset.' });
	expect(await word([part(strict), { listing_id: trailer, ...days() }])).toBe(
		'rules_accepted missing'
	);
	expect(
		await word([part(strict), { listing_id: trailer, ...days() }], { rules_accepted: true })
	).toBe('ok');
	expect(said(await asks(evening(), {}, maja))).toBe('own_listing');
	const taken = await asks([
		part(hall, time(8, '10:00', '11:00')),
		{ listing_id: trailer, ...days(8) }
	]);
	expect(
		await word([part(hall, time(9, '10:00', '11:00')), { listing_id: trailer, ...days(9) }], {
			bundle_id: taken.bundle_id
		})
	).toBe('id_taken');
	await books(nils, here, half, time(12, '10:00', '11:00'));
	expect(
		(await command(nils, 'request_booking', hourly(here, hall, time(12, '10:30', '11:30')))).said
	).toBe('taken');
});
