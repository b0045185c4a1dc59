/** How long a frame may go on taking pieces, in milliseconds: the rest of its 16 is for painting and the finger. */
const BUDGET = 3;

/** Spreads pieces of work over frames, as many in each as fit, in the order given. */
export function byFrames(): (piece: () => void) => void {
	const waiting: (() => void)[] = [];

	function frame() {
		const start = performance.now();
		try {
			do waiting.shift()?.();
			while (waiting.length && performance.now() - start < BUDGET);
		} finally {
			if (waiting.length) requestAnimationFrame(frame);
		}
	}

	return (piece) => {
		if (waiting.push(piece) === 1) requestAnimationFrame(frame);
	};
}
