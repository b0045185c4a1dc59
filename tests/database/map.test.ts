import { describe, expect, test } from 'vitest';
import { findVillage } from '#lib/db/villages.ts';
import { pull } from '#lib/db/pull.ts';
import { beginning } from '#lib/domain/pull.ts';
import { cameSays } from './lib/arrival.ts';
import {
	aila,
	comes,
	here,
	hex,
	others,
	publishes,
	roleOf,
	stewards,
	there,
	uploads
} from './lib/maps.ts';
import { anon, command, does, type Person } from './lib/people.ts';
import { resident, village } from './lib/village.ts';
import { witness } from './lib/witness.ts';

stewards();

const map = async (who = anon()) => (await findVillage(who, here.slug))?.map?.sha256 ?? null;

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

	test('lets ten versions in within an hour, five of one person’s, and then older ones go', async () => {
		const home = await village('Kartby');
		const [siv, sven] = await Promise.all([resident('Siv', home), resident('Sven', home)]);
		for (const who of [siv, sven]) await roleOf(who, 'steward');
		const add = (who: Person, sha256: string) =>
			command(who, 'add_map', uploads(sha256, { village_id: home.id }));
		const come = async (who: Person, ...all: string[]) => {
			for (const sha256 of all) await comes(sha256, { village_id: home.id }, who);
		};
		const kept = async () => {
			const rows = await witness<{ sha256: string }>`
				select sha256 from public.map_file where village_id = ${home.id} and gone_at is null`;
			return rows.map(({ sha256 }) => sha256);
		};
		const age = (sha256: string, by: string) =>
			witness`update public.map_file set created_at = created_at - ${by}::interval, replaced_at = replaced_at - ${by}::interval where sha256 = ${sha256}`;
		const [replaced, holds, hers, his] = [
			hex(),
			hex(),
			Array.from({ length: 5 }, hex),
			[hex(), hex(), hex()]
		] as const;
		for (const sha256 of [replaced, holds]) {
			await come(siv, sha256);
			await does(siv, 'publish_map', { village_id: home.id, sha256, homes: [] });
		}
		await come(siv, ...hers);
		await come(sven, ...his);
		expect(await add(sven, hex())).toMatchObject({ said: 'maps_full', facts: { most: 10 } });
		// One that is there already needs no room.
		expect((await add(sven, hers[0] ?? '')).said).toBe('ok');
		// Nobody takes all the room: the own oldest goes.
		const never = hex();
		expect((await add(siv, never)).said).toBe('ok');
		expect(await kept()).not.toContain(hers[0]);
		expect((await add(sven, hex())).said).toBe('maps_full');
		// What was noted and has not come holds nobody up, however often it is noted.
		await age(never, '2 minutes');
		expect((await add(siv, never)).said).toBe('ok');
		const next = hex();
		await come(sven, next);
		expect(await kept()).not.toContain(never);
		expect((await add(sven, hex())).said).toBe('maps_full');
		await age(replaced, '2 hours');
		await age(holds, '2 hours');
		const last = hex();
		await come(sven, last);
		expect((await kept()).sort()).toEqual([holds, ...hers.slice(1), ...his, next, last].sort());
		const again = { village_id: home.id, sha256: replaced, homes: [] };
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
