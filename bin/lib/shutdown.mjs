import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Tells the application that the server has ended, as adapter-node does, and waits for what its
 * listeners return: the database must be closed before the process may go.
 * @param {string} reason the signal
 * @param {number} [seconds] limit
 */
export async function endApplication(reason, seconds = 10) {
	const listeners = process.rawListeners('sveltekit:shutdown');
	const ends = listeners.map(async (listener) => listener.call(process, reason));
	const results = await Promise.race([Promise.allSettled(ends), sleep(seconds * 1000)]);
	if (!results) console.error(`Bytorget did not finish closing within ${seconds} seconds.`);
	for (const { reason: error } of results ?? []) if (error) console.error(error);
}
