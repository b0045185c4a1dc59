// A PostgreSQL that lives as long as a test run: `node bin/lib/postgres.mjs -- COMMAND…` runs
// COMMAND with its address in BYTORGET_TEST_DATABASE_URL.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartError, command } from './command.mjs';
import { findServer } from './postgres-tools.mjs';
import { handOver } from './run.mjs';

/** PostgreSQL refuses to run as root, so root lends it another user. */
function lentUser() {
	if (process.getuid?.() !== 0) return {};
	for (const name of ['postgres', 'nobody']) {
		try {
			const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
			return { uid: id('-u'), gid: id('-g') };
		} catch {
			// No such user here.
		}
	}
	throw new StartError(
		'PostgreSQL cannot run as root, and there is no user "postgres" or "nobody".'
	);
}

/** @returns {Promise<number>} */
const freePort = () =>
	new Promise((resolve, reject) => {
		const probe = createServer().on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});

/** @param {string} bin @param {string} data @param {object} user */
function initialise(bin, data, user) {
	const args = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
	const options = { ...user, cwd: '/', stdio: 'pipe' };
	try {
		execFileSync(path.join(bin, 'initdb'), [...args, '--locale=C.UTF-8'], options);
	} catch {
		// Where C.UTF-8 is unknown; initdb has emptied the folder again.
		execFileSync(path.join(bin, 'initdb'), [...args, '--locale=en_US.UTF-8'], options);
	}
}

/**
 * Starts a throw-away cluster with an empty database "bytorget".
 * @param {{ durable?: boolean }} [options] `durable: true` keeps PostgreSQL's own settings for writing
 *   to disk, for measuring; tests are faster without
 * @returns {Promise<{ url: string, version: number, stop: () => Promise<void> }>}
 * @throws {StartError} when there is no PostgreSQL ≥ 15 with PostGIS, or it does not start
 */
export async function startPostgres({ durable = false } = {}) {
	const found = findServer();
	if (!found)
		throw new StartError('There is no PostgreSQL 15 or newer with PostGIS on this machine.');
	const user = lentUser();
	const folder = mkdtempSync(path.join(tmpdir(), 'bytorget-pg-'));
	if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
	const data = path.join(folder, 'data');
	initialise(found.bin, data, user);

	const port = await freePort();
	const settings = {
		listen_addresses: '127.0.0.1',
		port,
		unix_socket_directories: folder,
		max_connections: 120,
		timezone: 'UTC',
		...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
	};
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const server = spawn(path.join(found.bin, 'postgres'), ['-D', data, ...flags], {
		...user,
		cwd: '/',
		stdio: ['ignore', 'pipe', 'pipe'],
		// In a group of its own, so that Ctrl-C in the terminal reaches us first and stops it in order.
		detached: true
	});
	let log = '';
	for (const stream of [server.stdout, server.stderr]) {
		stream.on('data', (chunk) => (log = (log + chunk).slice(-8000)));
		stream.unref?.();
	}
	const ended = new Promise((resolve) => server.once('close', resolve));
	const remove = () =>
		rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	const atExit = () => {
		server.kill('SIGQUIT');
		remove();
	};
	process.once('exit', atExit);

	const stop = async () => {
		process.removeListener('exit', atExit);
		server.kill('SIGINT');
		const limit = setTimeout(() => server.kill('SIGQUIT'), 10_000);
		await ended;
		clearTimeout(limit);
		remove();
	};

	const url = (database) => `postgres://postgres@127.0.0.1:${port}/${database}`;
	const psql = (sql) => {
		const args = ['-X', '-q', '-d', url('postgres'), '-c', sql];
		execFileSync(path.join(found.bin, 'psql'), args, { stdio: 'pipe' });
	};
	for (let tries = 0; ; tries++) {
		try {
			psql('create database bytorget');
			return { url: url('bytorget'), version: found.version, stop };
		} catch (error) {
			if (server.exitCode === null && tries < 150) await sleep(200);
			else {
				await stop();
				throw new StartError(`PostgreSQL did not start: ${log || error.message}`);
			}
		}
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	command(async () => {
		const [file, ...args] = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
		if (!file) throw new StartError('Say what to run: node bin/lib/postgres.mjs -- COMMAND…');
		const { url, stop } = await startPostgres();
		try {
			const env = { ...process.env, BYTORGET_TEST_DATABASE_URL: url };
			return await handOver(file, args, { env });
		} finally {
			await stop();
		}
	});
}
