import { alone } from '#lib/offline/alone.ts';
import { deliverAll, type Post, type Stop } from '#lib/offline/delivering.ts';

let running: Promise<Stop | 'elsewhere'> | null = null;
let asked: { atOnce: boolean } | null = null;

async function asOftenAsAsked(post: Post): Promise<Stop | 'elsewhere'> {
	let stop: Stop | 'elsewhere' = 'empty';
	try {
		while (asked) {
			const { atOnce } = asked;
			asked = null;
			stop = await alone('bytorget-outbox', () => deliverAll(post, atOnce));
		}
		return stop;
	} finally {
		// In the same breath: who asks from now on begins anew.
		running = asked = null;
	}
}

/**
 * Sends what waits, alone among the tabs. Asked again meanwhile, it looks once more.
 * @param atOnce also what waits for contact, as when it has come back or a person asks
 * @returns why it ended; `elsewhere` when another tab is at it
 * @throws AppError `phone_full`, `phone_closed`
 */
export function deliver(post: Post, atOnce = false): Promise<Stop | 'elsewhere'> {
	asked = { atOnce: atOnce || Boolean(asked?.atOnce) };
	running ??= asOftenAsAsked(post);
	return running;
}
