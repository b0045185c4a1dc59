import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Db } from '#lib/db/client.ts';
import { startSweeping } from '#lib/server/sweeping.ts';

const HOUR_MS = 3_600_000;
const [gone, here] = [crypto.randomUUID(), crypto.randomUUID()];
const [old, holds] = ['a'.repeat(64), 'b'.repeat(64)];
let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'jobs-'));
	for (const name of ['photos', 'maps']) await mkdir(join(folder, name));
	for (const id of [gone, here]) await writeFile(join(folder, 'photos', `${id}.webp`), '');
	for (const sha256 of [old, holds]) {
		const file = join(folder, 'maps', `${sha256}.pmtiles`);
		await writeFile(file, '');
		await utimes(file, new Date(0), new Date(0));
	}
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(async () => {
	vi.useRealTimers();
	await rm(folder, { recursive: true });
});

type Body = { body: { kept: string[] } };
/** A database that says what has gone. */
function database() {
	const asked: [string, string[]][] = [];
	const answers: Record<string, string[]> = { gone_photos: [gone], sweep_maps: [old] };
	const rpc = async (name: string, { body }: Body) => {
		asked.push([name, body.kept.sort()]);
		return { data: answers[name], error: null, status: 200 };
	};
	return { asked, db: { rpc } as unknown as Db };
}
const left = async () => [
	...(await readdir(join(folder, 'photos'))),
	...(await readdir(join(folder, 'maps')))
];

test('files that are gone are swept after an hour, not while the server starts', async () => {
	const { asked, db } = database();
	const stop = startSweeping({ db, serverKey: 'key', folder });
	expect(asked).toEqual([]);
	vi.advanceTimersByTime(HOUR_MS);
	await stop();
	expect(asked).toEqual([
		['gone_photos', [gone, here].sort()],
		['sweep_maps', [old, holds]]
	]);
	expect(await left()).toEqual([`${here}.webp`, `${holds}.pmtiles`]);
});

test('a database that does not answer takes nothing, and the next hour is tried', async () => {
	const rpc = vi.fn().mockRejectedValue(new Error('gone'));
	const stop = startSweeping({ db: { rpc } as unknown as Db, serverKey: 'key', folder });
	vi.advanceTimersByTime(2 * HOUR_MS);
	await stop();
	expect(rpc).toHaveBeenCalledTimes(4);
	expect(await left()).toHaveLength(4);
});
