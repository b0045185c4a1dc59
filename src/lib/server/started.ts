import { createClient } from '@supabase/supabase-js';
import type { Db } from '#lib/db/client.ts';
import type { Embedded } from '#lib/server/embedded.ts';
import type { Environment } from '#lib/server/environment.ts';
import type { Keeper } from '#lib/server/map-sweep.ts';

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

export type Started = Omit<Backend, 'healthy' | 'stop'>;

/** A visitor's client, or that of the person whose access token is given. */
export function clientOf(started: Started, accessToken?: string): Db {
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

/** The database as this server itself asks it, and its files. */
export const keeperOf = (started: Started): Keeper => ({
	db: clientOf(started),
	serverKey: started.serverKey,
	folder: started.environment.dataFolder
});
