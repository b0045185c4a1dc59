import { untrack } from 'svelte';
import { afterPaint } from '#lib/map/after-paint.ts';
import { retrying } from '#lib/offline/retrying.ts';

/** How a map comes onto a page. */
type Way<View> = {
	/** When something that is read here is changed, the map is made anew. */
	of?: () => unknown;
	make: (box: HTMLElement) => Promise<View>;
	/** Lays the ground under it. */
	lay?: (view: View) => Promise<void>;
};

/** A map on a page, from after the first painting until its element goes; what fails is tried again. */
export class Mounting<View extends { remove(): void }> {
	/** There as soon as it can be used, with or without its ground. */
	view = $state.raw<View>();
	/** What has not come yet, and is being tried again. */
	trouble = $state<'map' | 'ground' | null>(null);
	readonly #way: Way<View>;

	constructor(way: Way<View>) {
		this.#way = way;
	}

	/** For the element that the map fills. */
	readonly mount = (box: HTMLElement): (() => void) => {
		const { of, make, lay } = this.#way;
		of?.();
		let made: View | undefined;
		const come = async (ended: () => boolean) => {
			if (!made) {
				await afterPaint();
				made = await make(box);
			}
			if (ended()) return made.remove();
			this.view = made;
			await lay?.(made);
			this.trouble = null;
		};
		const stop = untrack(() => retrying(come, () => (this.trouble = made ? 'ground' : 'map')));
		return () => {
			stop();
			this.view?.remove();
			this.view = undefined;
		};
	};
}
