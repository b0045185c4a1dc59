import type { SupabaseClient } from '@supabase/supabase-js';
import type { Database } from '#lib/db/database.types.ts';
import { AppError } from '#lib/domain/errors.ts';

/** A Supabase client with somebody's rights. Repositories take it as their first argument. */
export type Db = SupabaseClient<Database>;

export type ApiAddress = { url: string; key: string };

/** Where supabase-js keeps the session in localStorage; looked at before the library is loaded. */
const sessionKey = 'bytorget-session';

/** Milliseconds: an answer that takes longer does not come any more. */
const MS_PATIENT = 30_000;

/** A line that has died without a word must not hold up what waits behind it. Who has a signal of its own has its own time. */
const inTime: typeof fetch = (input, init) =>
	fetch(input, init?.signal ? init : { ...init, signal: AbortSignal.timeout(MS_PATIENT) });

let client: Promise<Db> | undefined;

/** The browser's one client, loaded when first needed: the square can be browsed without it. */
export function browserDb(address: ApiAddress): Promise<Db> {
	client ??= import('@supabase/supabase-js').then(
		({ createClient }) =>
			createClient<Database>(address.url, address.key, {
				global: { fetch: inTime },
				auth: {
					storageKey: sessionKey,
					detectSessionInUrl: false,
					persistSession: true,
					autoRefreshToken: true
				}
			}) as Db,
		(cause: unknown) => {
			// Fetched anew when it is needed next.
			client = undefined;
			throw new AppError('offline', {}, { cause });
		}
	);
	return client;
}

function storedSession(): string | null {
	try {
		return localStorage.getItem(sessionKey);
	} catch {
		return null;
	}
}

/** Is a session kept on this device? Answers without loading anything. */
export function hasStoredSession(): boolean {
	return storedSession() !== null;
}

/** The id of the resident whose session is kept on this device, or ''. Answers without loading anything. */
export function storedResident(): string {
	try {
		const session = JSON.parse(storedSession() ?? '{}') as { user?: { id?: unknown } };
		return typeof session.user?.id === 'string' ? session.user.id : '';
	} catch {
		return '';
	}
}

/**
 * The token of whoever is signed in, renewed when it must be.
 * @param resident the only one whose token will do
 * @throws AppError `sign_in_first` when nobody is, or somebody else; `offline` when it cannot be renewed just now
 */
export async function tokenOf(db: Db, resident?: string): Promise<string> {
	const { data } = await db.auth.getSession();
	if (!data.session) throw new AppError(hasStoredSession() ? 'offline' : 'sign_in_first');
	if (resident && data.session.user.id !== resident) throw new AppError('sign_in_first');
	return data.session.access_token;
}
