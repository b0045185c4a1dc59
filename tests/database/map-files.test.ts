import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sweepMaps } from '#lib/server/map-sweep.ts';
import { serverKey, trusted } from './lib/arrival.ts';
import { aila, comes, here, hex, others, publishes, stewards, there } from './lib/maps.ts';
import { anon, does } from './lib/people.ts';
import { witness } from './lib/witness.ts';

stewards();

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
