import { createHmac } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { agreed, listing } from './lib/listing.ts';
import { anon, raw } from './lib/people.ts';
import { expectNoLeaks, plantSecrets, settled } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const { lat, lng } = await plantSecrets(maja, here);
const drill = await listing(maja, here, {
	point: { lat, lng, address: 'Storvägen 4', directions: '' }
});
await agreed(maja, nils, here, drill);
expectNoLeaks();

const rest = (path: string, headers: Record<string, string> = {}) =>
	raw(`/rest/v1/${path}`, { headers });

describe('schemas that are not the API’s', () => {
	const relations = {
		auth: 'users',
		private: 'listing_location',
		extensions: 'spatial_ref_sys',
		storage: 'objects',
		supabase_migrations: 'schema_migrations'
	};
	test.each(Object.entries(relations))('%s.%s is not to be had', async (schema, table) => {
		const answer = await rest(`${table}?select=*`, { 'accept-profile': schema });
		expect(answer.status).toBe(406);
		expect(await answer.json()).toMatchObject({ code: 'PGRST106' });
	});
	test.each(Object.values(relations))('%s is not in the API’s own schema either', async (table) => {
		expect((await rest(`${table}?select=*`)).status).toBeGreaterThanOrEqual(400);
	});
	test.each([
		'graphql/v1',
		'storage/v1/bucket',
		'storage/v1/object/list/photos',
		'_system/info',
		'_system/config',
		'_system/introspect',
		'realtime/v1',
		'functions/v1/x',
		'pg/query'
	])('/%s answers nothing', async (path) => {
		expect((await raw(`/${path}`)).status).toBe(404);
	});
	test('the root names nothing private', async () => {
		const answer = await rest('');
		const text = await answer.text();
		for (const word of ['listing_location', 'resident_contact', 'reveal', 'letter', 'address'])
			expect(text).not.toContain(`"/${word}"`);
	});
	test.each([
		'pg_sleep',
		'http_get',
		'net.http_post',
		'version',
		'set_config',
		'query_to_xml',
		'dblink',
		'lo_import',
		'location_cell',
		'load_addresses',
		'settle_addresses',
		'set_map',
		'run_jobs',
		'sweep',
		'lift_outside',
		'feed_holds',
		'take_letters',
		'apply_grants',
		'expire_requests'
	])('no function %s', async (name) => {
		const answer = await raw(`/rest/v1/rpc/${name}`, { method: 'POST', body: '{}' });
		expect([401, 404]).toContain(answer.status);
	});
});

describe('tokens that nobody gave', () => {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const now = Math.floor(Date.now() / 1000);
	const claims = (role: string) => ({
		sub: maja.id,
		role,
		aud: 'authenticated',
		iat: now,
		exp: now + 3600,
		session_id: crypto.randomUUID()
	});
	const signed = (secret: string, role: string) => {
		const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims(role))}`;
		return `${text}.${createHmac('sha256', secret || Buffer.alloc(0))
			.update(text)
			.digest('base64url')}`;
	};
	const defaults = [
		'',
		'secret',
		'dev-secret-change-me',
		'super-secret-jwt-token-with-at-least-32-characters-long',
		'supalite',
		'your-super-secret-jwt-token-with-at-least-32-characters-long'
	];

	test.each(['none', 'None', 'nOnE', 'HS512', 'RS256'])('algorithm %s', async (alg) => {
		for (const role of ['service_role', 'authenticated', 'postgres']) {
			const token = `${part({ alg, typ: 'JWT' })}.${part(claims(role))}.`;
			for (const tail of ['', 'x'])
				expect(
					(await rest('booking?select=id', { authorization: `Bearer ${token}${tail}` })).status
				).toBe(401);
		}
	});
	test.each(defaults)('signed with the well-known secret “%s”', async (secret) => {
		for (const role of ['service_role', 'authenticated']) {
			expect(
				(await rest('booking?select=id', { authorization: `Bearer ${signed(secret, role)}` }))
					.status
			).toBe(401);
			expect((await rest('booking?select=id', { apikey: signed(secret, role) })).status).toBe(401);
		}
	});
	test('one’s own, with another name or another role in it', async () => {
		const [head, body = '', signature] = nils.token.split('.');
		const mine = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
		for (const change of [
			{ sub: maja.id },
			{ role: 'service_role' },
			{ role: 'postgres' },
			{ exp: now + 1e9 }
		]) {
			const answer = await rest('booking?select=id', {
				authorization: `Bearer ${head}.${part({ ...mine, ...change })}.${signature}`
			});
			expect(answer.status).toBe(401);
		}
		expect((await raw('/rest/v1/booking?select=id', {}, nils)).status).toBe(200);
	});
	test.each(['', 'sb_secret_x', 'sb_publishable_x', 'anon'])('the key “%s”', async (apikey) => {
		expect((await rest('village?select=id', { apikey })).status).toBe(401);
		expect((await rest('village?select=id')).status).toBe(200);
	});
	test('the publishable key opens no admin door', async () => {
		for (const path of ['admin/users', 'admin/generate_link', 'invite']) {
			expect([401, 403, 404, 405]).toContain(
				(await raw(`/auth/v1/${path}`, { method: 'POST', body: '{}' })).status
			);
		}
		expect(inject('key')).toMatch(/^sb_publishable_.{20}/);
	});
});

describe('more than was offered', () => {
	test.each(['changed_xid', 'hold_while_pending', 'owner_resident_id', '*'])(
		'listing.%s is not for visitors',
		async (column) => {
			const answer = await rest(`listing?select=${column}`);
			expect(await answer.json()).toMatchObject({ code: '42501' });
			expect((await rest('listing?select=id,title')).status).toBe(200);
		}
	);
	test('nor to be sorted or filtered by', async () => {
		for (const query of [
			'order=hold_while_pending',
			'owner_resident_id=not.is.null',
			`owner_resident_id=eq.${maja.id}`
		]) {
			expect((await rest(`listing?select=id&${query}`)).status).toBe(401);
		}
	});
	test('no plan of a query', async () => {
		for (const accept of [
			'application/vnd.pgrst.plan',
			'application/vnd.pgrst.plan+json; options=analyze|verbose'
		]) {
			expect((await rest('listing?select=id', { accept })).status).toBe(406);
		}
	});
	test.each(['limit=1000000000', 'limit=-1', 'offset=-5', 'limit=1e9'])('%s', async (query) => {
		expect((await rest(`place?select=id&${query}`)).status).toBeLessThan(500);
	});
	test('at most a thousand rows', async () => {
		await witness`insert into public.place (village_id, kind, name, lat, lng) select ${here.id}, 'other', 'Sten ' || i, 64.9, 19.4 from generate_series(1, 1100) i`;
		const { data } = await anon()
			.from('place')
			.select('id')
			.eq('village_id', here.id)
			.range(0, 1e6);
		expect(data).toHaveLength(1000);
		expect(await one`select count(*)::int from public.place where village_id = ${here.id}`).toBe(
			1100
		);
	});
});
