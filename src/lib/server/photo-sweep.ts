import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Id } from '#lib/domain/id.ts';
import type { Sql } from '#lib/server/migrate.ts';

const AT_ONCE = 1000;
const idOf = (file: string) => file.slice(0, 36);
const isOne = (file: string) => Id.safeParse(idOf(file)).success;

/**
 * Removes the files of photos that are gone for good: taken off a listing, withdrawn with it, or never
 * put on anything. Only what the database names as gone; a file it does not know stays.
 * @returns how many files
 */
export async function sweepPhotos(sql: Sql, folder: string): Promise<number> {
	const files = await readdir(join(folder, 'photos')).catch(() => []);
	const ids = [...new Set(files.filter(isOne).map(idOf))];
	const gone = new Set<string>();
	for (let i = 0; i < ids.length; i += AT_ONCE) {
		const rows = await sql<{ id: string }>(
			`select id::text from public.photo where deleted_at is not null
				and id in (select value::uuid from jsonb_array_elements_text($1::jsonb))`,
			[JSON.stringify(ids.slice(i, i + AT_ONCE))]
		);
		for (const { id } of rows) gone.add(id);
	}
	const dead = files.filter((file) => gone.has(idOf(file)));
	for (const file of dead) await rm(join(folder, 'photos', file), { force: true });
	return dead.length;
}
