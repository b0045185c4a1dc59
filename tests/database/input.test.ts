import { describe, expect, test } from 'vitest';
import { searchListings } from '#lib/db/listings.ts';
import { day, listing, offer, request } from './lib/listing.ts';
import { anon, command, does, raw } from './lib/people.ts';
import { settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const drill = await listing(maja, here, { notice_days: 1, max_days: 20 });

const bookings = () => one`select count(*)::int from public.booking where village_id = ${here.id}`;

describe('days that cannot be', () => {
	test.each([
		[-1, 1, 'in_the_past'],
		[0, 1, 'too_soon'],
		[5, 4, 'before_first_day'],
		[2, 22, 'too_many_days'],
		[2, 402, 'too_many_days'],
		[175, 185, 'too_far_ahead'],
		[500, 501, 'too_far_ahead']
	])('from %i to %i days ahead: %s', async (first, last, why) => {
		const before = await bookings();
		const answer = await command(nils, 'request_booking', request(here, drill, [first, last]));
		expect(answer).toMatchObject({ said: 'bad_input', status: 422, facts: { why } });
		expect(await bookings()).toBe(before);
	});

	test.each([
		'2026-02-30',
		'2026-13-01',
		'30/11/2026',
		'infinity',
		'',
		'0000-01-01',
		5,
		null,
		['2026-12-01']
	])('%j is no day', async (first_day) => {
		const answer = await command(nils, 'request_booking', { ...request(here, drill), first_day });
		expect(answer).toMatchObject({ said: 'bad_input', status: 422, facts: { field: 'first_day' } });
	});

	test('twenty days, from tomorrow, is what may be asked', async () => {
		await does(nils, 'request_booking', request(here, drill, [1, 20]));
	});
});

describe('words and numbers that cannot be', () => {
	test.each<[string, object, string]>([
		['title', { title: 'x'.repeat(10_000) }, 'too_long'],
		['title', { title: '  ' }, 'missing'],
		['title', { title: 'ab' }, 'too_short'],
		['title', { title: { toString: 'x' } }, 'not_text'],
		['title', { title: '\u202e\u0007ab\u2066' }, 'too_short'],
		['body', { body: 'x'.repeat(4001) }, 'too_long'],
		['category', { category: 'hall' }, 'unknown'],
		['quantity', { quantity: 0 }, 'out_of_range'],
		['quantity', { quantity: -1 }, 'out_of_range'],
		['quantity', { quantity: 1e9 }, 'out_of_range'],
		['quantity', { quantity: 1.5 }, 'not_whole'],
		['quantity', { quantity: 'NaN' }, 'not_a_number'],
		['max_days', { max_days: 400 }, 'out_of_range'],
		['amount_kr', { charge: 'deposit' }, 'missing'],
		['point', { point: null }, 'missing'],
		['lat', { point: { lat: 1e308, lng: 0 } }, 'out_of_range'],
		['photos', { photos: 'all' }, 'not_a_list'],
		[
			'photos',
			{ photos: Array.from({ length: 9 }, () => ({ id: crypto.randomUUID(), alt: '' })) },
			'too_many'
		],
		[
			'equipment',
			{ kind: 'space', category: 'hall', space: { equipment: Array(41).fill('bord') } },
			'too_many'
		],
		['listing_id', { listing_id: "'; drop table listing --" }, 'not_an_id'],
		['place_id', { place_id: crypto.randomUUID() }, 'unknown']
	])('%s %j', async (field, change, why) => {
		const before =
			await one`select count(*)::int from public.listing where village_id = ${here.id}`;
		expect(await command(maja, 'publish_listing', offer(here, change))).toMatchObject({
			said: 'bad_input',
			status: 422,
			facts: { field, why }
		});
		expect(await one`select count(*)::int from public.listing where village_id = ${here.id}`).toBe(
			before
		);
	});

	test('what looks dangerous and is only words is kept as it is', async () => {
		const title = `<b>Borr</b>'; drop table public.listing; --`;
		const id = await listing(maja, here, { title });
		expect(await one`select title from public.listing where id = ${id}`).toBe(title);
	});
});

describe('what is no command at all', () => {
	const post = (body: string) =>
		raw('/rest/v1/rpc/publish_listing', { method: 'POST', body }, maja);
	test.each<[string, () => string]>([
		[
			'a NUL byte',
			() =>
				JSON.stringify({
					command_id: crypto.randomUUID(),
					body: offer(here, { title: 'Bo\u0000rr' })
				})
		],
		[
			'half a character',
			() =>
				JSON.stringify({
					command_id: crypto.randomUUID(),
					body: offer(here, { title: 'x' })
				}).replace('"x"', '"\\ud800"')
		],
		[
			'depth',
			() =>
				`{"command_id":"${crypto.randomUUID()}","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
		],
		[
			'a megabyte',
			() =>
				JSON.stringify({
					command_id: crypto.randomUUID(),
					body: offer(here, { title: 'x'.repeat(1e6) })
				})
		],
		['no JSON', () => '{"command_id":'],
		['a list', () => JSON.stringify({ command_id: crypto.randomUUID(), body: [] })],
		['no id', () => JSON.stringify({ command_id: null, body: {} })]
	])('%s', async (_, body) => {
		const answer = await post(body());
		expect([400, 413, 422]).toContain(answer.status);
	});
});

describe('a search takes every word literally', () => {
	const words = [
		`' or 1=1 --`,
		'%',
		'_',
		'\\',
		'"; select pg_sleep(9)',
		'$1',
		'${x}',
		'POINT(0 0)',
		'[a-z]+',
		'{}',
		'*'
	];
	test.each(words)('%j', async (word) => {
		expect(await searchListings(anon(), here.id, { words: word })).toEqual([]);
	});
	test('and finds what is there', async () => {
		expect(
			(await searchListings(anon(), here.id, { words: 'BORR betong' })).length
		).toBeGreaterThan(0);
	});

	test.each<[string, Record<string, unknown>]>([
		['near nowhere', { near_lat: 1e308, near_lng: -1e308, within_m: 5 }],
		['a distance below zero', { near_lat: 64, near_lng: 19, within_m: -5 }],
		['an endless box', { west: -1e9, south: -1e9, east: 1e9, north: 1e9 }],
		['no day', { first_day: 'infinity', last_day: '-infinity' }],
		['the end of days', { first_day: '5874897-12-31' }],
		['no limit', { most: -5 }],
		['another column', { category: 'title; select' }]
	])('%s does no harm', async (_, filter) => {
		const { status } = await anon().rpc('search_listings', {
			village_id: here.id,
			...filter
		} as never);
		expect(status).toBeLessThan(500);
	});

	test.each(['infinity', '-infinity', '5874897-12-31', '0001-01-01'])(
		'a calendar of %s does no harm',
		async (first_day) => {
			for (const last_day of [first_day, day(1)]) {
				const { status } = await anon().rpc('listing_calendar', {
					village_id: here.id,
					listing_id: drill,
					first_day,
					last_day
				});
				expect(status).toBeLessThan(500);
			}
			expect(await witness`select 1 as alive`).toEqual([{ alive: 1 }]);
		}
	);
});
