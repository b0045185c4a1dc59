import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const oldest = 15;

/** @typedef {{ version: number, bin: string, share: string }} PostgresInstallation */

/** What a pg_config knows about its installation. @param {string} file */
function ask(file) {
	try {
		const [version, bin, share] = ['--version', '--bindir', '--sharedir'].map((flag) =>
			execFileSync(file, [flag], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
		);
		return [{ version: Number(/\d+/.exec(version)?.[0] ?? 0), bin, share }];
	} catch {
		return [];
	}
}

/** Debian keeps every major version in a folder of its own, outside PATH. */
function debian() {
	const folder = '/usr/lib/postgresql';
	if (!existsSync(folder)) return [];
	return readdirSync(folder).map((name) => ({
		version: Number(name),
		bin: path.join(folder, name, 'bin'),
		share: path.join('/usr/share/postgresql', name)
	}));
}

/**
 * The PostgreSQL programs of this machine, newest first.
 * @returns {PostgresInstallation[]}
 */
function installations() {
	return [...debian(), ...ask('pg_config')]
		.filter(({ version, bin }) => version > 0 && existsSync(bin))
		.sort((a, b) => b.version - a.version);
}

/** The newest installation a test cluster can be made with: PostgreSQL ≥ 15 with PostGIS. */
export function findServer() {
	return installations().find(
		({ version, bin, share }) =>
			version >= oldest &&
			existsSync(path.join(bin, 'initdb')) &&
			existsSync(path.join(share, 'extension/postgis.control'))
	);
}

/** Path of a client program such as pg_dump, the newest one. @param {string} name */
export function clientTool(name) {
	const found = installations().find(({ bin }) => existsSync(path.join(bin, name)));
	return found ? path.join(found.bin, name) : name;
}
