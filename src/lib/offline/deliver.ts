import { deliverAll, type Post, type Stop } from '#lib/offline/delivering.ts';

const LOCK = 'bytorget-outbox';
/** So long another tab may send alone. It may be asleep; what both send still happens once. */
const MS_ALONE = 60_000;

let running: Promise<Stop | 'elsewhere'> | null = null;
let asked: { contact: boolean } | null = null;
let elsewhereSince: number | null = null;

async function alone(work: () => Promise<Stop>): Promise<Stop | 'elsewhere'> {
	if (typeof navigator === 'undefined' || !navigator.locks) return work();
	const steal = elsewhereSince !== null && Date.now() - elsewhereSince > MS_ALONE;
	const how = steal ? { steal } : { ifAvailable: true };
	return navigator.locks.request(LOCK, how, async (lock) => {
		elsewhereSince = lock ? null : (elsewhereSince ?? Date.now());
		return lock ? work() : 'elsewhere';
	});
}

async function asOftenAsAsked(post: Post): Promise<Stop | 'elsewhere'> {
	let stop: Stop | 'elsewhere' = 'empty';
	try {
		while (asked) {
			const { contact } = asked;
			asked = null;
			stop = await alone(() => deliverAll(post, contact));
		}
		return stop;
	} finally {
		// In the same breath: who asks from now on begins anew.
		running = asked = null;
	}
}

/**
 * Sends what waits, alone among the tabs. Asked again meanwhile, it looks once more.
 * @param contact the server has just answered
 * @returns why it ended; `elsewhere` when another tab is at it
 * @throws AppError `phone_full`, `phone_closed`
 */
export function deliver(post: Post, contact = false): Promise<Stop | 'elsewhere'> {
	asked = { contact: contact || Boolean(asked?.contact) };
	running ??= asOftenAsAsked(post);
	return running;
}
