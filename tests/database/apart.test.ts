import { beforeAll, describe, expect, test } from 'vitest';
import { findConversation } from '#lib/db/bookings.ts';
import { searchListings } from '#lib/db/listings.ts';
import { agreed, handover, listing, offer, request, type Ref } from './lib/listing.ts';
import { command, does, type Person } from './lib/people.ts';
import {
	association,
	expectNoLeaks,
	join,
	plantSecrets,
	resident,
	settled,
	village
} from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, oskar } = await settled('Maja', 'Oskar');
const there = await village('Annanby');
const bo = await resident('Bo', there);
await witness`update public.member set role = 'moderator' where resident_id = ${oskar.id} or resident_id = ${bo.id}`;
await plantSecrets(maja, here);
await listing(maja, here, { title: 'Bara för byn', audience: 'village' });
expectNoLeaks();

const inner = async (who: Person) => {
	const titles = (await searchListings(who.db, here.id, { words: 'bara byn' })).map(
		({ title }) => title
	);
	const { data: members } = await who.db
		.from('member')
		.select('resident_id')
		.eq('village_id', here.id)
		.neq('resident_id', who.id);
	const { data: managers } = await who.db
		.from('association_manager')
		.select('resident_id')
		.eq('village_id', here.id);
	return {
		titles: titles.length,
		members: (members?.length ?? 0) > 0,
		managers: (managers?.length ?? 0) > 0
	};
};
const outside = { titles: 0, members: false, managers: false };

describe.each(['banned_at', 'left_at'] as const)('a member who has %s', (way) => {
	let gone: Person;
	let drill: string;
	let lent: Ref;
	let borrowed: Ref;
	let hall: string;

	beforeAll(async () => {
		gone = await resident('Gunnar', here);
		hall = await association(here, [gone]);
		drill = await listing(maja, here);
		const own = await listing(gone, here, { title: 'Gunnars såg' });
		borrowed = await agreed(maja, gone, here, drill, [0, 3]);
		lent = await agreed(gone, maja, here, own, [0, 3]);
		expect(await inner(gone)).toEqual({ titles: 1, members: true, managers: true });
		const epoch = await one<number>`select epoch from public.member where resident_id = ${gone.id}`;
		if (way === 'banned_at')
			await witness`update public.member set banned_at = now() where resident_id = ${gone.id}`;
		else await witness`update public.member set left_at = now() where resident_id = ${gone.id}`;
		expect(await one`select epoch from public.member where resident_id = ${gone.id}`).toBe(
			epoch + 1
		);
	});

	test('reads the village no more, with the token still good', async () => {
		expect(await inner(gone)).toEqual(outside);
		expect(
			(
				await gone.db
					.from('listing')
					.select('id')
					.eq('village_id', here.id)
					.eq('audience', 'village')
			).data
		).toEqual([]);
		expect(await inner(oskar)).toMatchObject({ titles: 1, members: true });
	});

	test('does nothing any more', async () => {
		const id = gone.id;
		const before =
			await witness`select (select count(*)::int from public.listing where owner_resident_id = ${id}) as listings,
			(select count(*)::int from public.message where sender_id = ${id}) as messages, (select count(*)::int from public.booking where requester_id = ${id}) as bookings,
			(select count(*)::int from private.reveal where resident_id = ${id}) as reveals`;
		const attempts = [
			command(gone, 'publish_listing', offer(here)),
			command(gone, 'publish_listing', offer(here, { association_id: hall })),
			command(gone, 'request_booking', request(here, drill, [9, 9])),
			command(gone, 'hand_over_booking', handover(borrowed)),
			command(gone, 'cancel_booking', { ...lent, reason: 'broken', note: 'hot' }),
			command(gone, 'propose_booking_time', {
				...borrowed,
				...request(here, drill, [0, 5]),
				...borrowed
			}),
			command(gone, 'send_message', {
				village_id: here.id,
				conversation_id: borrowed.booking_id,
				message_id: crypto.randomUUID(),
				body: 'x'
			}),
			command(gone, 'add_photo', {
				village_id: here.id,
				photo_id: crypto.randomUUID(),
				width: 1,
				height: 1
			}),
			command(gone, 'save_profile', {
				village_id: here.id,
				display_name: 'x',
				language: 'sv',
				phone: ''
			}),
			command(gone, 'pause_listing', { village_id: here.id, listing_id: drill })
		];
		for (const { said, code } of await Promise.all(attempts))
			expect([said, code]).toEqual([expect.any(String), '42501']);
		const reveal = await gone.db.rpc('reveal_place', {
			village_id: here.id,
			booking_id: borrowed.booking_id
		});
		expect(reveal.error?.code).toBe('42501');
		expect(
			await witness`select (select count(*)::int from public.listing where owner_resident_id = ${id}) as listings,
			(select count(*)::int from public.message where sender_id = ${id}) as messages, (select count(*)::int from public.booking where requester_id = ${id}) as bookings,
			(select count(*)::int from private.reveal where resident_id = ${id}) as reveals`
		).toEqual(before);
	});

	test('keeps what was written to them, to read; the others go on', async () => {
		expect(
			(await findConversation(gone.db, here.id, borrowed.booking_id))?.events.length
		).toBeGreaterThan(0);
		const own =
			await one<string>`select id from public.listing where owner_resident_id = ${gone.id}`;
		expect((await command(oskar, 'request_booking', request(here, own, [9, 9]))).said).toBe(
			'listing_gone'
		);
		await does(maja, 'hand_over_booking', handover(borrowed));
		await does(maja, 'give_back_booking', handover(borrowed));
	});

	test(
		way === 'banned_at' ? 'does not come back alone' : 'may come back, as a resident',
		async () => {
			await witness`update public.member set role = 'steward' where resident_id = ${gone.id}`;
			const again = {
				village_id: here.id,
				display_name: 'Gunnar',
				language: 'sv',
				rules_accepted: true
			};
			const answer = await command(gone, 'join_village', again);
			expect(answer.said).toBe(way === 'banned_at' ? 'banned' : 'ok');
			expect(await inner(gone)).toEqual(
				way === 'banned_at' ? outside : { titles: 1, members: true, managers: true }
			);
			if (way === 'left_at')
				expect(await one`select role from public.member where resident_id = ${gone.id}`).toBe(
					'resident'
				);
		}
	);
});

describe('a moderator of another village', () => {
	test('sees and does here what a stranger does', async () => {
		expect(await inner(bo)).toEqual(outside);
		const id =
			await one<string>`select id from public.listing where village_id = ${here.id} and audience = 'village'`;
		const before = await witness`select * from public.listing where id = ${id}`;
		for (const name of ['withdraw_listing', 'pause_listing', 'edit_listing'] as const) {
			expect((await command(bo, name, { ...offer(here), listing_id: id })).said).toBe(
				'not_your_listing'
			);
		}
		expect((await command(bo, 'edit_listing', { ...offer(there), listing_id: id })).said).toBe(
			'not_your_listing'
		);
		for (const [table, change] of [
			['listing', { title: 'x' }],
			['member', { banned_at: '2026-01-01' }],
			['village', { name: 'x' }]
		] as const) {
			const { error } = await bo.db
				.from(table)
				.update(change as never)
				.eq((table === 'village' ? 'id' : 'village_id') as 'updated_at', here.id);
			expect(error?.code).toBe('42501');
		}
		expect(await witness`select * from public.listing where id = ${id}`).toEqual(before);
		expect(await one`select name from public.village where id = ${here.id}`).toBe('Provby');
		const own = await listing(bo, there);
		expect((await command(bo, 'edit_listing', { ...offer(here), listing_id: own })).said).toBe(
			'not_your_listing'
		);
		expect(await one`select village_id from public.listing where id = ${own}`).toBe(there.id);
		await does(bo, 'withdraw_listing', { village_id: there.id, listing_id: own });
	});

	test('is a resident once joined, and no more', async () => {
		await join(bo, here);
		expect(await inner(bo)).toMatchObject({ titles: 1, members: true });
		expect(
			await one`select role from public.member where resident_id = ${bo.id} and village_id = ${here.id}`
		).toBe('resident');
	});
});

test('a village by invitation is not joined by asking', async () => {
	const closed = await village('Stängd');
	await witness`update public.village set joining = 'invite' where id = ${closed.id}`;
	const body = {
		village_id: closed.id,
		display_name: 'Maja',
		language: 'sv',
		rules_accepted: true
	};
	expect(await command(maja, 'join_village', body)).toMatchObject({
		said: 'by_invitation',
		code: '42501'
	});
	expect(await one`select count(*)::int from public.member where village_id = ${closed.id}`).toBe(
		0
	);
	expect(
		(await command(maja, 'join_village', { ...body, village_id: crypto.randomUUID() })).said
	).toBe('village_gone');
	expect((await command(maja, 'join_village', { ...body, rules_accepted: false })).said).toBe(
		'bad_input'
	);
});
