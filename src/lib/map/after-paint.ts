let waiting = true;

/** From now on a map is made at once: there is nothing else on the page that a finger could want. */
export function mapsAtOnce(): void {
	waiting = false;
}

/** Lets the page paint first: a map is never what a reader waits for. */
export async function afterPaint(): Promise<void> {
	if (waiting) await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}
