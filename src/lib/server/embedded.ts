import { join, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { App, type EmailDriver } from '@supabase/lite';
import type { Environment } from '#lib/server/environment.ts';
import { migrate, type Script, type Sql } from '#lib/server/migrate.ts';
import { afterMail } from '#lib/server/outbox.ts';
import type { Secrets } from '#lib/server/secrets.ts';
import { mendWarnings } from '#lib/server/warnings.ts';
import { oneAtATime } from '#lib/server/turns.ts';

export type Embedded = {
	/** Answers a request to /rest/v1 or /auth/v1. */
	fetch(request: Request): Promise<Response>;
	/** SQL with all rights, for the server's own jobs. Never with words from a person in `text`. */
	sql: Sql;
	close(): Promise<void>;
};

type Store = {
	connection: unknown;
	sql: Sql;
	script: Script;
	close(): Promise<void>;
	serial: boolean;
};

async function openPglite(folder: string | undefined): Promise<Store> {
	const [{ createPgliteConnection }, { postgis }, { btree_gist }, { pg_trgm }] = await Promise.all([
		import('@supabase/lite/pglite'),
		import('@electric-sql/pglite-postgis'),
		import('@electric-sql/pglite/contrib/btree_gist'),
		import('@electric-sql/pglite/contrib/pg_trgm')
	]);
	if (folder) await mkdir(folder, { recursive: true });
	const connection = await createPgliteConnection({
		url: folder,
		pgliteOptions: { extensions: { postgis, btree_gist, pg_trgm } }
	});
	const driver = connection.driver;
	return {
		connection,
		sql: async <Row>(text: string, values?: unknown[]) =>
			(await driver.query<Row>(text, values)).rows,
		script: async (text) => void (await driver.exec(text)),
		close: () => connection.close(),
		serial: true
	};
}

/** The longest one statement of a request may take, in milliseconds. */
const API_TIMEOUT_MS = 8000;

async function openPostgres(url: string): Promise<Store> {
	const { createPostgresConnection } = await import('@supabase/lite/postgres');
	// Supabase Lite hands over JSON as text already; written once more it would arrive as a string.
	const json = (oid: number) => ({
		to: oid,
		from: [oid],
		serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
		parse: (text: string) => JSON.parse(text) as unknown
	});
	const types = { json: json(114), jsonb: json(3802) };
	const open = (max: number, connection: object) =>
		createPostgresConnection({
			url,
			postgresOptions: { max, onnotice: () => undefined, types, connection }
		});
	// What a person asks for ends within seconds. The server's own work may take its time: a migration,
	// or clearing up after a long stop.
	const connection = open(20, { statement_timeout: API_TIMEOUT_MS });
	const own = open(5, {});
	const driver = own.driver;
	return {
		connection,
		sql: async <Row>(text: string, values?: unknown[]) =>
			(await driver.unsafe(text, values as never[])) as unknown as Row[],
		// A transaction of its own making needs one connection from begin to commit.
		script: async (text) => {
			const reserved = await driver.reserve();
			try {
				await reserved.unsafe(text).simple();
			} catch (cause) {
				await reserved.unsafe('rollback').simple();
				throw cause;
			} finally {
				reserved.release();
			}
		},
		close: async () => void (await Promise.all([connection.close(), own.close()])),
		serial: false
	};
}

/**
 * Starts Supabase Lite on PGlite or PostgreSQL, migrated and with our grants in force.
 * @param memory keep nothing on disk (tests)
 */
export async function startEmbedded(
	environment: Environment,
	secrets: Secrets,
	email: EmailDriver,
	siteUrl: string,
	memory = false
): Promise<Embedded> {
	process.env.LITE_TELEMETRY = '0';
	process.env.DO_NOT_TRACK = '1';
	const store = environment.databaseUrl
		? await openPostgres(environment.databaseUrl)
		: await openPglite(memory ? undefined : resolve(join(environment.dataFolder, 'database')));
	mendWarnings();
	const app = new App({
		connection: store.connection as never,
		api: { schemas: ['public'], max_rows: 1000 },
		auth: {
			enabled: true,
			jwt_secret: secrets.jwtSecret,
			publishable_key: secrets.publishableKey,
			site_url: siteUrl,
			jwt_expiry: 900,
			enable_refresh_token_rotation: true,
			email: { enable_signup: true, enable_confirmations: true, otp_length: 6, otp_expiry: 900 }
		},
		options: { drivers: { email } }
	} as never);
	await app.ensureSystemSchema();
	await migrate(store.sql, store.script);
	// Lite grants everything on every table to the API's roles at its first request: let it, then
	// put our own grants back.
	const anyRead = `${siteUrl}/rest/v1/village?select=id&limit=1`;
	await app.fetch(new Request(anyRead, { headers: { apikey: secrets.publishableKey } }));
	await store.sql('select private.apply_grants()');
	const turn = store.serial ? oneAtATime() : <T>(task: () => Promise<T>) => task();
	return {
		fetch: (request) => afterMail(() => turn(async () => app.fetch(request))),
		sql: (text, values) => turn(() => store.sql(text, values)),
		close: () => turn(() => store.close())
	};
}
