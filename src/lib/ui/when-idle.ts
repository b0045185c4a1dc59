/**
 * Runs `work` once the page is shown, or at once when the address points at the form. What it needs
 * is loaded then, not before. @returns undoes it
 */
export function whenIdle(work: () => unknown): () => void {
	if (location.hash) {
		work();
		return () => undefined;
	}
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(work, 200);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(work, { timeout: 2000 });
	return () => cancelIdleCallback(handle);
}
