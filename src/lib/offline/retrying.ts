const pauses = [3_000, 10_000, 30_000];

/**
 * Tries now and, when it fails, again after a while and as soon as there is contact.
 * @param attempt is told whether it has been ended meanwhile
 * @returns the way to end it
 */
export function retrying(
	attempt: (ended: () => boolean) => Promise<void>,
	failed: () => void = () => undefined
): () => void {
	let over = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tries = 0;
	let busy = false;

	async function run() {
		if (over || busy) return;
		busy = true;
		clearTimeout(timer);
		try {
			await attempt(() => over);
			end();
		} catch {
			if (!over) failed();
			timer = setTimeout(run, pauses[Math.min(tries++, pauses.length - 1)]);
		}
		busy = false;
	}
	function end() {
		over = true;
		clearTimeout(timer);
		removeEventListener('online', run);
	}
	addEventListener('online', run);
	void run();
	return end;
}
