import { startImports } from '#lib/server/calendar-import.ts';
import type { Environment } from '#lib/server/environment.ts';
import { log } from '#lib/server/log.ts';
import type { Keeper } from '#lib/server/map-sweep.ts';
import { keyHash } from '#lib/server/secrets.ts';
import { keeperOf, type Backend } from '#lib/server/started.ts';
import { startSweeping } from '#lib/server/sweeping.ts';

/** With Supabase the one who hosts has to say that this server's word counts. */
async function askToBeKnown({ db, serverKey }: Keeper): Promise<void> {
	const { data } = await db.rpc('knows_server', { server_key: serverKey });
	if (data === false)
		log(
			`Maps cannot be published, nor outside calendars fetched, until Supabase knows this server. In its SQL editor run: select private.trust_server('${keyHash(serverKey)}');`
		);
}

/** A real Supabase, of which this server is a client. */
export function remote(environment: Environment, serverKey: string): Backend {
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
	const stopImports = startImports(keeperOf(started));
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
		stop: async () => void (await Promise.all([stopImports(), stopSweeping()]))
	};
}
