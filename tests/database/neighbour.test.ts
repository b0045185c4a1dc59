import { describe, expect, inject, test } from 'vitest';
import { agreed, ask, handover, listing, offer, request } from './lib/listing.ts';
import { command, does, raw } from './lib/people.ts';
import { expectNoLeaks, plantSecrets, settled, village } from './lib/village.ts';
import { callAtOnce, one, witness } from './lib/witness.ts';

const { here, maja, greta, nils } = await settled('Maja', 'Greta', 'Nils');
const there = await village('Annanby');
const { lat, lng } = await plantSecrets(maja, here);
const drill = await listing(maja, here, {
	point: { lat, lng, address: 'Storvägen 4', directions: '' }
});
const mine = await listing(nils, here, { title: 'Såg' });
const loan = await agreed(maja, greta, here, drill);
const asked = await ask(nils, here, drill, [8, 9]);
expectNoLeaks();

const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
	raw(`/rest/v1/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }, nils);
/** Everything a table holds of the village, as one value. */
const snapshot = async (table: string) => {
	const tables: Record<string, () => Promise<unknown>> = {
		listing: () =>
			witness`select md5(string_agg(t::text, '|' order by id)) from public.listing t where village_id = ${here.id}`,
		member: () =>
			witness`select md5(string_agg(t::text, '|' order by resident_id)) from public.member t where village_id = ${here.id}`,
		booking: () =>
			witness`select md5(string_agg(t::text, '|' order by id)) from public.booking t where village_id = ${here.id}`,
		message: () =>
			witness`select md5(string_agg(t::text, '|' order by id)) from public.message t where village_id = ${here.id}`,
		village: () =>
			witness`select md5(string_agg(t::text, '|' order by id)) from public.village t where id = ${here.id}`
	};
	return (tables[table] ?? (() => Promise.reject(new Error(table))))();
};

describe('tables are not written', () => {
	test.each<[string, string, string, object | undefined]>([
		['own role', 'PATCH', 'member?resident_id=eq.$nils', { role: 'moderator' }],
		[
			'own ban',
			'PATCH',
			'member?resident_id=eq.$nils',
			{ banned_at: null, joined_at: '2020-01-01', epoch: 9, village_id: '$there' }
		],
		['another’s name', 'PATCH', 'member?resident_id=eq.$maja', { display_name: 'x' }],
		[
			'another into the village',
			'POST',
			'member',
			{ village_id: '$here', resident_id: '$nils', display_name: 'x' }
		],
		[
			'a listing as another’s',
			'POST',
			'listing',
			{
				village_id: '$here',
				kind: 'item',
				title: 'Falsk',
				category: 'tools',
				owner_resident_id: '$maja'
			}
		],
		[
			'a listing in another village',
			'POST',
			'listing',
			{
				village_id: '$there',
				kind: 'item',
				title: 'Falsk',
				category: 'tools',
				owner_resident_id: '$nils'
			}
		],
		['own listing elsewhere', 'PATCH', 'listing?id=eq.$mine', { village_id: '$there' }],
		[
			'own listing’s state',
			'PATCH',
			'listing?id=eq.$mine',
			{ state: 'published', lat: 1, located: 'place' }
		],
		['another’s place', 'PATCH', 'listing?id=eq.$drill', { lat: 1, lng: 1 }],
		['every listing away', 'DELETE', 'listing?title=neq.x', undefined],
		[
			'a booking’s days',
			'PATCH',
			'booking?id=eq.$asked',
			{ first_day: '2030-01-01', state: 'confirmed', during: '[2030-01-01,2030-01-02)' }
		],
		[
			'a message as another',
			'POST',
			'message',
			{ village_id: '$here', id: '$new', conversation_id: '$loan', sender_id: '$maja', body: 'x' }
		],
		[
			'a thousand at once',
			'POST',
			'message',
			Array.from({ length: 1000 }, () => ({
				village_id: '$here',
				id: '$new',
				conversation_id: '$loan',
				sender_id: '$nils',
				body: 'x'
			}))
		],
		[
			'the village',
			'PATCH',
			'village?id=eq.$here',
			{ name: 'x', outline: null, boundary: null, rules: {} }
		]
	])('%s', async (_, method, path, body) => {
		const names: Record<string, string> = {
			here: here.id,
			there: there.id,
			nils: nils.id,
			maja: maja.id,
			drill,
			mine,
			loan: loan.booking_id,
			asked: asked.booking_id,
			new: crypto.randomUUID()
		};
		const fill = <T>(value: T): T =>
			JSON.parse(
				JSON.stringify(value).replace(/\$([a-z]+)/g, (all, name: string) => names[name] ?? all)
			) as T;
		const table = path.split('?')[0] ?? '';
		const before = await snapshot(table);
		const answer = await send(method, fill(path), body && fill(body), {
			prefer: 'return=representation'
		});
		expect(await answer.json()).toMatchObject({ code: '42501' });
		expect(await snapshot(table)).toEqual(before);
	});

	test('and by no other way of writing', async () => {
		const before = await snapshot('listing');
		for (const [method, headers] of [
			['PUT', {}],
			['POST', { prefer: 'resolution=merge-duplicates' }],
			['POST', { prefer: 'tx=commit' }]
		] as const) {
			expect(
				(await send(method, `listing?id=eq.${mine}`, { id: mine, title: 'Falsk' }, headers)).status
			).toBeGreaterThanOrEqual(400);
		}
		expect(await snapshot('listing')).toEqual(before);
		await does(nils, 'edit_listing', { ...offer(here), listing_id: mine, title: 'Bättre såg' });
		expect(await one`select title from public.listing where id = ${mine}`).toBe('Bättre såg');
	});
});

describe('commands are for whom they are', () => {
	test.each(['edit_listing', 'pause_listing', 'withdraw_listing', 'block_days'] as const)(
		'%s of another’s listing',
		async (name) => {
			const body = {
				...request(here, drill),
				...offer(here),
				listing_id: drill,
				reason: 'own_use'
			};
			const before = await snapshot('listing');
			expect(await command(nils, name, body)).toMatchObject({
				said: 'not_your_listing',
				code: '42501'
			});
			expect(await snapshot('listing')).toEqual(before);
		}
	);

	test('nothing about a loan between others', async () => {
		const before = await snapshot('booking');
		for (const name of [
			'confirm_booking',
			'decline_booking',
			'cancel_booking',
			'hand_over_booking',
			'give_back_booking',
			'propose_booking_time',
			'answer_booking_time'
		] as const) {
			const body = {
				...handover(loan),
				...request(here, drill, [5, 6]),
				...loan,
				reason: 'other',
				accept: true
			};
			expect([name, (await command(nils, name, body)).said]).toEqual([name, 'not_your_booking']);
		}
		const answers = await Promise.all([
			nils.db.rpc('reveal_place', { village_id: here.id, booking_id: loan.booking_id }),
			nils.db.rpc('mark_read', { village_id: here.id, conversation_id: loan.booking_id })
		]);
		for (const { error } of answers) expect(error?.code).toBe('42501');
		expect(await snapshot('booking')).toEqual(before);
		const there_is_none = await command(nils, 'confirm_booking', {
			...loan,
			booking_id: crypto.randomUUID()
		});
		expect(there_is_none.said).toBe('not_your_booking');
	});

	test('own thing, own request, another village’s thing, another’s name', async () => {
		expect((await command(nils, 'request_booking', request(here, mine))).said).toBe('own_listing');
		expect((await command(nils, 'confirm_booking', asked)).said).toBe('not_the_owner');
		expect((await command(nils, 'publish_listing', offer(there))).said).toBe('join_first');
		expect((await command(nils, 'request_booking', request(there, drill))).said).toBe('join_first');
		const body = request(here, mine, [3, 4], { requester_id: greta.id });
		await does(maja, 'request_booking', body);
		expect(await one`select requester_id from public.booking where id = ${body.booking_id}`).toBe(
			maja.id
		);
		expect(
			(
				await command(nils, 'request_booking', {
					...request(here, drill, [12, 12]),
					booking_id: body.booking_id
				})
			).said
		).toBe('id_taken');
	});

	test('the place is not told before the yes', async () => {
		const before = await nils.db.rpc('reveal_place', {
			village_id: here.id,
			booking_id: asked.booking_id
		});
		expect(before.error).toMatchObject({ code: '42501', message: 'not_confirmed' });
		const { data } = await nils.db.rpc('my_listing_location', {
			village_id: here.id,
			listing_id: drill
		});
		expect(data).toBeNull();
		expect(
			(await maja.db.rpc('my_listing_location', { village_id: here.id, listing_id: drill })).data
		).toMatchObject({ address: 'Storvägen 4' });
		expect(
			(
				await greta.db
					.rpc('reveal_place', { village_id: here.id, booking_id: loan.booking_id })
					.setHeader('x-test-reveal', 'allowed')
			).error
		).toBeNull();
	});
});

describe('by way of what is readable', () => {
	test('no path from table to table leads to others’ rows', async () => {
		const links = await witness<{
			a: string;
			b: string;
		}>`select distinct a.relname as a, b.relname as b
			from pg_constraint c join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
			where c.contype = 'f' and c.connamespace = 'public'::regnamespace`;
		const readable = await witness<{
			name: string;
			columns: string;
		}>`select table_name as name, string_agg(column_name, ',') as columns
			from information_schema.column_privileges where grantee = 'authenticated' and table_schema = 'public' and privilege_type = 'SELECT' group by 1`;
		const columns = new Map(readable.map(({ name, columns }) => [name, columns]));
		// As the database itself answers, for a real Supabase has no guard before it like ours.
		const within = (path: string) =>
			callAtOnce([
				{
					path: `/rest/v1/${path}`,
					headers: { apikey: inject('key'), authorization: `Bearer ${nils.token}` }
				}
			]).then(([rows]) => rows);
		let answered = 0;
		for (const [from, to] of links.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const])) {
			for (const embed of [
				`${to}(*)`,
				`${to}(${columns.get(to) ?? '*'})`,
				`${to}!inner(${columns.get(to) ?? '*'})`,
				`...${to}(*)`
			]) {
				const rows = await within(`${from}?select=${embed}`);
				answered += Number(Array.isArray(rows));
				expect(JSON.stringify(rows)).not.toContain(loan.booking_id);
			}
		}
		expect(answered).toBeGreaterThan(30);
		const paths = 'booking?select=id,booking_event(kind)';
		const own = (await within(paths)) as { booking_event: object[] }[];
		expect(own.map(({ booking_event }) => booking_event)).toEqual([
			[{ kind: 'requested' }],
			[{ kind: 'requested' }]
		]);
		expect((await send('GET', paths)).status).toBe(400);
	});

	test('messages of others: by thread, by id, by search', async () => {
		const message_id = crypto.randomUUID();
		await does(greta, 'send_message', {
			village_id: here.id,
			conversation_id: loan.booking_id,
			message_id,
			body: 'Hemligt ord'
		});
		for (const query of [
			`id=eq.${message_id}`,
			`conversation_id=eq.${loan.booking_id}`,
			'body=ilike.*hemligt*',
			`sender_id=eq.${greta.id}`
		]) {
			expect(await (await send('GET', `message?select=id,body&${query}`)).json()).toEqual([]);
		}
		expect((await maja.db.from('message').select('body').eq('id', message_id)).data).toEqual([
			{ body: 'Hemligt ord' }
		]);
		const foreign = {
			village_id: here.id,
			conversation_id: loan.booking_id,
			message_id: crypto.randomUUID(),
			body: 'x',
			sender_id: maja.id
		};
		expect((await command(nils, 'send_message', foreign)).said).toBe('not_your_conversation');
		expect(
			await one`select count(*)::int from public.message where conversation_id = ${loan.booking_id}`
		).toBe(1);
	});
});
