import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { log } from '#lib/server/log.ts';
import { fileOf, touchMaps } from '#lib/server/maps.ts';

/** A file sent again just now is about to be noted anew. */
const FRESH_MS = 600_000;
const AT_ONCE = 1000;

/** The database as the server itself asks it, and the folder of its files. */
export type Keeper = { db: Db; serverKey: string; folder: string };

/** @returns whether it was old enough to go */
async function removeOld(file: string): Promise<boolean> {
	const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? 0);
	if (age < FRESH_MS) return false;
	await rm(file, { force: true });
	return true;
}

/**
 * Removes the files of maps that the database has let go of. A file that it does not know stays.
 * @returns how many files
 * @throws AppError `server_only` where the database does not know this server
 */
export async function sweepMaps({ db, serverKey, folder }: Keeper): Promise<number> {
	const files = await readdir(join(folder, 'maps')).catch(() => []);
	const kept = files.filter((file) => /^[0-9a-f]{64}\.pmtiles$/.test(file));
	let removed = 0;
	// Also without a file: the database lets go of what is old.
	for (let i = 0; i === 0 || i < kept.length; i += AT_ONCE) {
		const some = kept.slice(i, i + AT_ONCE).map((file) => file.slice(0, 64));
		const asked = { server_key: serverKey, body: { kept: some } };
		const gone = dataOf(await db.rpc('sweep_maps', asked)) as string[];
		for (const sha256 of gone)
			if (await touchMaps(() => removeOld(fileOf(folder, sha256)))) removed++;
	}
	return removed;
}

/** As `sweepMaps`; what keeps it from working is for the log. */
export async function tidyMaps(keeper: Keeper): Promise<void> {
	await sweepMaps(keeper).catch((cause: Error) => log(`maps not swept: ${cause.message}`));
}
