/** Lets the page paint first: a map is never what a reader waits for. */
export function afterPaint(): Promise<void> {
	return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}
