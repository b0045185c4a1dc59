let last: Promise<true> | null = null;
/** While the page that came from the server is being brought to life. */
let waking = typeof document !== 'undefined';

/**
 * Awaited in the markup of a large part, so that it wakes up in a turn of its own: a slow phone can
 * answer the finger between two parts of a page that came from the server. It is there to be read
 * all the while. Afterwards, and on the server, there is nothing to wait for.
 */
export function inTurn(): true | Promise<true> {
	if (!waking) return true;
	const before: Promise<unknown> = last ?? Promise.resolve();
	return (last = before.then(() => new Promise((done) => setTimeout(() => done(true)))));
}

/** Once every part has had its turn. */
export async function awake(): Promise<void> {
	for (let seen = last; seen; seen = last === seen ? null : last) await seen;
	await new Promise((done) => setTimeout(done));
	waking = false;
}
