import type { SupabaseClient } from '@supabase/supabase-js';
import type { Database } from '#lib/db/database.types.ts';

/** A Supabase client with somebody's rights. Repositories take it as their first argument. */
export type Db = SupabaseClient<Database>;

export type ApiAddress = { url: string; key: string };

/** Where supabase-js keeps the session in localStorage; looked at before the library is loaded. */
export const sessionKey = 'bytorget-session';

let client: Promise<Db> | undefined;

/** The browser's one client, loaded when first needed: the square can be browsed without it. */
export function browserDb(address: ApiAddress): Promise<Db> {
	client ??= import('@supabase/supabase-js').then(
		({ createClient }) =>
			createClient<Database>(address.url, address.key, {
				auth: {
					storageKey: sessionKey,
					detectSessionInUrl: false,
					persistSession: true,
					autoRefreshToken: true
				}
			}) as Db
	);
	return client;
}

/** Is a session kept on this device? Answers without loading anything. */
export function hasStoredSession(): boolean {
	try {
		return localStorage.getItem(sessionKey) !== null;
	} catch {
		return false;
	}
}
