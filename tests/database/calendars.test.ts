import { beforeAll, describe, expect, test } from 'vitest';
import { importCalendars } from '#lib/server/calendar-import.ts';
import { CalendarFeed } from '#lib/server/calendar-write.ts';
import { file, vevent } from '../lib/calendar.ts';
import { outsideServer } from '../lib/outside-server.ts';
import { serverKey, trusted } from './lib/arrival.ts';
import { feed, outside } from './lib/calendars.ts';
import { agreed, ask, day, listing, request } from './lib/listing.ts';
import { anon, command, does, type Person } from './lib/people.ts';
import { association, expectNoLeaks, place, plantSecrets, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, aila, greta } = await settled('Maja', 'Nils', 'Aila', 'Greta');
const hall = await association(here, [aila]);
const venue = await place(here);
const room = () =>
	listing(aila, here, {
		...{ kind: 'space', category: 'hall', title: 'Salen' },
		...{ association_id: hall, place_id: venue, point: null }
	});

/** What stands at an address. */
async function shown(token: string): Promise<CalendarFeed | null> {
	const { data, error } = await anon().rpc('calendar_feed', { token });
	if (error) throw error;
	return data ? CalendarFeed.parse(data) : null;
}
async function address(who: Person, change: object = {}): Promise<string> {
	const { token, body } = feed(here, change);
	await does(who, 'make_feed', body);
	return token;
}
const about = (calendar: CalendarFeed | null, { booking_id }: { booking_id: string }) =>
	calendar?.events.find(({ id }) => id === booking_id);

describe('an address', () => {
	expectNoLeaks();
	beforeAll(async () => void (await plantSecrets(nils, here)));

	test('shows its listing’s bookings to whoever has it, with the borrower’s name and nothing more', async () => {
		const listing_id = await room();
		const ref = await ask(nils, here, listing_id, [1, 2], { note: 'Hemligt' });
		const token = await address(aila, { about: 'listing', listing_id });
		const seen = await shown(token);
		expect(seen).toMatchObject({ about: 'listing', title: 'Salen', village: { slug: here.slug } });
		expect(about(seen, ref)).toMatchObject({
			...{ status: 'TENTATIVE', sequence: 0, title: 'Salen', name: 'Nils', place: 'Bygdegården' },
			...{ whole_days: true, first_day: day(1), last_day: day(2) }
		});
		expect(JSON.stringify(seen)).not.toMatch(/Hemligt|requester|word_code|respond_by/);
	});

	test('follows a booking: each change is one more, and what is over is called off', async () => {
		const listing_id = await room();
		const token = await address(aila, { about: 'listing', listing_id });
		const ref = await ask(nils, here, listing_id, [1, 2]);
		const now = async () => {
			const found = about(await shown(token), ref);
			return [found?.sequence, found?.status, found?.first_day];
		};
		expect(await now()).toEqual([0, 'TENTATIVE', day(1)]);
		await does(aila, 'confirm_booking', ref);
		expect(await now()).toEqual([1, 'CONFIRMED', day(1)]);
		const other = { ...ref, first_day: day(4), last_day: day(5), note: '' };
		await does(nils, 'propose_booking_time', other);
		expect(await now()).toEqual([1, 'CONFIRMED', day(1)]);
		await does(aila, 'answer_booking_time', { ...other, accept: true });
		expect(await now()).toEqual([2, 'CONFIRMED', day(4)]);
		await does(nils, 'cancel_booking', { ...ref, reason: 'plans_changed', note: '' });
		expect(await now()).toEqual([3, 'CANCELLED', day(4)]);
		await witness`update public.booking set during = tstzrange(now() - interval '91 days', now() - interval '90 days') where id = ${ref.booking_id}`;
		expect(await now()).toEqual([undefined, undefined, undefined]);
	});

	test('does not show who only stands in line, until there is a place', async () => {
		const listing_id = await room();
		const token = await address(aila, { about: 'listing', listing_id });
		const [waits, offered] = [crypto.randomUUID(), crypto.randomUUID()];
		for (const id of [waits, offered])
			await witness`insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_association_id, state, during, first_day, last_day, word_code)
				values (${here.id}, ${id}, ${listing_id}, 'Salen', ${nils.id}, ${hall}, 'waitlisted', tstzrange(now(), now() + interval '1 day'), ${day(0)}, ${day(1)}, '{1,2,3,4,5,6}')`;
		const now = async (booking_id: string) => {
			const found = about(await shown(token), { booking_id });
			return found && [found.sequence, found.status];
		};
		expect([await now(waits), await now(offered)]).toEqual([undefined, undefined]);
		await witness`update public.booking set respond_by = now() + interval '2 hours' where id = ${offered}`;
		expect(await now(offered)).toEqual([0, 'TENTATIVE']);
		for (const id of [waits, offered])
			await witness`update public.booking set state = 'cancelled', closed_by = 'requester', respond_by = null where id = ${id}`;
		expect([await now(waits), await now(offered)]).toEqual([undefined, [1, 'CANCELLED']]);
	});

	test('of one’s own shows what one borrows, of an association all that it lends', async () => {
		const [mine, hers] = [await room(), await listing(maja, here)];
		const first = await agreed(aila, greta, here, mine, [1, 1]);
		const second = await agreed(maja, greta, here, hers, [2, 2]);
		const own = await shown(await address(greta));
		expect([about(own, first)?.title, about(own, second)?.title]).toEqual([
			'Salen',
			'Slagborrmaskin'
		]);
		const all = await shown(await address(aila, { about: 'association', association_id: hall }));
		expect([about(all, first)?.name, about(all, second)]).toEqual(['Greta', undefined]);
		expect(all?.title).toBe('Bygdegården');
		expect(await shown(await address(nils))).toMatchObject({ about: 'mine', title: null });
	});

	test('shows what is closed, once for all pieces, but not what came from elsewhere', async () => {
		const listing_id = await listing(maja, here, { quantity: 3 });
		const token = await address(maja, { about: 'listing', listing_id });
		const days = { first_day: day(6), last_day: day(7), reason: 'maintenance' };
		await does(maja, 'block_days', { village_id: here.id, listing_id, ...days });
		await witness`insert into public.block (village_id, unit_id, during, reason, source_uid)
			select village_id, unit_id, tstzrange(now(), now() + interval '1 day'), 'external_calendar', 'x:1' from public.listing_unit where listing_id = ${listing_id}`;
		expect((await shown(token))?.blocks).toMatchObject([{ ...days, whole_days: true }]);
		await does(maja, 'unblock_days', { village_id: here.id, listing_id, ...days });
		expect((await shown(token))?.blocks).toEqual([]);
	});

	test('made anew ends the one before, of the same calendar only', async () => {
		const [first, other] = [await address(maja), await address(nils)];
		const second = await address(maja);
		expect(await shown(first)).toBeNull();
		for (const token of [second, other]) expect(await shown(token)).not.toBeNull();
		const { data } = await maja.db.rpc('my_feeds', { village_id: here.id });
		expect(data?.filter(({ about }) => about === 'mine')).toHaveLength(1);
	});

	test('is not told by the database, and not found by its hash or by nothing', async () => {
		const { token, body } = feed(here);
		await does(maja, 'make_feed', body);
		const { data } = await maja.db.rpc('my_feeds', { village_id: here.id });
		expect(JSON.stringify(data)).not.toContain(body.token_hash);
		expect(await shown(body.token_hash)).toBeNull();
		expect(await shown('')).toBeNull();
		expect(await shown(token)).not.toBeNull();
	});

	test('of one who is banned, and comes back, answers again only then', async () => {
		const token = await address(greta);
		const banned = (at: string | null) =>
			witness`update public.member set banned_at = ${at}::timestamptz where village_id = ${here.id} and resident_id = ${greta.id}`;
		await banned('2026-01-01');
		expect(await shown(token)).toBeNull();
		expect(
			(await command(greta, 'stop_feed', { village_id: here.id, feed_id: greta.id })).said
		).toBe('not_found');
		await banned(null);
		expect(await shown(token)).not.toBeNull();
	});
});

describe('a calendar from elsewhere', () => {
	const keeper = { db: anon(), serverKey };
	const when = (ahead: number, hour = '10') => `${day(ahead).replaceAll('-', '')}T${hour}0000Z`;
	const event = (uid: string, ahead: number) =>
		vevent(`UID:${uid}`, `DTSTART:${when(ahead)}`, `DTEND:${when(ahead, '12')}`);
	const blocks = (listing_id: string) =>
		witness<{
			day: string;
		}>`select distinct k.first_day::text as day from public.block k join public.listing_unit lu on lu.unit_id = k.unit_id
			where lu.listing_id = ${listing_id} and k.deleted_at is null and k.reason = 'external_calendar' order by 1`.then(
			(rows) => rows.map(({ day }) => day)
		);
	const status = async (who: Person, listing_id: string) =>
		(await who.db.rpc('my_imports', { village_id: here.id, listing_id })).data?.[0];
	const due = (listing_id: string) =>
		witness`update private.calendar_import set next_at = now() where listing_id = ${listing_id}`;

	/** A listing with an outside calendar that says `now.text`. */
	async function open(change: object = {}) {
		await trusted();
		await witness`update private.calendar_import set next_at = now() + interval '1 day'`;
		const now = { text: '', status: 200, asked: 0, etag: '"1"' };
		const server = await outsideServer((asked, answer) => {
			now.asked++;
			const same = asked.headers['if-none-match'] === now.etag;
			answer.writeHead(same ? 304 : now.status, { etag: now.etag }).end(now.text);
		});
		const listing_id = await listing(maja, here, change);
		const body = outside(here, listing_id, { url: server.url });
		await does(maja, 'add_import', body);
		const fetch = async () => {
			await due(listing_id);
			return importCalendars(keeper, server.net);
		};
		return { now, server, listing_id, body, fetch };
	}

	test('closes the listing when it says, for all its pieces; what it says no more is open again', async () => {
		const { now, server, listing_id, fetch } = await open({ quantity: 2 });
		now.text = file(event('a', 3), event('b', 5));
		expect(await status(maja, listing_id)).toMatchObject({ status: null, due: true, events: 0 });
		expect(await fetch()).toBe(1);
		expect(await blocks(listing_id)).toEqual([day(3), day(5)]);
		expect(
			await one`select count(*)::int from public.block k join public.listing_unit lu on lu.unit_id = k.unit_id where lu.listing_id = ${listing_id}`
		).toBe(4);
		expect(await status(maja, listing_id)).toMatchObject({ status: 'ok', due: false, events: 2 });
		expect((await command(nils, 'request_booking', request(here, listing_id, [3, 3]))).said).toBe(
			'taken'
		);
		Object.assign(now, { text: file(event('b', 5), event('c', 7)), etag: '"2"' });
		await fetch();
		expect(await blocks(listing_id)).toEqual([day(5), day(7)]);
		await ask(nils, here, listing_id, [3, 3]);
		await server.close();
	});

	test('leaves bookings as they are, and one’s own blocks', async () => {
		const { now, server, listing_id, fetch } = await open();
		const ref = await agreed(maja, nils, here, listing_id, [3, 3]);
		const own = { first_day: day(9), last_day: day(9), reason: 'own_use' };
		await does(maja, 'block_days', { village_id: here.id, listing_id, ...own });
		now.text = file(event('a', 3));
		await fetch();
		const told = `blocked:${ref.booking_id}`;
		expect(
			await one`select count(*)::int from private.letter where template = 'blocked_over' and dedupe like ${told + '%'}`
		).toBe(1);
		now.etag = '"2"';
		now.text = file();
		await fetch();
		expect(await one`select state from public.booking where id = ${ref.booking_id}`).toBe(
			'confirmed'
		);
		const mine = await maja.db.rpc('my_blocks', { village_id: here.id, listing_id });
		expect(mine.data).toEqual([{ ...own, from: null, to: null }]);
		await server.close();
	});

	test('that has not changed is not read again, but once a week, and when its owner asks', async () => {
		const { now, server, listing_id, body, fetch } = await open();
		now.text = file(event('a', 3));
		await fetch();
		now.text = file(event('b', 4));
		await fetch();
		expect([await blocks(listing_id), now.asked]).toEqual([[day(3)], 2]);
		await witness`update private.calendar_import set read_at = now() - interval '8 days' where listing_id = ${listing_id}`;
		await fetch();
		expect(await blocks(listing_id)).toEqual([day(4)]);
		now.text = file(event('c', 6));
		await does(maja, 'fetch_import', body);
		expect(await status(maja, listing_id)).toMatchObject({ due: true });
		await importCalendars(keeper, server.net);
		expect(await blocks(listing_id)).toEqual([day(6)]);
		await server.close();
	});

	test.each([
		[404, 'gone', ''],
		[401, 'unauthorized', ''],
		[500, 'not_reached', ''],
		[200, 'not_a_calendar', '<html>'],
		[200, 'too_large', 'B'.repeat(3_000_000)],
		[
			200,
			'too_many_events',
			file(vevent('UID:1', `DTSTART:${when(1)}`, 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'))
		]
	])(
		'that answers %i and is %s is tried later, and keeps what it kept',
		async (code, word, text) => {
			const { now, server, listing_id, fetch } = await open();
			now.text = file(event('a', 3));
			await fetch();
			Object.assign(now, { status: code, text, etag: '"2"' });
			await fetch();
			expect(await status(maja, listing_id)).toMatchObject({ status: word, due: false });
			expect(await blocks(listing_id)).toEqual([day(3)]);
			const wait =
				await one<number>`select extract(epoch from next_at - now())::int / 60 from private.calendar_import where listing_id = ${listing_id}`;
			expect(wait).toBeGreaterThanOrEqual(14);
			Object.assign(now, { status: 200, text: file(), etag: '"3"' });
			await fetch();
			expect([await blocks(listing_id), (await status(maja, listing_id))?.status]).toEqual([
				[],
				'ok'
			]);
			await server.close();
		}
	);

	test('inside our own network is not fetched', async () => {
		const { server, listing_id } = await open();
		expect(await importCalendars(keeper)).toBe(1);
		expect(await status(maja, listing_id)).toMatchObject({ status: 'not_reached' });
		await witness`update private.calendar_import set url = 'http://127.0.0.1/a.ics', next_at = now() where listing_id = ${listing_id}`;
		await importCalendars(keeper);
		expect(await status(maja, listing_id)).toMatchObject({ status: 'refused_address' });
		await server.close();
	});

	test('that shows our own bookings back closes nothing', async () => {
		const { now, server, listing_id, fetch } = await open();
		const ref = await agreed(maja, nils, here, listing_id, [3, 3]);
		now.text = file(event(`${ref.booking_id}@bytorget`, 3), event('a', 5));
		await fetch();
		expect(await blocks(listing_id)).toEqual([day(5)]);
		await server.close();
	});

	test('taken away opens what it closed; of a listing that is withdrawn it is fetched no more', async () => {
		const { now, server, listing_id, body, fetch } = await open();
		now.text = file(event('a', 3));
		await fetch();
		await does(maja, 'remove_import', body);
		expect([await blocks(listing_id), await status(maja, listing_id)]).toEqual([[], undefined]);
		await does(maja, 'add_import', { ...body, import_id: crypto.randomUUID() });
		await does(maja, 'withdraw_listing', { village_id: here.id, listing_id });
		expect(await fetch()).toBe(0);
		await server.close();
	});

	test('is one server’s at a time; a server that died loses it, and comes too late', async () => {
		const { server, listing_id, body } = await open();
		const take = async () => {
			const { data } = await anon().rpc('take_imports', { server_key: serverKey, body: {} });
			return data as { lease: string }[];
		};
		const put = async (lease: string, uid: string, ahead: number) => {
			const events = [{ uid, starts_at: `${day(ahead)}T10:00Z`, ends_at: `${day(ahead)}T11:00Z` }];
			const { village_id, import_id } = body;
			return (
				await anon().rpc('put_import', {
					server_key: serverKey,
					body: { village_id, import_id, lease, status: 'ok', events }
				})
			).data;
		};
		const taken = await Promise.all([take(), take(), take()]);
		expect(taken.flat()).toHaveLength(1);
		const [dead] = taken.flat();
		await witness`update private.calendar_import set leased_until = now() - interval '1 second' where listing_id = ${listing_id}`;
		const [next] = await take();
		expect(await put(dead?.lease ?? '', 'a', 3)).toEqual({ kept: false });
		expect(await put(next?.lease ?? '', 'b', 4)).toEqual({ kept: true });
		expect(await put(next?.lease ?? '', 'c', 5)).toEqual({ kept: false });
		expect(await blocks(listing_id)).toEqual([day(4)]);
		await server.close();
	});

	test('may be given with a calendar’s own scheme', async () => {
		const listing_id = await listing(maja, here);
		await does(maja, 'add_import', outside(here, listing_id, { url: 'webcal://a.example/b.ics' }));
		expect(await status(maja, listing_id)).toMatchObject({ url: 'https://a.example/b.ics' });
	});
});
