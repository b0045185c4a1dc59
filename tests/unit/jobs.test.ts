import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startJobs } from '#lib/server/jobs.ts';
import type { Sql } from '#lib/server/migrate.ts';

const HOUR_MS = 3_600_000;
let folder = '';

afterEach(async () => {
	vi.useRealTimers();
	await rm(folder, { recursive: true });
});

test('the photos are swept after an hour of rounds, not while the server starts', async () => {
	folder = await mkdtemp(join(tmpdir(), 'jobs-'));
	await mkdir(join(folder, 'photos'));
	await writeFile(join(folder, 'photos', `${crypto.randomUUID()}.webp`), '');
	const asked: string[] = [];
	const sql: Sql = async (text) => {
		asked.push(text);
		return [];
	};
	const swept = () => asked.filter((text) => text.includes('public.photo')).length;
	const environment = { backend: 'pglite', dataFolder: folder, demo: false } as const;

	await startJobs(sql, environment, 'https://byn.example')();
	expect([asked.length, swept()]).toEqual([1, 0]);

	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	const stop = startJobs(sql, environment, 'https://byn.example');
	vi.advanceTimersByTime(HOUR_MS);
	await stop();
	expect(swept()).toBe(1);
});
