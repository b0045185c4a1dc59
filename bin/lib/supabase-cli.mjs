// The official Supabase CLI against a throw-away PostgreSQL, as a host would use it.
import { StartError } from './command.mjs';
import { nodeBinary, script, withOwnNode } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { run } from './run.mjs';

/**
 * Runs one CLI command. @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function supabase(args) {
	const env = withOwnNode({ ...process.env, DO_NOT_TRACK: '1', SUPABASE_TELEMETRY_DISABLED: '1' });
	return run(nodeBinary(), [script('supabase', 'supabase'), ...args], { env, minutes: 5 });
}

/**
 * A PostgreSQL that looks like a new Supabase project (auth schema, API roles), with our migrations
 * pushed by the official CLI.
 * @param {{ durable?: boolean }} [options] as for startPostgres
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws {StartError} when the push fails
 */
export async function pushedDatabase(options = {}) {
	const { App } = await import('@supabase/lite');
	const { createPostgresConnection } = await import('@supabase/lite/postgres');
	const server = await startPostgres(options);
	try {
		const connection = createPostgresConnection({
			url: server.url,
			postgresOptions: { onnotice() {} }
		});
		const app = new App({
			connection,
			auth: { enabled: true, jwt_secret: 'only-for-this-throw-away-database' }
		});
		await app.ensureSystemSchema();
		await connection.close();
		const pushed = await supabase(['db', 'push', `--remote=${server.url}`, '--yes']);
		if (pushed.code !== 0) throw new StartError(`supabase db push failed:\n${pushed.output}`);
		return server;
	} catch (error) {
		await server.stop();
		throw error;
	}
}
