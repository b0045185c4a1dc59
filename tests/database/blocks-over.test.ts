import { expect, test } from 'vitest';
import { myInbox } from '#lib/db/bookings.ts';
import { pulled } from './lib/pulled.ts';
import { day, listing, request, type Ref } from './lib/listing.ts';
import { books, byTheHour, room, said, time } from './lib/spaces.ts';
import { command, does, type Person } from './lib/people.ts';
import { settled } from './lib/village.ts';
import { one } from './lib/witness.ts';

const { here, maja, nils, aila } = await settled('Maja', 'Nils', 'Aila');

const blocks = (listing_id: string, when: object, change: object = {}) =>
	command(maja, 'block_days', {
		village_id: here.id,
		listing_id,
		...when,
		reason: 'damaged',
		...change
	});
const over = async (id: string, when: object) =>
	(await blocks(id, when, { over: true })).data?.told;
type Page = {
	booking: { id: string; blocked: string | null };
	events: { kind: string; facts: object }[];
	series: { dates: { blocked: string | null }[] } | null;
};
const page = async (who: Person, id: string) =>
	(await who.db.rpc('conversation_page', { village_id: here.id, conversation_id: id }))
		.data as Page;
const blocked = async (who: Person, { booking_id }: Ref) =>
	(await page(who, booking_id)).booking.blocked;
const letters = ({ booking_id }: Ref) =>
	one`select count(*)::int from private.letter where template = 'blocked_over' and facts ->> 'booking_id' = ${booking_id}`;

test('a pipe bursts: those who have booked are told, and nothing is lost', async () => {
	const id = await room(maja, here);
	const [hit, spared] = [
		await books(nils, here, id, time(3, '18:00', '20:00')),
		await books(aila, here, id, time(3, '21:00', '22:00'))
	];
	expect(said(await blocks(id, time(3, '19:00', '21:00')))).toBe('booked_then');
	expect(
		await one`select count(*)::int from public.block k join public.listing_unit lu using (unit_id) where lu.listing_id = ${id}`
	).toBe(0);
	expect(await over(id, time(3, '19:00', '21:00'))).toBe(1);
	for (const who of [maja, nils]) {
		const { booking, events } = await page(who, hit.booking_id);
		expect(booking).toMatchObject({ state: 'confirmed', blocked: 'damaged' });
		expect(events.at(-1)).toMatchObject({
			kind: 'blocked',
			facts: { reason: 'damaged' },
			party: 'owner'
		});
		const row = (await myInbox(who.db, here.id)).find(
			(one) => one.conversation_id === hit.booking_id
		);
		expect(row?.blocked).toBe('damaged');
	}
	expect([await letters(hit), await letters(spared), await blocked(aila, spared)]).toEqual([
		1,
		0,
		null
	]);
	expect(
		(await command(aila, 'request_booking', { ...request(here, id), ...time(3, '20:00', '21:00') }))
			.said
	).toBe('taken');
	// Moved away from it, the mark is gone.
	await does(nils, 'propose_booking_time', { ...hit, ...time(4, '18:00', '20:00'), note: '' });
	expect(await blocked(nils, hit)).toBeNull();
});

test('it is mended: the mark is gone, also on a phone that asks what is new', async () => {
	const hall = await room(maja, here);
	const half = await room(maja, here, { space: { ...byTheHour, part_of: hall } });
	const ref = await books(nils, here, hall, time(5, '18:00', '20:00'));
	expect(await over(half, { first_day: day(5), last_day: day(6) })).toBe(1);
	const kept = await pulled(nils.db, here.id);
	const seen = () => kept.conversations.get(ref.booking_id)?.page.booking?.blocked;
	expect(seen()).toBe('damaged');
	await does(maja, 'unblock_days', {
		village_id: here.id,
		listing_id: half,
		first_day: day(5),
		last_day: day(6)
	});
	await pulled(nils.db, here.id, kept);
	expect([await blocked(nils, ref), seen()]).toEqual([null, null]);
	expect(
		await does(maja, 'unblock_days', {
			village_id: here.id,
			listing_id: half,
			first_day: day(5),
			last_day: day(6)
		})
	).toMatchObject({ freed: 0 });
});

test('dates of a standing booking are marked one by one; hours are freed as they were kept', async () => {
	const id = await room(maja, here);
	const series_id = crypto.randomUUID();
	await does(nils, 'request_series', {
		village_id: here.id,
		listing_id: id,
		series_id,
		rule: 'FREQ=WEEKLY;COUNT=3',
		first_day: day(2),
		from: '18:00',
		to: '20:00',
		note: ''
	});
	expect(await over(id, time(9, '08:00', '24:00'))).toBe(1);
	const marks = async () => (await page(nils, series_id)).series?.dates.map((date) => date.blocked);
	expect(await marks()).toEqual([null, 'damaged', null]);
	const { data } = await maja.db.rpc('my_blocks', { village_id: here.id, listing_id: id });
	expect(data).toEqual([
		{ first_day: day(9), last_day: day(9), from: '08:00', to: '24:00', reason: 'damaged' }
	]);
	const frees = async (when: object) =>
		(await does(maja, 'unblock_days', { village_id: here.id, listing_id: id, ...when })).freed;
	expect(await frees({ first_day: day(9), last_day: day(9) })).toBe(0);
	expect(await frees(time(9, '08:00', '24:00'))).toBe(1);
	expect(await marks()).toEqual([null, null, null]);
});

test('things by the day too; not by a stranger; not backwards', async () => {
	const drill = await listing(maja, here, { approval: 'auto' });
	const body = request(here, drill, [3, 5]);
	await does(nils, 'request_booking', body);
	expect(await over(drill, { first_day: day(5), last_day: day(9) })).toBe(1);
	expect(await blocked(nils, body as Ref)).toBe('damaged');
	expect(
		(
			await command(nils, 'block_days', {
				village_id: here.id,
				listing_id: drill,
				first_day: day(5),
				last_day: day(5),
				reason: 'closed',
				over: true
			})
		).said
	).toBe('not_your_listing');
	expect(
		said(await blocks(drill, { first_day: day(3), last_day: day(3), from: '12:00', to: '11:00' }))
	).toBe('to before_from');
	expect(said(await blocks(drill, { first_day: day(3), last_day: day(3), from: '12:00' }))).toBe(
		'to missing'
	);
});
