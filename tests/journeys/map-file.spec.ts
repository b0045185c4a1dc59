import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { APIRequestContext } from '@playwright/test';
import { buildMap } from '../../src/lib/mapfile/build.ts';
import { villageBounds } from '../../src/lib/mapfile/geometry.ts';
import { grantrask } from '../../src/lib/server/demo/village.ts';
import { command, find, neighbour, type Neighbour } from './lib/api.ts';
import { test } from './lib/own-site.ts';
import { expect } from './lib/test.ts';

const TYPE = 'application/vnd.pmtiles';
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const address = (sha256: string) => `/maps/${sha256}.pmtiles`;

/** A map of the demo village that is not the one it has. */
async function another(name: string): Promise<Buffer> {
	const extract = new Blob([await readFile('src/lib/server/demo/grantrask.osm.gz')]);
	const bounds = villageBounds(grantrask.boundary);
	const { bytes } = await buildMap(extract, { bounds, boundary: grantrask.boundary, name });
	return Buffer.from(bytes);
}

type Sent = { village: string; data: Buffer; sha256?: string };
const put = (
	request: APIRequestContext,
	who: Pick<Neighbour, 'token'> | null,
	{ village, data, sha256 = hash(data) }: Sent
) =>
	request.put(`${address(sha256)}?village=${village}`, {
		data,
		headers: { 'content-type': TYPE, ...(who && { authorization: `Bearer ${who.token}` }) }
	});

test('a steward of the village hands in a map and publishes it, and nobody else does', async ({
	own,
	request
}) => {
	test.slow();
	const { village } = await find(own, 'Slagborrmaskin');
	const data = await another('Granträsk på nytt');
	const sha256 = hash(data);
	const said = async (who: Pick<Neighbour, 'token'> | null, sent: Partial<Sent> = {}) => {
		const answer = await put(request, who, { village, data, ...sent });
		const { message, details } = (await answer.json()) as { message: string; details: string };
		const { fault } = JSON.parse(details) as { fault?: string };
		return [answer.status(), message, ...(fault ? [fault] : [])];
	};

	expect(await said(null)).toEqual([401, 'sign_in_first']);
	expect(await said({ token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' })).toEqual([
		401,
		'sign_in_first'
	]);
	const [eve, maja, siv, aila] = await Promise.all(
		[
			'eve@example.net',
			'maja@grantrask.example',
			'siv@grantrask.example',
			'aila@grantrask.example'
		].map((email) => neighbour(own, email))
	);
	// A stranger, a neighbour, and the steward of another village.
	for (const who of [eve, maja, siv]) {
		expect(await said(who!)).toEqual([403, 'stewards_only']);
		await expect(
			command(who!, 'publish_map', { village_id: village, sha256, homes: [] })
		).rejects.toThrow('stewards_only');
	}

	// A steward, with what is none.
	expect(await said(aila!, { sha256: 'a'.repeat(64) })).toEqual([415, 'not_a_map', 'truncated']);
	for (const [content, fault] of [
		['<!doctype html><title>Kartor</title>', 'not_pmtiles'],
		['', 'empty']
	] as const)
		expect(await said(aila!, { data: Buffer.from(content) })).toEqual([415, 'not_a_map', fault]);
	expect(await said(aila!, { data: data.subarray(0, data.length - 500) })).toEqual([
		415,
		'not_a_map',
		'truncated'
	]);
	expect(await said(aila!, { data: Buffer.alloc(12_000_001) })).toEqual([
		413,
		'not_a_map',
		'too_large'
	]);
	expect(await said(aila!, { village: 'grantrask' })).toEqual([403, 'stewards_only']);

	// And with one; handed in again it stays the same.
	for (let times = 0; times < 2; times++) {
		const answer = await put(request, aila!, { village, data });
		expect(answer.status()).toBe(201);
		expect(await answer.json()).toMatchObject({ sha256, bytes: data.length });
	}
	expect((await request.get(address(sha256))).status()).toBe(404);
	await command(aila!, 'publish_map', { village_id: village, sha256, homes: [] });
	const published = await request.get(address(sha256));
	expect(hash(await published.body())).toBe(sha256);
	const { data: rows } = await eve!.db.from('village').select('map').eq('id', village);
	expect(rows?.[0]?.map).toMatchObject({ sha256, bytes: data.length });
});

test('a published map is given whole, in part, or not again', async ({ own, request }) => {
	const maja = await neighbour(own, 'maja@grantrask.example');
	const { data: rows } = await maja.db
		.from('village')
		.select('map')
		.eq('slug', 'grantrask')
		.single();
	const { sha256, bytes } = (rows as { map: { sha256: string; bytes: number } }).map;
	const get = (headers: Record<string, string> = {}) => request.get(address(sha256), { headers });

	const whole = await get();
	const content = await whole.body();
	expect([whole.status(), content.length, hash(content)]).toEqual([200, bytes, sha256]);
	expect(whole.headers()).toMatchObject({
		'content-type': TYPE,
		'accept-ranges': 'bytes',
		'cache-control': 'public, max-age=31536000, immutable',
		etag: `"${sha256}"`
	});
	const rest = await get({ range: 'bytes=1000-', 'if-range': `"${sha256}"` });
	expect(rest.status()).toBe(206);
	expect(rest.headers()['content-range']).toBe(`bytes 1000-${bytes - 1}/${bytes}`);
	expect((await rest.body()).equals(content.subarray(1000))).toBe(true);
	const other = await get({ range: 'bytes=1000-', 'if-range': '"another"' });
	expect([other.status(), (await other.body()).length]).toEqual([200, bytes]);
	const beyond = await get({ range: `bytes=${bytes}-` });
	expect([beyond.status(), beyond.headers()['content-range']]).toEqual([416, `bytes */${bytes}`]);
	expect((await get({ 'if-none-match': `"${sha256}"` })).status()).toBe(304);
	for (const path of [address('b'.repeat(64)), '/maps/..%2fsecrets.json', '/maps/x.pmtiles'])
		expect((await request.get(path)).status()).toBe(404);
});
