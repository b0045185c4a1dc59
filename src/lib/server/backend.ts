import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Db } from '#lib/db/client.ts';
import { startImports } from '#lib/server/calendar-import.ts';
import { startEmbedded } from '#lib/server/embedded.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { startJobs } from '#lib/server/jobs.ts';
import { log } from '#lib/server/log.ts';
import { authMail, canMail } from '#lib/server/mail.ts';
import type { Sql } from '#lib/server/migrate.ts';
import { quietDatabaseErrors } from '#lib/server/quiet.ts';
import { remote } from '#lib/server/remote.ts';
import { keyHash, loadSecrets, serverKeyOf } from '#lib/server/secrets.ts';
import { clientOf, keeperOf, type Backend } from '#lib/server/started.ts';
import { startSweeping } from '#lib/server/sweeping.ts';

/** Where the server answers, for links in letters: ORIGIN when given, else host and port. */
export function siteUrl(source: Record<string, string | undefined> = env): string {
	return (
		source.ORIGIN?.replace(/\/$/, '') ||
		`http://${source.HOST || '127.0.0.1'}:${source.PORT || '5173'}`
	);
}

/**
 * Starts what the environment asks for.
 * @throws EnvironmentError when it cannot
 */
async function startBackend(
	source: Record<string, string | undefined>,
	memory = false
): Promise<Backend> {
	const environment = readEnvironment(source);
	const secrets = await loadSecrets(environment.dataFolder);
	const serverKey = serverKeyOf(secrets);
	if (environment.backend === 'supabase') return remote(environment, serverKey);
	if (!canMail(environment))
		log('No mail can be sent, so nobody can sign in: set SMTP_HOST, SMTP_FROM and ORIGIN.');
	quietDatabaseErrors();
	const embedded = await startEmbedded(
		environment,
		secrets,
		authMail(environment),
		siteUrl(source),
		memory
	);
	await noteRestore(embedded.sql, environment.dataFolder);
	await embedded.sql('select private.trust_server($1)', [keyHash(serverKey)]);
	if (environment.demo) {
		const { seed } = await import('#lib/server/demo/seed.ts');
		await seed(embedded.sql, environment.dataFolder);
	}
	const stopJobs = startJobs(embedded.sql, environment, siteUrl(source));
	const started = {
		environment,
		supabaseUrl: null,
		publishableKey: secrets.publishableKey,
		serverKey,
		embedded
	};
	const stopSweeping = startSweeping(keeperOf(started));
	const stopImports = startImports(keeperOf(started));
	return {
		...started,
		healthy: () =>
			embedded.sql('select 1').then(
				() => true,
				() => false
			),
		stop: async () => {
			await stopImports();
			await stopSweeping();
			await stopJobs();
			await embedded.close();
		}
	};
}

/** After a restore every client must start over: what it has may be newer than the database. */
async function noteRestore(sql: Sql, dataFolder: string): Promise<void> {
	const mark = join(dataFolder, 'restored.json');
	if (!existsSync(mark)) return;
	await sql('update private.epoch set database_epoch = gen_random_uuid()');
	await rm(mark);
}

const slot = Symbol.for('bytorget.backend');
type Holder = { [slot]?: Promise<Backend> };

/**
 * The server's one backend, started at first call. Held by the process, not by this module: a
 * development server loads modules anew after every edit, and a second one must never open the same
 * folder.
 */
export function backend(): Promise<Backend> {
	const holder = globalThis as Holder;
	if (!holder[slot]) {
		const starting = startBackend(env);
		holder[slot] = starting;
		// The server waits for what this returns before it ends.
		process.once('sveltekit:shutdown' as never, async () => (await starting).stop());
	}
	return holder[slot];
}

/**
 * A client with the visitor's own rights for reads on the server: anonymous, or the person whose
 * access token is given.
 */
export async function serverDb(accessToken?: string): Promise<Db> {
	return clientOf(await backend(), accessToken);
}
