/** Nearer than this (px) a press is a press, not a drag. */
const SLACK = 6;

/** Follows the one pointer that drags the sheet. Distances are px below its `full` height. */
export class SheetDrag {
	/** Stays true after the drag, until `wasDrag` is asked: the click that ends it is no press. */
	#moved = false;
	#pointer = -1;
	#startY = 0;
	#startAt = 0;
	#startTime = 0;
	#at = 0;

	/** A pointer goes down on the head of `sheet`. */
	down(event: PointerEvent, sheet: HTMLElement): void {
		this.#moved = false;
		if (event.button !== 0) return;
		this.#pointer = event.pointerId;
		this.#startY = event.clientY;
		this.#startAt = new DOMMatrix(getComputedStyle(sheet).transform).m42;
	}

	/** Where the sheet should be now; `undefined` while nothing is dragged. */
	move(event: PointerEvent, head: HTMLElement): number | undefined {
		if (this.#pointer !== event.pointerId) return undefined;
		const by = event.clientY - this.#startY;
		if (!this.#moved) {
			if (Math.abs(by) < SLACK) return undefined;
			// Only now, so that a plain press still reaches what stands in the head.
			head.setPointerCapture(event.pointerId);
			this.#moved = true;
			this.#startTime = event.timeStamp;
		}
		this.#at = Math.max(0, this.#startAt + by);
		return this.#at;
	}

	/** Where it was let go, and its speed in px per ms (positive downwards), after a drag. */
	up(event: PointerEvent): { at: number; speed: number } | undefined {
		if (this.#pointer !== event.pointerId) return undefined;
		this.#pointer = -1;
		if (!this.#moved) return undefined;
		const time = Math.max(1, event.timeStamp - this.#startTime);
		return { at: this.#at, speed: (this.#at - this.#startAt) / time };
	}

	/** Whether the click at hand ends a drag. */
	wasDrag(): boolean {
		const moved = this.#moved;
		this.#moved = false;
		return moved;
	}
}
