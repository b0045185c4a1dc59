/**
 * Runs tasks one after another. PGlite has one connection and Supabase Lite opens transactions on it
 * without waiting its turn: two requests at once would share a transaction and so an identity.
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const turn = last.then(task, task);
		last = turn.catch(() => undefined);
		return turn;
	};
}
