/** A tab that works says so much sooner; one that sleeps says nothing. */
const MS_SILENT = 5_000;

/** The locks this tab works under. */
const held = new Set<string>();
let channel: BroadcastChannel | undefined;

/** Tabs ask each other whether they work (`lock?`); whoever does says so (`lock!`). */
function opened(): BroadcastChannel | undefined {
	if (channel || typeof BroadcastChannel === 'undefined') return channel;
	const made = (channel = new BroadcastChannel('bytorget-alone'));
	made.addEventListener('message', ({ data }: MessageEvent<string>) => {
		const lock = data.slice(0, -1);
		if (data.endsWith('?') && held.has(lock)) made.postMessage(`${lock}!`);
	});
	return made;
}

/** Does another tab say that it works? */
function isAwake(lock: string): Promise<boolean> {
	const line = opened();
	const asked = Date.now();
	return new Promise((resolve) => {
		const end = (awake: boolean) => {
			clearTimeout(timer);
			line?.removeEventListener('message', hear);
			resolve(awake);
		};
		const hear = ({ data }: MessageEvent<string>) => {
			if (data === `${lock}!`) end(true);
		};
		// A tab that has slept itself has not listened.
		const timer = setTimeout(() => end(Date.now() - asked > 2 * MS_SILENT), MS_SILENT);
		line?.addEventListener('message', hear);
		line?.postMessage(`${lock}?`);
	});
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
			return await navigator.locks.request(lock, how, async (mine) => {
				if (!mine) return 'elsewhere';
				held.add(lock);
				opened()?.postMessage(`${lock}!`);
				return work().finally(() => held.delete(lock));
			});
		} catch (thrown) {
			if (thrown instanceof DOMException && thrown.name === 'AbortError') return 'elsewhere';
			throw thrown;
		}
	};
	const came = await take({ ifAvailable: true });
	return came === 'elsewhere' && !(await isAwake(lock)) ? take({ steal: true }) : came;
}
