import { setTimeout as wait } from 'node:timers/promises';
import type { Embedded } from '#lib/server/embedded.ts';
import { guard } from '#lib/server/guard.ts';

/** A new account takes longer to make than a known one to find; within this either is done. */
const SAME_FOR_ALL_MS = 400;

type Caller = { address: string; canMail?: boolean; least?: number };

/**
 * The embedded API as the outside reaches it: behind its guard, and with no word in how long a code
 * took to leave about whether the address is known.
 * @param caller its network address; whether codes can be sent; the least time in milliseconds
 */
export async function throughDoor(
	embedded: Pick<Embedded, 'fetch'>,
	request: Request,
	{ address, canMail = true, least = SAME_FOR_ALL_MS }: Caller
): Promise<Response> {
	const refused = await guard(request, address, canMail);
	if (refused) return refused;
	if (new URL(request.url).pathname !== '/auth/v1/otp') return embedded.fetch(request);
	const [answer] = await Promise.all([embedded.fetch(request), wait(least)]);
	return answer;
}
