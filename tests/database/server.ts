import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#lib/server/embedded.ts';
import { quietDatabaseErrors } from '#lib/server/quiet.ts';
import { loadSecrets } from '#lib/server/secrets.ts';
import { Canaries } from './lib/canaries.ts';
import { freshDatabase } from './lib/fresh-database.ts';
import { serveApi, serveControl } from './lib/http.ts';

declare module 'vitest' {
	interface ProvidedContext {
		backendKind: 'pglite' | 'postgres';
		url: string;
		key: string;
		control: string;
		controlToken: string;
		databaseUrl: string;
	}
}

/** Codes by e-mail address, from the mails the backend would have sent. */
export type Codes = Map<string, string>;

/** The product's embedded backend behind its own guard, once for the whole suite. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const postgres = project.getProvidedContext().backendKind === 'postgres';
	const folder = await mkdtemp(join(tmpdir(), 'bytorget-db-test-'));
	const database = postgres ? await freshDatabase() : null;
	const secrets = await loadSecrets(folder);
	const environment = {
		backend: postgres ? ('postgres' as const) : ('pglite' as const),
		dataFolder: folder,
		demo: false,
		databaseUrl: database?.url
	};
	const codes: Codes = new Map();
	const mail = {
		send: async ({ to, text, html }: { to: string; text?: string; html?: string }) =>
			void codes.set(to, /\b\d{6}\b/.exec(text ?? html ?? '')?.[0] ?? '')
	};
	quietDatabaseErrors();
	const embedded = await startEmbedded(
		environment,
		secrets,
		mail as never,
		'http://127.0.0.1',
		true
	);
	const canaries = new Canaries();
	const api = await serveApi(embedded, canaries);
	const token = randomBytes(24).toString('base64url');
	const control = await serveControl(embedded, { token, codes, canaries });

	project.provide('url', api.url);
	project.provide('key', secrets.publishableKey);
	project.provide('control', control.url);
	project.provide('controlToken', token);
	project.provide('databaseUrl', database?.url ?? '');
	return async () => {
		await Promise.all([api.close(), control.close()]);
		await embedded.close();
		await database?.drop();
		await rm(folder, { recursive: true, force: true });
	};
}
