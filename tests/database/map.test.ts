import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findVillage } from '#lib/db/villages.ts';
import { pull } from '#lib/db/pull.ts';
import { beginning } from '#lib/domain/pull.ts';
import { sweepMaps } from '#lib/server/map-sweep.ts';
import { cameSays, serverKey, trusted } from './lib/arrival.ts';
import { listing, offer } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

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
/** Uploads a map as the server does: noted, kept, and said to have come. */
async function comes(sha256: string, change: object = {}, who: { db: Person['db'] } = aila) {
	const body = uploads(sha256, change);
	await does(who, 'add_map', body);
	expect(await cameSays(body)).toBe('ok');
}
/** Ten homes along a road, some metres from each other. */
const close = (lng: number, lat: number) =>
	Array.from({ length: 10 }, (_, i) => [lng + (i % 5) * 3e-4, lat + Math.floor(i / 5) * 2e-4]);
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
beforeEach(async () => {
	await witness`update private.command set at = at - interval '2 hours'`;
	await witness`update public.map_file set created_at = created_at - interval '2 hours', replaced_at = replaced_at - interval '2 hours'`;
});

describe('a village’s map', () => {
	test('is uploaded and published by a steward of the village, and by nobody else', async () => {
		const sha256 = hex();
		for (const who of Object.values(others)) {
			expect((await command(who, 'add_map', uploads(sha256))).said).toBe('stewards_only');
		}
		expect((await command({ db: anon() }, 'add_map', uploads(sha256))).code).toBe('42501');
		await comes(sha256);
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
		await comes(sha256);
		expect(await seen()).toEqual(new Set([0]));
		await does(aila, 'publish_map', publishes(sha256));
		expect(await seen()).toEqual(new Set([1]));
	});

	test('cannot be one that was uploaded for another village', async () => {
		const sha256 = hex();
		await comes(sha256, { village_id: there.id }, others.siv);
		expect(await command(aila, 'publish_map', publishes(sha256))).toMatchObject({
			said: 'bad_input',
			facts: { why: 'unknown_map' }
		});
	});

	test('comes to phones with the next pull, and an earlier one can be taken back', async () => {
		const [first, second] = [hex(), hex()];
		for (const sha256 of [first, second]) await comes(sha256);
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

	test('is published once the server has said that it came, and with what it read', async () => {
		const sha256 = hex();
		const lies = uploads(sha256, { bytes: 200, bounds: [0, 0, 1, 1] });
		await does(aila, 'add_map', lies);
		const refused = await command(aila, 'publish_map', publishes(sha256));
		expect(refused).toMatchObject({ said: 'bad_input', facts: { why: 'not_arrived' } });
		for (const key of ['', 'a guess']) expect(await cameSays(lies, key)).toBe('server_only');
		expect(await cameSays(uploads(hex()))).toBe('bad_input');
		expect(await cameSays(uploads(sha256))).toBe('ok');
		await does(aila, 'add_map', lies);
		await does(aila, 'publish_map', publishes(sha256));
		expect((await findVillage(anon(), here.slug))?.map).toMatchObject({
			...{ sha256, bytes: 5000, bounds: [19.3, 64.8, 19.5, 65] }
		});
	});

	test('lets ten versions in within an hour, and then older ones go', async () => {
		const home = await village('Kartby');
		const siv = await resident('Siv', home);
		await roleOf(siv, 'steward');
		const add = (sha256: string) =>
			command(siv, 'add_map', uploads(sha256, { village_id: home.id }));
		const publish = async (sha256: string) => {
			await comes(sha256, { village_id: home.id }, siv);
			await does(siv, 'publish_map', { village_id: home.id, sha256, homes: [] });
		};
		const kept = async () => {
			const rows = await witness<{ sha256: string }>`
				select sha256 from public.map_file where village_id = ${home.id} and gone_at is null order by created_at`;
			return rows.map(({ sha256 }) => sha256);
		};
		const [replaced, holds, loose, ...others] = Array.from({ length: 10 }, hex) as string[];
		await publish(replaced ?? '');
		await publish(holds ?? '');
		for (const sha256 of [loose ?? '', ...others]) expect((await add(sha256)).said).toBe('ok');
		expect(await add(hex())).toMatchObject({ said: 'maps_full', facts: { most: 10 } });
		// One that is there already needs no room.
		expect((await add(loose ?? '')).said).toBe('ok');
		const age = (sha256 = '') =>
			witness`update public.map_file set created_at = created_at - interval '2 hours', replaced_at = replaced_at - interval '2 hours' where sha256 = ${sha256}`;
		for (const sha256 of [replaced, holds, loose]) await age(sha256);
		const [fresh, last] = [hex(), hex()];
		expect((await add(fresh)).said).toBe('ok');
		expect(await kept()).not.toContain(loose);
		expect(await kept()).toContain(replaced);
		expect((await add(last)).said).toBe('ok');
		expect(await kept()).not.toContain(replaced);
		expect((await add(hex())).said).toBe('maps_full');
		expect((await kept()).sort()).toEqual([holds, ...others, fresh, last].sort());
		const again = { village_id: home.id, sha256: replaced ?? '', homes: [] };
		expect((await command(siv, 'publish_map', again)).facts.why).toBe('unknown_map');
		// Another village's room is its own.
		expect((await command(aila, 'add_map', uploads(hex()))).said).toBe('ok');
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
		await comes(sha256);
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
		await comes(sha256);
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

	test('that stand on one spot are one home', async () => {
		const id = await listing(aila, here, at(19.4, 64.9));
		await withHomes(Array.from({ length: 40 }, (_, i) => [19.4 + i * 1e-6, 64.9 + (i % 4) * 1e-6]));
		expect(await cell(id)).toBe(4000);
		await withHomes(close(19.4, 64.9));
		expect(await cell(id)).toBe(250);
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
			for (const sha256 of maps) await comes(sha256);
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

describe('the files of maps', () => {
	const keeper = (folder: string, key = serverKey) => ({ db: anon(), serverKey: key, folder });
	const fill = async (maps: (string | undefined)[]) => {
		const folder = await mkdtemp(path(tmpdir(), 'bytorget-maps-'));
		const files = maps.map((one) => path(folder, 'maps', `${one}.pmtiles`));
		await mkdir(path(folder, 'maps'));
		for (const file of files) await writeFile(file, '');
		for (const file of files) await utimes(file, new Date(0), new Date(0));
		return folder;
	};

	test('that nobody published or that were replaced long ago go; others stay', async () => {
		const [loose, fresh, old, replaced, held, strange] = Array.from({ length: 6 }, hex);
		for (const sha256 of [loose, fresh, old, replaced, held]) await comes(sha256 ?? '');
		for (const sha256 of [old, replaced, held])
			await does(aila, 'publish_map', publishes(sha256 ?? ''));
		await witness`update public.map_file set created_at = now() - interval '40 days' where sha256 in (${loose}, ${old}, ${replaced}, ${held})`;
		await witness`update public.map_file set replaced_at = now() - interval '31 days' where sha256 = ${old}`;
		const folder = await fill([loose, fresh, old, replaced, held, strange]);
		expect(await sweepMaps(keeper(folder))).toBe(2);
		const stay = [fresh, replaced, held, strange].map((one) => `${one}.pmtiles`);
		expect((await readdir(path(folder, 'maps'))).sort()).toEqual(stay.sort());
		await rm(folder, { recursive: true });
	});

	test('are not told of to a server that is not known', async () => {
		await trusted();
		const loose = hex();
		await comes(loose);
		await witness`update public.map_file set created_at = now() - interval '2 days' where sha256 = ${loose}`;
		const folder = await fill([loose]);
		await expect(sweepMaps(keeper(folder, 'a guess'))).rejects.toMatchObject({
			tag: 'server_only'
		});
		expect(await readdir(path(folder, 'maps'))).toHaveLength(1);
		expect(await sweepMaps(keeper(folder))).toBe(1);
		await rm(folder, { recursive: true });
	});

	test('stay when they were sent again, or are another village’s too', async () => {
		const [again, shared] = [hex(), hex()];
		await comes(again);
		await comes(shared);
		await comes(shared, { village_id: there.id }, others.siv);
		await witness`update public.map_file set created_at = now() - interval '2 days' where village_id = ${here.id} and sha256 in (${again}, ${shared})`;
		const folder = await fill([again, shared]);
		await utimes(path(folder, 'maps', `${again}.pmtiles`), new Date(), new Date());
		expect(await sweepMaps(keeper(folder))).toBe(0);
		await comes(again);
		await utimes(path(folder, 'maps', `${again}.pmtiles`), new Date(0), new Date(0));
		expect(await sweepMaps(keeper(folder))).toBe(0);
		await rm(folder, { recursive: true });
	});
});
