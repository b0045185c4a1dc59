import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findVillage } from '#lib/db/villages.ts';
import { pull } from '#lib/db/pull.ts';
import { beginning } from '#lib/domain/pull.ts';
import { sweepMaps } from '#lib/server/maps.ts';
import type { Sql } from '#lib/server/migrate.ts';
import { listing, offer } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

let here: Village;
let there: Village;
let aila: Person;
let others: Record<string, { db: Person['db'] }>;

const roleOf = (who: Person, role: string) =>
	witness`update public.member set role = ${role} where resident_id = ${who.id}`;
const hex = () => crypto.randomUUID().replaceAll('-', '') + crypto.randomUUID().replaceAll('-', '');
const uploads = (sha256: string, change: object = {}) => ({
	...{ village_id: here.id, sha256, bytes: 5000, bounds: [19.3, 64.8, 19.5, 65] },
	...change
});
const publishes = (sha256: string, homes: unknown = []) => ({
	...{ village_id: here.id, sha256, homes }
});
/** Ten homes within a few metres. */
const close = (lng: number, lat: number) =>
	Array.from({ length: 10 }, (_, i) => [lng + i * 1e-5, lat]);
const map = async (who = anon()) => (await findVillage(who, here.slug))?.map?.sha256 ?? null;

beforeAll(async () => {
	[here, there] = [await village(), await village('Annanby')];
	const [maja, oskar, banned, siv, bo, eve] = await Promise.all([
		resident('Maja', here),
		resident('Oskar', here),
		resident('Banned', here),
		resident('Siv', there),
		resident('Bo', there),
		person('Eve')
	]);
	aila = await resident('Aila', here);
	for (const who of [aila, banned, siv]) await roleOf(who, 'steward');
	for (const who of [oskar, bo]) await roleOf(who, 'moderator');
	await witness`update public.member set banned_at = now() where resident_id = ${banned.id}`;
	others = { maja, oskar, banned, siv, bo, eve };
});

// So many maps by one person in an hour would be a flood.
beforeEach(() => witness`update private.command set at = at - interval '2 hours'`);

describe('a village’s map', () => {
	test('is uploaded and published by a steward of the village, and by nobody else', async () => {
		const sha256 = hex();
		for (const who of Object.values(others)) {
			expect((await command(who, 'add_map', uploads(sha256))).said).toBe('stewards_only');
		}
		expect((await command({ db: anon() }, 'add_map', uploads(sha256))).code).toBe('42501');
		await does(aila, 'add_map', uploads(sha256));
		for (const who of Object.values(others)) {
			expect((await command(who, 'publish_map', publishes(sha256))).said).toBe('stewards_only');
		}
		expect((await command({ db: anon() }, 'publish_map', publishes(sha256))).code).toBe('42501');
		expect(await map()).toBe(null);
		await does(aila, 'publish_map', publishes(sha256));
		expect(await map()).toBe(sha256);
	});

	test('is seen by everybody once published, and by nobody before', async () => {
		const sha256 = hex();
		const all = [anon(), aila.db, ...Object.values(others).map(({ db }) => db)];
		const seen = async () => {
			const counts = all.map(async (db) => {
				const { data } = await db.from('map_file').select('sha256').eq('sha256', sha256);
				return data?.length;
			});
			return new Set(await Promise.all(counts));
		};
		await does(aila, 'add_map', uploads(sha256));
		expect(await seen()).toEqual(new Set([0]));
		await does(aila, 'publish_map', publishes(sha256));
		expect(await seen()).toEqual(new Set([1]));
	});

	test('cannot be one that was uploaded for another village', async () => {
		const sha256 = hex();
		await does(others.siv!, 'add_map', uploads(sha256, { village_id: there.id }));
		expect(await command(aila, 'publish_map', publishes(sha256))).toMatchObject({
			said: 'bad_input',
			facts: { why: 'unknown_map' }
		});
	});

	test('comes to phones with the next pull, and an earlier one can be taken back', async () => {
		const [first, second] = [hex(), hex()];
		for (const sha256 of [first, second]) await does(aila, 'add_map', uploads(sha256));
		await does(aila, 'publish_map', publishes(first));
		const before = await pull(anon(), here.id, beginning);
		expect(before.village?.map).toEqual({
			sha256: first,
			bytes: 5000,
			bounds: [19.3, 64.8, 19.5, 65]
		});
		await does(aila, 'publish_map', publishes(second));
		const after = await pull(anon(), here.id, { ...beginning, since: before.since });
		expect(after.village?.map?.sha256).toBe(second);
		await does(aila, 'publish_map', publishes(first));
		expect(await map()).toBe(first);
	});

	test.each([
		['a checksum', { sha256: 'x'.repeat(64) }],
		['too many bytes', { bytes: 12_000_001 }],
		['no bytes', { bytes: 0 }],
		['three corners', { bounds: [1, 2, 3] }],
		['words', { bounds: ['a', 'b', 'c', 'd'] }],
		['no box', { bounds: null }],
		['an empty box', { bounds: [19, 65, 20, 64] }]
	])('is refused with %s', async (_, change) => {
		expect((await command(aila, 'add_map', uploads(hex(), change))).said).toBe('bad_input');
	});

	test.each([
		['a word', 'hus'],
		['one number', [19.4]],
		['a word in it', [[19.4, 'norr']]],
		['a place beyond the pole', [[19.4, 100]]],
		['a huge number', [[1e300, 64]]],
		['twelve thousand and one', Array.from({ length: 12_001 }, () => [19, 64])]
	])('is refused with homes that are %s', async (_, homes) => {
		const sha256 = hex();
		await does(aila, 'add_map', uploads(sha256));
		const answer = await command(aila, 'publish_map', publishes(sha256, homes));
		expect(answer).toMatchObject({ said: 'bad_input', facts: { why: 'not_points' } });
		expect(await map()).not.toBe(sha256);
	});
});

describe('the homes of a map', () => {
	const cell = (id: string) => one<number>`select cell_size from public.listing where id = ${id}`;
	const at = (lng: number, lat: number) => ({ point: { lng, lat, address: '', directions: '' } });
	const withHomes = async (homes: unknown) => {
		const sha256 = hex();
		await does(aila, 'add_map', uploads(sha256));
		await does(aila, 'publish_map', publishes(sha256, homes));
	};

	test('decide how finely a home is published, of those that were published before too', async () => {
		const [near, far] = [
			await listing(aila, here, at(19.4, 64.9)),
			await listing(aila, here, at(19.9, 64.8))
		];
		expect([await cell(near), await cell(far)]).toEqual([1000, 1000]);
		await withHomes([...close(19.4, 64.9), [19.9, 64.8]]);
		expect([await cell(near), await cell(far)]).toEqual([250, 4000]);
		await withHomes([[19.4, 64.9]]);
		expect(await cell(near)).toBe(4000);
	});

	test('that are none leave the known ones; those outside the village do not count', async () => {
		await withHomes(close(19.4, 64.9));
		const id = await listing(aila, here, at(19.4, 64.9));
		expect(await cell(id)).toBe(250);
		await withHomes([]);
		expect(await cell(id)).toBe(250);
		await witness`update public.village set boundary = extensions.st_multi(extensions.st_makeenvelope(19.3, 64.8, 19.5, 65, 4326))::extensions.geography where id = ${here.id}`;
		await withHomes(close(30, 60));
		expect(await cell(id)).toBe(250);
		await withHomes([...close(19.4, 64.9).slice(0, 5), ...close(30, 60)]);
		expect(await cell(id)).toBe(4000);
	});

	test('that are the same send no listing to the phones again', async () => {
		const id = await listing(aila, here, at(19.4, 64.9));
		await withHomes(close(19.4, 64.9));
		const mark = () => one`select changed_xid::text from public.listing where id = ${id}`;
		const before = await mark();
		await withHomes(close(19.4, 64.9));
		expect(await mark()).toBe(before);
		await withHomes(close(19.4, 64.9).slice(0, 3));
		expect(await mark()).not.toBe(before);
	});

	test.runIf(inject('backendKind') === 'postgres')(
		'and listings that come in the same moment wait for each other, not in a circle',
		async () => {
			const maja = others.maja as Person;
			const bodies = Array.from({ length: 12 }, () => offer(here, at(19.4, 64.9)));
			for (const body of bodies.slice(0, 6)) await does(maja, 'publish_listing', body);
			const maps = [hex(), hex(), hex()];
			for (const sha256 of maps) await does(aila, 'add_map', uploads(sha256));
			const answers = await Promise.all([
				...bodies.map(async (body, i) => {
					if (i >= 6) await does(maja, 'publish_listing', body);
					return command(maja, 'edit_listing', body);
				}),
				...maps.map((sha256, i) =>
					command(aila, 'publish_map', publishes(sha256, close(19.4, 64.9).slice(0, 8 + i)))
				)
			]);
			expect(new Set(answers.map(({ said }) => said))).toEqual(new Set(['ok']));
			for (const { listing_id } of bodies) expect(await cell(String(listing_id))).toBe(250);
		}
	);
});

test('files of maps that nobody published or that were replaced long ago go; others stay', async () => {
	const folder = await mkdtemp(path(tmpdir(), 'bytorget-maps-'));
	const [loose, fresh, old, replaced, held, strange] = Array.from({ length: 6 }, hex);
	for (const sha256 of [loose, fresh, old, replaced, held])
		await does(aila, 'add_map', uploads(sha256 ?? ''));
	for (const sha256 of [old, replaced, held])
		await does(aila, 'publish_map', publishes(sha256 ?? ''));
	await witness`update public.map_file set created_at = now() - interval '40 days' where sha256 in (${loose}, ${old}, ${replaced}, ${held})`;
	await witness`update public.map_file set replaced_at = now() - interval '31 days' where sha256 = ${old}`;
	const files = [loose, fresh, old, replaced, held, strange].map((one) => `${one}.pmtiles`);
	await mkdir(path(folder, 'maps'));
	for (const file of files) await writeFile(path(folder, 'maps', file), '');
	const sql: Sql = (text, values = []) => witnessText(text.replace('$1', `'${String(values[0])}'`));
	expect(await sweepMaps(sql, folder)).toBe(2);
	const stay = [fresh, replaced, held, strange].map((one) => `${one}.pmtiles`);
	expect((await readdir(path(folder, 'maps'))).sort()).toEqual(stay.sort());
	await rm(folder, { recursive: true });
});
