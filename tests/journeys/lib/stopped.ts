import { join } from 'node:path';

/** Does something to a site's database that no command does. The site must be stopped. */
async function inDatabase(folder: string, sql: string): Promise<void> {
	const { createPgliteConnection } = await import('@supabase/lite/pglite');
	const { postgis } = await import('@electric-sql/pglite-postgis');
	const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist');
	const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
	const database = await createPgliteConnection({
		url: join(folder, 'database'),
		pgliteOptions: { extensions: { postgis, btree_gist, pg_trgm } }
	});
	await database.driver.exec(sql);
	await database.close();
}

/** Moves the deadline of every request that waits for an answer into the past. The site must be stopped. */
export const letDeadlinesPass = (folder: string): Promise<void> =>
	inDatabase(
		folder,
		"update public.booking set respond_by = now() - interval '1 minute' where state = 'requested'"
	);

/** Puts somebody out of every village. The site must be stopped. @param resident their id */
export const putOut = (folder: string, resident: string): Promise<void> =>
	inDatabase(
		folder,
		`update public.member set banned_at = now() where resident_id = '${resident}'`
	);
