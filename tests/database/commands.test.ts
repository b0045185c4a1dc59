import { describe, expect, inject, test } from 'vitest';
import { day, listing, offer, request } from './lib/listing.ts';
import { command, does, type Person } from './lib/people.ts';
import { resident, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');

describe('the same command again', () => {
	test('gets the first answer, and changes nothing', async () => {
		const body = request(here, await listing(maja, here));
		const id = crypto.randomUUID();
		const first = await command(nils, 'request_booking', body, id);
		const again = await command(nils, 'request_booking', body, id);
		expect(again).toEqual({ ...first, data: { ...first.data, replayed: true } });
		expect(
			await one`select count(*)::int from public.booking_event where booking_id = ${body.booking_id}`
		).toBe(1);
		expect(
			await one`select count(*)::int from private.letter where facts ->> 'booking_id' = ${body.booking_id}`
		).toBe(1);
	});

	test('the answer stays even when it would be another today', async () => {
		const body = request(here, await listing(maja, here));
		const id = crypto.randomUUID();
		await command(nils, 'request_booking', body, id);
		await does(maja, 'decline_booking', { ...body, reason: 'other' });
		expect((await command(nils, 'request_booking', body, id)).data).toMatchObject({
			state: 'requested',
			replayed: true
		});
		expect(await one`select state from public.booking where id = ${body.booking_id}`).toBe(
			'declined'
		);
	});

	test('with other content, or another name, it is refused', async () => {
		const body = offer(here);
		const id = crypto.randomUUID();
		await command(maja, 'publish_listing', body, id);
		for (const [name, changed] of [
			['publish_listing', { ...body, title: 'Något annat' }],
			['edit_listing', body]
		] as const) {
			expect(await command(maja, name, changed, id)).toMatchObject({
				said: 'command_reused',
				status: 409
			});
		}
		expect(await one`select title from public.listing where id = ${body.listing_id}`).toBe(
			body.title
		);
	});

	test('two people may use the same id, and neither sees the other’s answer', async () => {
		const id = crypto.randomUUID();
		const [a, b] = [offer(here), offer(here)];
		expect((await command(maja, 'publish_listing', a, id)).data).toMatchObject({
			listing_id: a.listing_id
		});
		expect((await command(nils, 'publish_listing', b, id)).data).toEqual({
			listing_id: b.listing_id,
			state: 'published'
		});
	});

	test('a refused command leaves no trace and may be sent again', async () => {
		const body = request(here, await listing(maja, here), [2, 3]);
		const id = crypto.randomUUID();
		await does(maja, 'pause_listing', body);
		expect((await command(nils, 'request_booking', body, id)).said).toBe('listing_gone');
		expect(await one`select count(*)::int from private.command where id = ${id}`).toBe(0);
		await does(maja, 'resume_listing', body);
		expect((await command(nils, 'request_booking', body, id)).said).toBe('ok');
	});
});

/** The same shuffle every time. */
function shuffled<T>(items: T[]): T[] {
	let seed = 7;
	const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	return items
		.map((item) => ({ item, at: next() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

// PGlite has one connection: the same after each other, at three times the time, shows no more.
const COMMANDS = inject('backendKind') === 'postgres' ? 2_000 : 400;
/** As many as keep within what one person may do in an hour. */
const PEOPLE = COMMANDS / 50;

test(`${COMMANDS} commands, each sent three times and shuffled: each exactly once, one answer each`, async () => {
	const people = await Promise.all(
		Array.from({ length: PEOPLE }, (_, i) => resident(`Granne${i}`, here))
	);
	const id = await listing(maja, here, { quantity: 50, approval: 'auto' });
	const commands = Array.from({ length: COMMANDS }, (_, i) => ({
		who: people[i % PEOPLE] as Person,
		id: crypto.randomUUID(),
		body: request(here, id, [1 + (i % 40), 1 + (i % 40)])
	}));
	const answers = new Map<string, Set<unknown>>();
	const queue = shuffled([...commands, ...commands, ...commands]);
	const worker = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			const answer = await command(next.who, 'request_booking', next.body, next.id);
			const seen = answers.get(next.id) ?? new Set();
			answers.set(
				next.id,
				seen.add(`${answer.said} ${answer.data?.booking_id} ${answer.data?.state}`)
			);
		}
	};
	await Promise.all(Array.from({ length: 12 }, worker));
	for (const { id: command_id, body } of commands) {
		expect([...(answers.get(command_id) ?? [])]).toEqual([`ok ${body.booking_id} confirmed`]);
	}
	expect(
		await witness`select count(*)::int as bookings, count(distinct id)::int as ids from public.booking where listing_id = ${id}`
	).toEqual([{ bookings: COMMANDS, ids: COMMANDS }]);
	expect(
		await one`select count(*)::int from public.booking_event e join public.booking b on b.id = e.booking_id where b.listing_id = ${id}`
	).toBe(2 * COMMANDS);
}, 240_000);

test('a flood is stopped, and a neighbour is not', async () => {
	const flooder = await resident('Flod', here);
	await witness`insert into private.command (actor_id, id, name, body_hash)
		select ${flooder.id}, gen_random_uuid(), 'publish_listing', '' from generate_series(1, 60)`;
	expect(await command(flooder, 'publish_listing', offer(here))).toMatchObject({
		said: 'slow_down',
		status: 429,
		facts: { most: 60 }
	});
	await does(nils, 'publish_listing', offer(here));
	await witness`update private.command set at = now() - interval '61 minutes' where actor_id = ${flooder.id}`;
	await does(flooder, 'publish_listing', offer(here, { title: `Efter ${day(0)}` }));
});

describe('with Realtime in the database', () => {
	test('whoever shows the village hears that something changed, once it has, and not what', async () => {
		await witness`create schema realtime`;
		await witness`create table realtime.sent (payload jsonb, event text, topic text, private boolean)`;
		await witness`create function realtime.send(payload jsonb, event text, topic text, private boolean default true)
			returns void language sql security definer as 'insert into realtime.sent select $1, $2, $3, $4'`;
		await witness`grant usage on schema realtime to public`;
		try {
			const body = request(here, await listing(maja, here));
			await witness`delete from realtime.sent`;
			await does(nils, 'request_booking', body);
			const refused = await command(nils, 'request_booking', {
				...body,
				booking_id: crypto.randomUUID()
			});
			expect(refused.said).toBe('taken');
			expect(
				await witness`select * from realtime.sent where topic = ${`village:${here.id}`}`
			).toEqual([{ payload: {}, event: 'changed', topic: `village:${here.id}`, private: true }]);
		} finally {
			await witness`drop schema realtime cascade`;
		}
	});
});
