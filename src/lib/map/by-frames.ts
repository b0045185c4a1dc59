/** How long a frame may go on taking pieces, in milliseconds: the rest of its 16 is for painting and the finger. */
const BUDGET = 3;

/** Spreads pieces of work over frames in the order given: as many in each as fit, a `long` one by itself. */
export function byFrames(): (piece: () => void, long?: boolean) => void {
	const waiting: { piece: () => void; long: boolean }[] = [];

	function frame() {
		const start = performance.now();
		try {
			let taken;
			do {
				taken = waiting.shift();
				taken?.piece();
			} while (
				waiting[0] &&
				!taken?.long &&
				!waiting[0].long &&
				performance.now() - start < BUDGET
			);
		} finally {
			if (waiting.length) requestAnimationFrame(frame);
		}
	}

	return (piece, long = false) => {
		if (waiting.push({ piece, long }) === 1) requestAnimationFrame(frame);
	};
}
