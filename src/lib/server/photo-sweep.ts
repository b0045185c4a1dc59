import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataOf } from '#lib/db/errors.ts';
import { Id } from '#lib/domain/id.ts';
import type { Keeper } from '#lib/server/map-sweep.ts';

const AT_ONCE = 1000;
const idOf = (file: string) => file.slice(0, 36);
const isOne = (file: string) => Id.safeParse(idOf(file)).success;

/**
 * Removes the files of photos that are gone for good: taken off a listing, withdrawn with it, or never
 * put on anything. Only what the database names as gone; a file it does not know stays.
 * @returns how many files
 * @throws AppError `server_only` where the database does not know this server
 */
export async function sweepPhotos({ db, serverKey, folder }: Keeper): Promise<number> {
	const files = await readdir(join(folder, 'photos')).catch(() => []);
	const ids = [...new Set(files.filter(isOne).map(idOf))];
	const gone = new Set<string>();
	for (let i = 0; i < ids.length; i += AT_ONCE) {
		const asked = { server_key: serverKey, body: { kept: ids.slice(i, i + AT_ONCE) } };
		for (const id of dataOf(await db.rpc('gone_photos', asked)) as string[]) gone.add(id);
	}
	const dead = files.filter((file) => gone.has(idOf(file)));
	for (const file of dead) await rm(join(folder, 'photos', file), { force: true });
	return dead.length;
}
