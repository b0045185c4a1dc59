/** The map glides on after the finger has left it. */
const GLIDE_MS = 1500;

/** Tells the moves of the map that are the person's from those the map makes to show a chosen card. */
export class TheirMoves {
	#held = false;
	#touchedAt = -GLIDE_MS;

	/** Is a move now the person's? */
	get now(): boolean {
		return this.#held || performance.now() - this.#touchedAt < GLIDE_MS;
	}

	/** The last touch chose something: what the map does next is its own doing. */
	forget(): void {
		this.#touchedAt = -GLIDE_MS;
	}

	/** Watches an element that holds the map. @returns stops it */
	watch = (stage: HTMLElement): (() => void) => {
		const stop = new AbortController();
		const options = { capture: true, passive: true, signal: stop.signal };
		const touch = () => (this.#touchedAt = performance.now());
		const up = () => {
			if (this.#held) touch();
			this.#held = false;
		};
		stage.addEventListener('pointerdown', () => (this.#held = true), options);
		stage.addEventListener('wheel', touch, options);
		// Passing through by Tab moves nothing; a card that is passed next does.
		const key = (event: KeyboardEvent) => event.key !== 'Tab' && event.key !== 'Shift' && touch();
		stage.addEventListener('keydown', key, options);
		addEventListener('pointerup', up, options);
		addEventListener('pointercancel', up, options);
		return () => stop.abort();
	};
}
