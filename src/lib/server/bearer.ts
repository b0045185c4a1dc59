import { createClient } from '@supabase/supabase-js';
import type { Tag } from '#lib/domain/errors.ts';
import type { Backend } from '#lib/server/started.ts';
import { badToken } from '#lib/server/guard.ts';

/**
 * Why a person's token is refused, or null when it holds. The embedded API signs as we know, and its
 * database checks the rest; how a real Supabase signs is its own matter, so it is asked (or its
 * published keys are, which are fetched once).
 */
export async function tokenProblem(
	bearer: string,
	{ embedded, supabaseUrl, publishableKey }: Backend
): Promise<Extract<Tag, 'sign_in_first' | 'offline'> | null> {
	if (embedded) return badToken(bearer) ? 'sign_in_first' : null;
	const { auth } = createClient(supabaseUrl ?? '', publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
	});
	const { data, error } = await auth.getClaims(bearer);
	if (data?.claims.sub) return null;
	return error?.name === 'AuthRetryableFetchError' ? 'offline' : 'sign_in_first';
}
