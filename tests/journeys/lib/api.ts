import { randomUUID } from 'node:crypto';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Site } from '../../../bin/lib/site.mjs';
import { mailsTo, nextCode } from './test.ts';

export type Neighbour = { db: SupabaseClient; token: string; id: string; email: string };

async function visitor(site: Site): Promise<SupabaseClient> {
	const { publishableKey } = (await (await fetch(`${site.url}/config.json`)).json()) as {
		publishableKey: string;
	};
	return createClient(site.url, publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
}

/** A demo person (or a new address) signed in through the public API, as another device would be. */
export async function neighbour(site: Site, email: string): Promise<Neighbour> {
	const db = await visitor(site);
	const seen = (await mailsTo(site, email)).length;
	const asked = await db.auth.signInWithOtp({ email });
	if (asked.error) throw asked.error;
	const { data, error } = await db.auth.verifyOtp({
		email,
		token: await nextCode(site, email, seen),
		type: 'magiclink'
	});
	if (error || !data.session) throw error ?? new Error('no session');
	return { db, email, token: data.session.access_token, id: data.session.user.id };
}

/** Sends a command as a neighbour. @throws the API's error */
export async function command(
	who: Neighbour,
	name: string,
	body: object
): Promise<Record<string, unknown>> {
	const { data, error } = await who.db.rpc(name, { command_id: randomUUID(), body });
	if (error) throw Object.assign(new Error(error.message), error);
	return data as Record<string, unknown>;
}

/** Id of the demo village, and of a listing in it by its title. */
export async function find(
	site: Site,
	title: string
): Promise<{ village: string; listing: string }> {
	const db = await visitor(site);
	const village = (await db.from('village').select('id').eq('slug', 'grantrask').single()).data
		?.id as string;
	const rows = await db
		.from('listing')
		.select('id')
		.eq('village_id', village)
		.eq('title', title)
		.limit(1);
	return { village, listing: rows.data?.[0]?.id as string };
}
