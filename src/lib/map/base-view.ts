import type { Map as LeafletMap } from 'leaflet';
import type { Village } from '#lib/domain/village.ts';
import { layGround } from './ground.ts';
import type { Leaflet } from './leaflet.ts';
import { followSize } from './map-view.ts';

/** What every map on a page can do. */
export type BaseView = {
	zoom(by: 1 | -1): void;
	/**
	 * Lays a map file under what is shown, in the place of the one before.
	 * @returns false when another came or the map was ended meanwhile
	 * @throws MapFileError when it is none
	 */
	ground(file: Blob): Promise<boolean>;
	remove(): void;
};

/** Gives a map its manners on a page: it follows its box's size, takes a ground, and can be ended. */
export function baseView(
	L: Leaflet,
	map: LeafletMap,
	box: HTMLElement,
	village: Village
): BaseView {
	const stopSize = followSize(map, box);
	let takeUp: (() => void) | undefined;
	let asked = 0;
	return {
		zoom: (by) => void (by > 0 ? map.zoomIn() : map.zoomOut()),
		async ground(file) {
			const mine = ++asked;
			const next = await layGround(L, map, file, village);
			if (mine !== asked) {
				next();
				return false;
			}
			takeUp?.();
			takeUp = next;
			return true;
		},
		remove() {
			asked++;
			stopSize();
			takeUp?.();
			map.remove();
		}
	};
}
