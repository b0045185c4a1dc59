import type { LatLngBounds, Map as LeafletMap, MapOptions } from 'leaflet';
import type { Bounds } from './bounds.ts';
import type { Leaflet } from './leaflet.ts';

/** Pixels of a map that something else lies over. */
export type Padding = { top?: number; bottom?: number };

const MAX_ZOOM = 17;
const MIN_ZOOM = 9;

/** Makes a map of our own manners: no controls of Leaflet's, calm where calm is asked for. */
export function createMap(L: Leaflet, box: HTMLElement, options: MapOptions = {}): LeafletMap {
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const map = L.map(box, {
		zoomControl: false,
		attributionControl: false,
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		bounceAtZoomLimits: false,
		wheelPxPerZoomLevel: 90,
		inertia: !calm,
		zoomAnimation: !calm,
		// A drawn tile that fades in is painted anew in every frame of it.
		fadeAnimation: false,
		markerZoomAnimation: !calm,
		keyboardPanDelta: 120,
		...options
	});
	// Leaflet ends a zoom by a timer that outlives the map.
	map.on('unload', () => Object.assign(map, { _animatingZoom: false }));
	return map;
}

/** A picture of a map: it does not take the page's scrolling, pinching works. */
export const still: MapOptions = {
	dragging: false,
	scrollWheelZoom: false,
	doubleClickZoom: false,
	boxZoom: false,
	keyboard: false,
	touchZoom: 'center'
};

/** Leaflet's box as ours. */
export function viewOf(bounds: LatLngBounds): Bounds {
	return {
		west: bounds.getWest(),
		south: bounds.getSouth(),
		east: bounds.getEast(),
		north: bounds.getNorth()
	};
}

/** Leaflet's way of writing our box. */
export function cornersOf({
	west,
	south,
	east,
	north
}: Bounds): [[number, number], [number, number]] {
	return [
		[south, west],
		[north, east]
	];
}

/** What is seen of a map above a sheet and below a search field. */
export function seen(L: Leaflet, map: LeafletMap, { top = 0, bottom = 0 }: Padding): Bounds {
	const { x, y } = map.getSize();
	const low = Math.max(y - bottom, top + 1);
	return viewOf(
		L.latLngBounds(
			map.containerPointToLatLng([0, low]),
			map.containerPointToLatLng([x, Math.min(top, low - 1)])
		)
	);
}

/** Keeps a map's size right while its box changes. Gives the way to stop it. */
export function followSize(map: LeafletMap, box: HTMLElement): () => void {
	const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
	observer.observe(box);
	return () => observer.disconnect();
}
