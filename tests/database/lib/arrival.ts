import { keyHash } from '#lib/server/secrets.ts';
import { anon } from './people.ts';
import { witness } from './witness.ts';

/** The key of a server that the database knows. */
export const serverKey = 'a server of the tests';

/** Makes the server of the tests one whose word counts. */
export const trusted = () => witness`select private.trust_server(${keyHash(serverKey)})`;

/** A server's word that a map came. @returns `ok`, or what the database says to it */
export async function cameSays(body: object, server_key = serverKey): Promise<string> {
	await trusted();
	const { error } = await anon().rpc('map_came', { server_key, body: body as never });
	return error?.message ?? 'ok';
}
