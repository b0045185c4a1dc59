import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	rmdirSync,
	statSync,
	writeFileSync
} from 'node:fs';
import path from 'node:path';
import { StartError } from './command.mjs';
import { manifestName, pack, unpack } from './archive.mjs';
import { assertEmptyDatabase, dumpDatabase, restoreDatabase } from './database-copy.mjs';
import { takeLock } from './lock.mjs';

/** Where the embedded database lives inside the data folder. */
export const embeddedDatabase = 'database';
const dumpName = 'database.dump';
const neverPacked = ['server.lock', 'restored.json'];

/** @param {string} folder */
const isEmpty = (folder) => !existsSync(folder) || readdirSync(folder).length === 0;

/** @param {string} backend */
function refuseSupabase(backend) {
	if (backend !== 'supabase') return;
	throw new StartError(
		'The data is kept by Supabase: use its backups, and pg_dump for a copy of your own.'
	);
}

/**
 * Writes everything a village has into one file: database, photos, secrets. With the embedded
 * database the server must be stopped; with PostgreSQL it may run.
 * @param {string} file must not exist yet
 * @param {{ backend: string, data: string, databaseUrl?: string }} source
 * @returns {Promise<{ files: number, bytes: number }>} bytes: the size of the file
 * @throws {StartError}
 */
export async function backup(file, { backend, data, databaseUrl }) {
	refuseSupabase(backend);
	if (existsSync(file)) throw new StartError(`${file} exists already: choose another name.`);
	if (isEmpty(data)) throw new StartError(`There is nothing to back up in ${data}.`);
	if (`${path.resolve(file)}${path.sep}`.startsWith(data + path.sep)) {
		throw new StartError(
			'A backup inside the data folder would be lost with it: choose another place.'
		);
	}
	const parent = path.dirname(path.resolve(file));
	if (!existsSync(parent)) throw new StartError(`The folder ${parent} does not exist.`);

	process.umask(0o077);
	const release = backend === 'embedded' ? takeLock(data) : () => {};
	const work = mkdtempSync(path.join(parent, '.bytorget-backup-'));
	const [dump, list] = ['dump', 'list'].map((name) => path.join(work, name));
	const unfinished = path.join(work, 'backup.tar.gz');
	try {
		mkdirSync(dump);
		mkdirSync(list);
		const roles = databaseUrl
			? await dumpDatabase(databaseUrl, path.join(dump, dumpName))
			: undefined;
		const without = databaseUrl ? [...neverPacked, embeddedDatabase] : neverPacked;
		const about = { backend: databaseUrl ? 'postgres' : 'embedded', ...(roles && { roles }) };
		const { files } = await pack(unfinished, [dump, data], without, list, about);
		renameSync(unfinished, file);
		return { files: files.length, bytes: statSync(file).size };
	} finally {
		rmSync(work, { recursive: true, force: true });
		release();
	}
}

/**
 * Puts a backup back, into an empty data folder and, with PostgreSQL, an empty database. Every file
 * is compared with its checksum before anything is put in place. The file `restored.json` tells the
 * server that time has gone backwards, so that devices fetch everything anew.
 * @param {string} file
 * @param {{ backend: string, data: string, databaseUrl?: string }} target
 * @returns {Promise<import('./archive.mjs').Manifest>}
 * @throws {StartError}
 */
export async function restore(file, { backend, data, databaseUrl }) {
	refuseSupabase(backend);
	if (!existsSync(file)) throw new StartError(`There is no file ${file}.`);
	if (!isEmpty(data)) {
		throw new StartError(
			`The data folder ${data} is not empty: move it away, or choose another folder with BYTORGET_DATA.`
		);
	}
	process.umask(0o077);
	mkdirSync(path.dirname(data), { recursive: true });
	const work = mkdtempSync(`${data}.restoring-`);
	try {
		const manifest = await unpack(file, work);
		if (manifest.backend !== backend) {
			throw new StartError(
				manifest.backend === 'postgres'
					? 'This backup is of a PostgreSQL database: say into which one with DATABASE_URL.'
					: 'This backup is of an embedded database: restore it without DATABASE_URL.'
			);
		}
		if (databaseUrl) {
			await assertEmptyDatabase(databaseUrl);
			await restoreDatabase(databaseUrl, path.join(work, dumpName), manifest.roles ?? []);
			rmSync(path.join(work, dumpName));
		}
		rmSync(path.join(work, manifestName));
		const note = { restored: new Date().toISOString(), backup: manifest.created };
		writeFileSync(path.join(work, 'restored.json'), `${JSON.stringify(note)}\n`);
		if (existsSync(data)) rmdirSync(data);
		renameSync(work, data);
		return manifest;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
