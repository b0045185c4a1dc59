import { StartError } from './command.mjs';
import { clientTool } from './postgres-tools.mjs';
import { run } from './run.mjs';

const minutes = 12 * 60;

/**
 * A database address as the variables libpq reads: a password on a command line is there for
 * everybody on the machine to see.
 * @param {string} address postgres://…
 * @returns {NodeJS.ProcessEnv}
 */
function libpqEnvironment(address) {
	const url = new URL(address);
	const env = {
		...process.env,
		PGHOST: url.searchParams.get('host') ?? url.hostname.replace(/^\[(.*)\]$/, '$1'),
		PGPORT: url.port || '5432',
		PGDATABASE: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
		PGCONNECT_TIMEOUT: '15'
	};
	if (url.username) env.PGUSER = decodeURIComponent(url.username);
	if (url.password) env.PGPASSWORD = decodeURIComponent(url.password);
	const mode = url.searchParams.get('sslmode');
	if (mode) env.PGSSLMODE = mode;
	return env;
}

/** @param {string} address @param {string} name @param {string[]} args */
async function tool(address, name, args) {
	const { code, output } = await run(clientTool(name), args, {
		env: libpqEnvironment(address),
		minutes
	});
	if (code === 0) return output.trim();
	throw new StartError(`${name} did not succeed: ${output.trim()}`);
}

/** @param {string} address @param {string} sql */
const query = (address, sql) =>
	tool(address, 'psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c', sql]);

/**
 * Writes the database into a file (pg_dump's custom format).
 * @param {string} address
 * @param {string} file
 * @returns {Promise<{ name: string, bypassrls: boolean }[]>} the roles its rights are given to, which
 *   a dump does not hold
 * @throws {StartError}
 */
export async function dumpDatabase(address, file) {
	await tool(address, 'pg_dump', ['--format=custom', '--no-owner', `--file=${file}`]);
	const rows = await query(
		address,
		`select coalesce(json_agg(json_build_object('name', rolname, 'bypassrls', rolbypassrls)), '[]')
		 from pg_roles where rolname !~ '^pg_' and not rolcanlogin and not rolsuper`
	);
	return JSON.parse(rows);
}

/**
 * @param {string} address
 * @throws {StartError} when something is in the database already
 */
export async function assertEmptyDatabase(address) {
	const count = await query(
		address,
		`select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
		 where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
		 and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`
	);
	if (count !== '0') {
		throw new StartError('The database in DATABASE_URL is not empty: restore into a new one.');
	}
}

/**
 * Reads a dump into an empty database: all of it, or nothing.
 * @param {string} address
 * @param {string} file
 * @param {{ name: string, bypassrls: boolean }[]} roles
 * @throws {StartError}
 */
export async function restoreDatabase(address, file, roles) {
	for (const { name, bypassrls } of roles) {
		const quoted = `"${name.replaceAll('"', '""')}"`;
		const rights = bypassrls ? 'nologin bypassrls' : 'nologin';
		const known = await query(
			address,
			`select count(*) from pg_roles where rolname = '${name.replaceAll("'", "''")}'`
		);
		if (known === '0') await query(address, `create role ${quoted} ${rights}`);
	}
	const { PGDATABASE } = libpqEnvironment(address);
	const careful = ['--no-owner', '--exit-on-error', '--single-transaction'];
	await tool(address, 'pg_restore', [...careful, `--dbname=${PGDATABASE}`, file]);
}
