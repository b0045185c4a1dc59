import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { env } from 'node:process';
import type { Db } from '#lib/db/client.ts';
import { startEmbedded, type Embedded } from '#lib/server/embedded.ts';
import { readEnvironment, type Environment } from '#lib/server/environment.ts';
import { startJobs } from '#lib/server/jobs.ts';
import { log } from '#lib/server/log.ts';
import type { Keeper } from '#lib/server/map-sweep.ts';
import { authMail, canMail } from '#lib/server/mail.ts';
import type { Sql } from '#lib/server/migrate.ts';
import { quietDatabaseErrors } from '#lib/server/quiet.ts';
import { keyHash, loadSecrets, serverKeyOf } from '#lib/server/secrets.ts';
import { startSweeping } from '#lib/server/sweeping.ts';

export type Backend = {
	environment: Environment;
	/** What a browser needs to reach the API; the embedded one is on our own origin. */
	supabaseUrl: string | null;
	publishableKey: string;
	/** What the database knows this server by. */
	serverKey: string;
	embedded: Embedded | null;
	healthy(): Promise<boolean>;
	stop(): Promise<void>;
};

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
	return {
		...started,
		healthy: () =>
			embedded.sql('select 1').then(
				() => true,
				() => false
			),
		stop: async () => {
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

/** The database as this server itself asks it, and its files. */
export const keeperOf = (started: Started): Keeper => ({
	db: clientOf(started),
	serverKey: started.serverKey,
	folder: started.environment.dataFolder
});

/** With Supabase the one who hosts has to say that this server's word counts. */
async function askToBeKnown({ db, serverKey }: Keeper): Promise<void> {
	const { data } = await db.rpc('knows_server', { server_key: serverKey });
	if (data === false)
		log(
			`Maps cannot be published until Supabase knows this server. In its SQL editor run: select private.trust_server('${keyHash(serverKey)}');`
		);
}

function remote(environment: Environment, serverKey: string): Backend {
	const key = environment.publishableKey ?? '';
	const url = environment.supabaseUrl ?? '';
	const started = {
		environment,
		supabaseUrl: url,
		publishableKey: key,
		serverKey,
		embedded: null
	};
	const stopSweeping = startSweeping(keeperOf(started));
	void askToBeKnown(keeperOf(started)).catch(() => undefined);
	return {
		...started,
		healthy: () =>
			fetch(`${url}/rest/v1/village?select=id&limit=1`, {
				headers: { apikey: key },
				signal: AbortSignal.timeout(4000)
			}).then(
				(answer) => answer.ok,
				() => false
			),
		stop: stopSweeping
	};
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

type Started = Omit<Backend, 'healthy' | 'stop'>;

function clientOf(started: Started, accessToken?: string): Db {
	const { embedded, supabaseUrl, publishableKey } = started;
	return createClient(supabaseUrl ?? 'http://embedded.invalid', publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: {
			...(embedded && {
				fetch: (input: RequestInfo | URL, init?: RequestInit) =>
					embedded.fetch(new Request(input, init))
			}),
			...(accessToken && { headers: { authorization: `Bearer ${accessToken}` } })
		}
	}) as Db;
}

/**
 * A client with the visitor's own rights for reads on the server: anonymous, or the person whose
 * access token is given.
 */
export async function serverDb(accessToken?: string): Promise<Db> {
	return clientOf(await backend(), accessToken);
}
