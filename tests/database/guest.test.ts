import { describe, expect, test } from 'vitest';
import { findConversation, markRead, myInbox } from '#lib/db/bookings.ts';
import { searchListings } from '#lib/db/listings.ts';
import { myMemberships } from '#lib/db/people.ts';
import { ask, handover, listing } from './lib/listing.ts';
import { command, does, type Person } from './lib/people.ts';
import { pulled } from './lib/pulled.ts';
import { asks, begins, books, byTheHour, hourly, job, room, stateOf, time } from './lib/spaces.ts';
import {
	expectNoLeaks,
	join,
	plantSecrets,
	resident,
	settled,
	village,
	type Village
} from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const there = await village('Annanby');
const gun = await resident('Gun', there);
const { phone, lat, lng } = await plantSecrets(maja, here);
const guests = await plantSecrets(gun, there);
const home = { lat, lng, address: 'Storvägen 4', directions: '' };
const hall = await room(maja, here, { point: home, approval: 'manual', space: forNeighbours() });
const secret = await listing(maja, here, { title: 'Bara för byn', audience: 'village' });
expectNoLeaks();

function forNeighbours(change: object = {}): object {
	return { ...byTheHour, bookers: 'neighbours', ...change };
}
let hours = 0;
/** An hour that nobody has asked for. */
const free = () =>
	time(5 + Math.floor(hours / 20), `${pad(hours++ % 20)}:00`, `${pad(((hours - 1) % 20) + 1)}:00`);
const pad = (hour: number) => String(hour).padStart(2, '0');
const words = (conversation_id: string, body: string) => ({
	...{ village_id: here.id, conversation_id },
	...{ message_id: crypto.randomUUID(), body }
});
const isGuest = ({ id }: Person, { id: where } = here) =>
	one`select guest from public.member where village_id = ${where} and resident_id = ${id}`;
const membership = async (who: Person, { id }: Village = here) =>
	(await myMemberships(who.db)).find((one) => one.village_id === id);

describe('a resident of another village', () => {
	test('asks for a hall that is open to neighbours, and is a guest from then on', async () => {
		expect(await isGuest(gun)).toBeUndefined();
		const { ref, said } = await asks(gun, here, hall, free(), { note: 'Vi är tolv.' });
		expect(said).toBe('ok');
		expect(await isGuest(gun)).toBe(true);
		expect(await membership(gun)).toMatchObject({ guest: true, village_name: 'Provby' });
		expect(await membership(gun, there)).toMatchObject({ guest: false, village_name: 'Annanby' });

		const [row] = await myInbox(maja.db, here.id);
		expect(row).toMatchObject({ conversation_id: ref.booking_id, other_name: 'Gun' });
		expect(await findConversation(maja.db, here.id, ref.booking_id)).toMatchObject({
			...{ my_side: 'owner', asker_village: 'Annanby' },
			people: { [gun.id]: 'Gun', [maja.id]: 'Maja' }
		});
		const [mine] = await myInbox(gun.db, here.id);
		expect(mine).toMatchObject({ conversation_id: ref.booking_id, other_name: 'Maja' });
		expect(await findConversation(gun.db, here.id, ref.booking_id)).toMatchObject({
			...{ my_side: 'requester', people: { [gun.id]: 'Gun', [maja.id]: 'Maja' } }
		});
		expect(await findConversation(nils.db, here.id, ref.booking_id)).toBeNull();
	});

	test('does with the own booking all that a resident does', async () => {
		const ref = await books(gun, here, hall, free());
		await does(maja, 'confirm_booking', ref);
		await does(gun, 'send_message', words(ref.booking_id, 'Tack!'));
		await does(maja, 'send_message', words(ref.booking_id, 'Välkomna!'));
		await markRead(gun.db, here.id, ref.booking_id);
		const [row] = await myInbox(gun.db, here.id);
		expect(row).toMatchObject({ state: 'confirmed', last_body: 'Välkomna!', unread: 0 });

		const reveal = (who: Person) =>
			who.db
				.rpc('reveal_place', { village_id: here.id, booking_id: ref.booking_id })
				.setHeader('x-test-reveal', 'allowed');
		expect((await reveal(gun)).data).toMatchObject({
			place: { lat, lng, address: 'Storvägen 4' },
			people: [{ name: 'Maja', phone }]
		});
		expect((await reveal(maja)).data).toMatchObject({
			people: [{ name: 'Gun', phone: guests.phone }]
		});

		const later = free();
		await does(gun, 'propose_booking_time', { ...ref, ...later });
		await does(maja, 'answer_booking_time', { ...ref, ...later, accept: true });
		await begins(ref, -5);
		const photo = { village_id: here.id, photo_id: crypto.randomUUID(), width: 4, height: 3 };
		await does(gun, 'add_photo', photo);
		const photos = [{ id: photo.photo_id, alt: 'Golvet' }];
		await does(gun, 'hand_over_booking', handover(ref, { photos }));
		expect((await findConversation(maja.db, here.id, ref.booking_id))?.photos).toMatchObject([
			{ id: photo.photo_id, direction: 'out' }
		]);
		await does(gun, 'give_back_booking', handover(ref));
		expect(await stateOf(ref)).toBe('completed');

		const other = await books(gun, here, hall, free());
		await does(gun, 'cancel_booking', other);
		expect(await stateOf(other)).toBe('cancelled');
	});

	test('stands in line, takes the place, and says when they have come', async () => {
		const sauna = await room(maja, here, { space: forNeighbours({ check_in: true }) });
		const when = time(3, '18:00', '20:00');
		const first = await books(nils, here, sauna, when);
		const { ref } = await asks(gun, here, sauna, when, { wait: true });
		expect(await stateOf(ref)).toBe('waitlisted');
		await does(nils, 'cancel_booking', first);
		await job('offer_places');
		await does(gun, 'take_place', ref);
		expect(await stateOf(ref)).toBe('confirmed');
		await begins(ref, -5);
		await does(gun, 'check_in_booking', ref);
		expect(await stateOf(ref)).toBe('active');
	});

	test('asks for several at once, and for every week, when all of it is open to neighbours', async () => {
		const eva = await resident('Eva', there);
		const [one, two, ours] = await Promise.all(
			['neighbours', 'neighbours', 'village'].map((bookers) =>
				room(maja, here, { space: { ...byTheHour, bookers } })
			)
		);
		const when = time(3, '18:00', '20:00');
		const bundle = (...ids: (string | undefined)[]) => ({
			...{ village_id: here.id, bundle_id: crypto.randomUUID() },
			parts: ids.map((id) => hourly(here, id ?? '', when))
		});
		expect(await command(eva, 'request_bundle', bundle(one, ours))).toMatchObject({
			...{ said: 'join_first', code: '42501' }
		});
		expect(await isGuest(eva)).toBeUndefined();
		await does(eva, 'request_bundle', bundle(one, two));
		expect(await isGuest(eva)).toBe(true);

		const series = (listing_id: string) => ({
			...hourly(here, listing_id, time(4, '18:00', '20:00')),
			...{ series_id: crypto.randomUUID(), rule: 'FREQ=WEEKLY;COUNT=3' }
		});
		const ove = await resident('Ove', there);
		expect((await command(ove, 'request_series', series(ours ?? ''))).said).toBe('join_first');
		const body = series(one ?? '');
		expect(await does(ove, 'request_series', body)).toMatchObject({ booked: 3 });
		const page = await findConversation(ove.db, here.id, body.series_id);
		expect(page?.series?.dates).toHaveLength(3);
		expect((await findConversation(maja.db, here.id, body.series_id))?.asker_village).toBe(
			'Annanby'
		);
	});
});

describe('a guest', () => {
	test('sees of the village what a visitor sees, and nobody in it', async () => {
		const rows = async (who: Person) => ({
			listing: (await who.db.from('listing').select('id').eq('id', secret)).data?.length,
			members: (await who.db.from('member').select('resident_id').eq('village_id', here.id)).data
				?.map(({ resident_id }) => resident_id)
				.includes(maja.id),
			guests: (await who.db.from('member').select('resident_id').eq('village_id', here.id)).data
				?.map(({ resident_id }) => resident_id)
				.includes(gun.id),
			found: (await searchListings(who.db, here.id, {})).some(({ id }) => id === secret)
		});
		expect(await rows(gun)).toEqual({ listing: 0, members: false, guests: true, found: false });
		expect(await rows(nils)).toEqual({ listing: 1, members: true, guests: false, found: true });
		const kept = await pulled(gun.db, here.id);
		expect(kept.epochs[1]).toBeNull();
		expect(kept.listings.has(secret)).toBe(false);
		const inbox = await myInbox(gun.db, here.id);
		expect([...kept.conversations.keys()].sort()).toEqual(
			inbox.map(({ conversation_id }) => conversation_id).sort()
		);
		expect(inbox.length).toBeGreaterThan(2);
	});

	test('asks for nothing that is for the village, and writes to nobody else', async () => {
		const drill = await listing(maja, here);
		const want = await listing(maja, here, { intent: 'want', point: null });
		const ours = await room(maja, here);
		const loan = await ask(nils, here, drill);
		const tries = async (who: Person) => [
			(await asks(who, here, ours, free())).said,
			(
				await command(who, 'answer_want', {
					...words(crypto.randomUUID(), 'Hej'),
					listing_id: want
				})
			).said,
			(await command(who, 'send_message', words(loan.booking_id, 'Hej'))).said
		];
		expect(await tries(gun)).toEqual(['join_first', 'join_first', 'not_your_conversation']);
		expect(await tries(nils)).toEqual(['ok', 'ok', 'ok']);
	});

	test('whom the village has banned is not let in by a hall', async () => {
		const bo = await resident('Bo', there);
		const ref = await books(bo, here, hall, free());
		await witness`update public.member set banned_at = now() where village_id = ${here.id} and resident_id = ${bo.id}`;
		expect((await asks(bo, here, hall, free())).said).toBe('join_first');
		expect((await command(bo, 'cancel_booking', ref)).said).toBe('join_first');
		expect((await command(bo, 'send_message', words(ref.booking_id, 'Hej'))).said).toBe(
			'join_first'
		);
		const joins = { village_id: here.id, display_name: 'Bo', rules_accepted: true };
		expect((await command(bo, 'join_village', joins)).said).toBe('banned');
	});

	test('who lives in no village any more books no more, and ends what was booked', async () => {
		const ulf = await resident('Ulf', there);
		const ref = await books(ulf, here, hall, free());
		await witness`update public.member set left_at = now() where village_id = ${there.id} and resident_id = ${ulf.id}`;
		expect((await asks(ulf, here, hall, free())).said).toBe('join_first');
		await does(ulf, 'cancel_booking', ref);
		expect((await findConversation(maja.db, here.id, ref.booking_id))?.asker_village).toBeNull();
	});

	test('goes by the name they have at home', async () => {
		const bea = await resident('Bea', there);
		await books(bea, here, hall, free());
		const profile = { village_id: there.id, display_name: 'Beatrice', language: 'sv', phone: '' };
		await does(bea, 'save_profile', profile);
		const ref = await books(bea, here, hall, free());
		expect((await findConversation(maja.db, here.id, ref.booking_id))?.people?.[bea.id]).toBe(
			'Beatrice'
		);
		expect((await command(bea, 'save_profile', { ...profile, village_id: here.id })).said).toBe(
			'join_first'
		);
	});

	test('becomes a member by joining, and what was booked stays', async () => {
		const ida = await resident('Ida', there);
		const ref = await books(ida, here, hall, free());
		await join(ida, here);
		expect(await isGuest(ida)).toBe(false);
		expect((await pulled(ida.db, here.id)).listings.has(secret)).toBe(true);
		expect((await findConversation(maja.db, here.id, ref.booking_id))?.asker_village).toBeNull();
		await books(ida, here, hall, free());
		expect(await isGuest(ida)).toBe(false);
		await does(ida, 'cancel_booking', ref);
	});

	test('who joins in the same moment is a member, whichever comes first', async () => {
		for (const name of ['Ann', 'Ada', 'Alf']) {
			const who = await resident(name, there);
			const [, asked] = await Promise.all([join(who, here), asks(who, here, hall, free())]);
			expect([asked.said, await isGuest(who)]).toEqual(['ok', false]);
		}
	});

	test('who once lived here comes back as a guest, and not to the old things', async () => {
		const eli = await resident('Eli', here);
		const drill = await listing(eli, here);
		const lent = await ask(nils, here, drill);
		await witness`update public.member set left_at = now() where village_id = ${here.id} and resident_id = ${eli.id}`;
		await join(eli, there);
		const ref = await books(eli, here, hall, free());
		expect(await isGuest(eli)).toBe(true);
		await does(eli, 'send_message', words(ref.booking_id, 'Hej igen'));
		expect((await command(eli, 'confirm_booking', lent)).said).toBe('join_first');
		expect((await command(eli, 'send_message', words(lent.booking_id, 'Hej'))).said).toBe(
			'join_first'
		);
		const again = { village_id: here.id, listing_id: drill };
		expect((await command(eli, 'resume_listing', again)).said).toBe('not_your_listing');
	});
});
