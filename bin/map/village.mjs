import { existsSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { embeddedDatabase } from '../lib/backup.mjs';
import { StartError } from '../lib/command.mjs';
import { dataFolder, readBackend } from '../lib/environment.mjs';
import { takeLock } from '../lib/lock.mjs';

/** @typedef {(text: string, values?: unknown[]) => Promise<any[]>} Sql */

async function inPostgres(env, work) {
	const client = postgres(env.DATABASE_URL.trim(), { max: 1, onnotice() {} });
	try {
		return await work((text, values = []) => client.unsafe(text, values));
	} catch (error) {
		if (error instanceof StartError) throw error;
		throw new StartError(`The database cannot be asked: ${error.message}.`);
	} finally {
		await client.end();
	}
}

async function inEmbedded(env, work) {
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
		return await work(async (text, values) => (await database.query(text, values)).rows);
	} finally {
		await database.close();
		release();
	}
}

async function fromSupabase(slug, env) {
	const url = new URL('/rest/v1/village', env.PUBLIC_SUPABASE_URL);
	url.search = `slug=eq.${slug}&select=id,name,outline`;
	const apikey = env.PUBLIC_SUPABASE_PUBLISHABLE_KEY;
	const answer = await fetch(url, { headers: { apikey } }).catch(() => null);
	if (!answer?.ok) throw new StartError(`${url.origin} does not answer: try again later.`);
	return answer.json();
}

const fromDatabase = (slug) => (sql) =>
	sql('select id, name, outline from public.village where slug = $1 and deleted_at is null', [
		slug
	]);

/**
 * Does something in the database as the one who runs it.
 * @template T @param {NodeJS.ProcessEnv} env @param {(sql: Sql) => Promise<T>} work @returns {Promise<T>}
 * @throws {StartError} with a real Supabase, whose database is reached only by signing in
 */
export async function inDatabase(env, work) {
	const backend = readBackend(env);
	if (backend === 'supabase')
		throw new StartError(
			"With Supabase a map is published on the village's own page, by a steward: use --output, or hand in the extract there."
		);
	return backend === 'postgres' ? inPostgres(env, work) : inEmbedded(env, work);
}

/**
 * A village's name and boundary from the database.
 * @param {string} slug @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ id: string, name: string, boundary: import('geojson').MultiPolygon }>}
 * @throws {StartError} when there is no such village or it has no boundary
 */
export async function boundaryOf(slug, env) {
	const remote = readBackend(env) === 'supabase';
	const [row] = remote ? await fromSupabase(slug, env) : await inDatabase(env, fromDatabase(slug));
	if (!row) throw new StartError(`There is no village "${slug}" in the database.`);
	const outline = typeof row.outline === 'string' ? JSON.parse(row.outline) : row.outline;
	if (!outline) throw new StartError(`${row.name} has no boundary yet: use --bbox and --output.`);
	return { id: row.id, name: row.name, boundary: outline };
}
