/** How long a turn may go on taking pieces, in milliseconds; a slow phone needs four times as long. */
const BUDGET = 2;

/** A piece of work; what it gives back comes right after it. */
type Piece = () => void | (() => void)[];

/**
 * Spreads pieces of work over turns of the page in the order given: as many in each as fit, a `long`
 * one by itself. Between two turns the page can answer the finger and paint, which a piece taken
 * within a frame would hold up.
 */
export function byTurns(): (piece: Piece, long?: boolean) => void {
	const waiting: { piece: Piece; long: boolean }[] = [];

	function turn() {
		const start = performance.now();
		try {
			let taken;
			do {
				taken = waiting.shift();
				const more = taken?.piece() ?? [];
				waiting.unshift(...more.map((piece) => ({ piece, long: false })));
			} while (
				waiting[0] &&
				!taken?.long &&
				!waiting[0].long &&
				performance.now() - start < BUDGET
			);
		} finally {
			if (waiting.length) setTimeout(turn);
		}
	}

	return (piece, long = false) => {
		if (waiting.push({ piece, long }) === 1) setTimeout(turn);
	};
}
