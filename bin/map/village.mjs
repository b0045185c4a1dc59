import { existsSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { embeddedDatabase } from '../lib/backup.mjs';
import { StartError } from '../lib/command.mjs';
import { dataFolder, readBackend } from '../lib/environment.mjs';
import { takeLock } from '../lib/lock.mjs';

const question = 'select name, outline from public.village where slug = $1 and deleted_at is null';

async function fromPostgres(slug, env) {
	const sql = postgres(env.DATABASE_URL.trim(), { max: 1, onnotice() {} });
	try {
		return await sql.unsafe(question, [slug]);
	} catch (error) {
		throw new StartError(`The database cannot be asked: ${error.message}.`);
	} finally {
		await sql.end();
	}
}

async function fromEmbedded(slug, env) {
	const data = dataFolder(env);
	const folder = path.join(data, embeddedDatabase);
	if (!existsSync(folder))
		throw new StartError(`There is no village in ${data} yet: run npm start once.`);
	const release = takeLock(data);
	const [{ PGlite }, { postgis }, { btree_gist }, { pg_trgm }] = await Promise.all([
		import('@electric-sql/pglite'),
		import('@electric-sql/pglite-postgis'),
		import('@electric-sql/pglite/contrib/btree_gist'),
		import('@electric-sql/pglite/contrib/pg_trgm')
	]);
	const database = await PGlite.create(folder, { extensions: { postgis, btree_gist, pg_trgm } });
	try {
		return (await database.query(question, [slug])).rows;
	} finally {
		await database.close();
		release();
	}
}

async function fromSupabase(slug, env) {
	const url = new URL('/rest/v1/village', env.PUBLIC_SUPABASE_URL);
	url.search = `slug=eq.${slug}&select=name,outline`;
	const apikey = env.PUBLIC_SUPABASE_PUBLISHABLE_KEY;
	const answer = await fetch(url, { headers: { apikey } }).catch(() => null);
	if (!answer?.ok) throw new StartError(`${url.origin} does not answer: try again later.`);
	return answer.json();
}

const ask = { embedded: fromEmbedded, postgres: fromPostgres, supabase: fromSupabase };

/**
 * A village's name and boundary from the database.
 * @param {string} slug @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ name: string, boundary: import('geojson').MultiPolygon }>}
 * @throws {StartError} when there is no such village or it has no boundary
 */
export async function boundaryOf(slug, env) {
	const [row] = await ask[readBackend(env)](slug, env);
	if (!row) throw new StartError(`There is no village "${slug}" in the database.`);
	const outline = typeof row.outline === 'string' ? JSON.parse(row.outline) : row.outline;
	if (!outline) throw new StartError(`${row.name} has no boundary yet: use --bbox and --output.`);
	return { name: row.name, boundary: outline };
}
