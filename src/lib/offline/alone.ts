/** A tab that works says so much sooner; one that sleeps says nothing. */
const MS_SILENT = 5_000;

/** Where tabs ask who works under a lock (`false`), and who does says so (`true`). */
const lineOf = (lock: string) => new BroadcastChannel(`${lock}?`);

/** Does another tab say that it works? */
function isAwake(lock: string): Promise<boolean> {
	const line = lineOf(lock);
	const asked = Date.now();
	return new Promise<boolean>((resolve) => {
		line.onmessage = ({ data }) => data && resolve(true);
		// A tab that has slept itself has not listened.
		setTimeout(() => resolve(Date.now() - asked > 2 * MS_SILENT), MS_SILENT);
		line.postMessage(false);
	}).finally(() => line.close());
}

/** Works under a lock, and says so. */
function working<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
	const line = lineOf(lock);
	line.onmessage = ({ data }) => data || line.postMessage(true);
	line.postMessage(true);
	return work().finally(() => line.close());
}

/**
 * Works alone among the tabs, where the browser can tell; else at once. A tab that sleeps with the lock loses
 * it: what both do must be safe to do twice.
 * @returns `elsewhere` when another tab is at it
 */
export async function alone<Result>(
	lock: string,
	work: () => Promise<Result>
): Promise<Result | 'elsewhere'> {
	if (typeof navigator === 'undefined' || !navigator.locks) return work();
	const take = async (how: LockOptions): Promise<Result | 'elsewhere'> => {
		try {
			return await navigator.locks.request(lock, how, async (mine) =>
				mine ? working(lock, work) : 'elsewhere'
			);
		} catch (thrown) {
			if (thrown instanceof DOMException && thrown.name === 'AbortError') return 'elsewhere';
			throw thrown;
		}
	};
	const came = await take({ ifAvailable: true });
	return came === 'elsewhere' && !(await isAwake(lock)) ? take({ steal: true }) : came;
}
