import { join } from 'node:path';

/** Moves the deadline of every request that waits for an answer into the past. The site must be stopped. */
export async function letDeadlinesPass(folder: string): Promise<void> {
	const { createPgliteConnection } = await import('@supabase/lite/pglite');
	const { postgis } = await import('@electric-sql/pglite-postgis');
	const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist');
	const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
	const database = await createPgliteConnection({
		url: join(folder, 'database'),
		pgliteOptions: { extensions: { postgis, btree_gist, pg_trgm } }
	});
	await database.driver.exec(
		"update public.booking set respond_by = now() - interval '1 minute' where state = 'requested'"
	);
	await database.close();
}
