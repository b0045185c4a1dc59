import { isIPv6 } from 'node:net';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

const hourly = (points: number) => new RateLimiterMemory({ points, duration: 3600 });

// A whole hall may share one network; a mailbox is one person's.
const perNetwork = hourly(200);
/** What one network may do to one mailbox: a stranger's flood spends the stranger's own, not the owner's. */
const perAsker = { ask: hourly(10), guess: hourly(10) };
/**
 * What all networks together may: letters that one person must put up with, and tries at a code of six
 * digits.
 */
const perMailbox = { ask: hourly(60), guess: hourly(30) };

/** The network that an address belongs to: itself, or the first half of an IPv6 one, as every household has all of the second. */
export function networkOf(address: string): string {
	const [, four] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
	if (four || !isIPv6(address)) return four ?? address;
	const [left = [], right] = address
		.replace(/%.*/, '')
		.split('::')
		.map((part) => part.split(':').filter(Boolean));
	const zeros = right ? Array<string>(8 - left.length - right.length).fill('0') : [];
	const groups = [...left, ...zeros, ...(right ?? [])].slice(0, 4);
	return groups.map((group) => parseInt(group, 16).toString(16)).join(':');
}

/**
 * Counts one request to Supabase Auth that sends a code or tries one. What is refused here never reaches
 * Auth, so the code sent last stays good.
 * @param mailbox the address in the request's body, one spelling for one, or ''
 * @param address the caller's network address
 * @returns seconds to wait, or undefined to go on
 */
export async function signInWait(
	path: string,
	mailbox: string,
	address: string
): Promise<number | undefined> {
	const [, door] = /^\/auth\/v1\/(otp|verify)$/.exec(path) ?? [];
	if (!door) return undefined;
	const act = door === 'verify' ? 'guess' : 'ask';
	const network = networkOf(address);
	try {
		await perNetwork.consume(network);
		if (!mailbox) return undefined;
		await perAsker[act].consume(`${network} ${mailbox}`);
		await perMailbox[act].consume(mailbox);
		return undefined;
	} catch (rejected) {
		return Math.ceil((rejected as RateLimiterRes).msBeforeNext / 1000);
	}
}
