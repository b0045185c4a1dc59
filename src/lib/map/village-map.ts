import { metresBetween } from '#lib/domain/distance.ts';
import type { Layer } from 'leaflet';
import type { ListingCard } from '#lib/domain/listing.ts';
import type { Village } from '#lib/domain/village.ts';
import { afterPaint } from './after-paint.ts';
import { baseView, type BaseView } from './base-view.ts';
import { contains, coreOf, type Bounds, type LatLng } from './bounds.ts';
import { drawHere } from './cell.ts';
import { locatedOf } from './clusters.ts';
import { loadLeaflet } from './leaflet.ts';
import { cornersOf, createMap, seen, type Padding } from './map-view.ts';
import { createPins } from './pins.ts';
import { askPosition } from './position.ts';

export type VillageMapView = BaseView & {
	show(cards: readonly ListingCard[]): void;
	select(id: string | null): void;
	pad(padding: Padding): void;
	/** Back to where most listings are. */
	home(): void;
	/** Asks where the person is and shows it. `away` is a place outside the village: the map stays. */
	locate(): Promise<'here' | 'away' | 'unknown'>;
};
type Asked = {
	village: Village;
	cards: readonly ListingCard[];
	padding: Padding;
	onselect: (id: string) => void;
	onspot: (ids: string[]) => void;
	/** After every movement; `home` says whether the village is in sight. */
	onmove: (bounds: Bounds, state: { zoom: 'in' | 'out' | null; home: boolean }) => void;
	onpress: (point: LatLng) => void;
};

const NEIGHBOURHOOD = 30_000;
/** So high is the line that says whose data the map is made of (pixels). */
const CREDIT = 34;
/** So high a strip of the map has the village's core in it at least (pixels). */
const LEAST_SEEN = 140;

/** The big map of a village with its listings. */
export async function createVillageMap(box: HTMLElement, asked: Asked): Promise<VillageMapView> {
	const { village } = asked;
	const L = await loadLeaflet();
	await afterPaint();
	const map = createMap(L, box);
	let padding = asked.padding;
	let layers: Layer[] = [];

	const home = (): Bounds =>
		coreOf(locatedOf(asked.cards)) ?? {
			west: village.lng,
			south: village.lat,
			east: village.lng,
			north: village.lat
		};
	const fit = () => {
		const [top, bottom] = [(padding.top ?? 0) + 32, (padding.bottom ?? 0) + 24];
		// Where little of the map is free, what covers it may cover some listings too.
		const lacks = Math.max(0, LEAST_SEEN - (map.getSize().y - top - bottom)) / 2;
		map.fitBounds(cornersOf(home()), {
			paddingTopLeft: [12, Math.max(0, top - lacks)],
			paddingBottomRight: [12, Math.max(0, bottom - lacks)],
			// A single listing must not throw the reader into a field.
			maxZoom: 15
		});
	};
	fit();
	await afterPaint();
	const base = baseView(L, map, box, village);
	const intoSight = (at: LatLng) => {
		const bottom = (padding.bottom ?? 0) + CREDIT;
		if (contains(seen(L, map, { ...padding, bottom }), at)) return;
		map.panInside(at, {
			paddingTopLeft: [40, (padding.top ?? 0) + 60],
			paddingBottomRight: [40, bottom + 30]
		});
	};
	const pins = createPins(L, map, { ...asked, onreach: intoSight });

	function moved() {
		const bounds = seen(L, map, padding);
		const zoom = map.getZoom();
		const limit = zoom >= map.getMaxZoom() ? 'in' : zoom <= map.getMinZoom() ? 'out' : null;
		const { west, south, east, north } = home();
		const near = contains(bounds, { lat: (south + north) / 2, lng: (west + east) / 2 });
		asked.onmove(bounds, { zoom: limit, home: near && zoom > 11 });
	}
	let removed = false;
	// In a turn of its own: the pins have just been placed anew.
	map.on('moveend', () => setTimeout(() => removed || moved()));
	map.on('contextmenu', ({ latlng, originalEvent }) => {
		// From the keyboard it comes without a pointer: then the middle is meant.
		const { button, ctrlKey } = originalEvent;
		const pointed = 'pointerType' in originalEvent && Boolean(originalEvent.pointerType);
		const byKey = button !== 2 && !ctrlKey && !pointed;
		asked.onpress(byKey ? map.getCenter() : { lat: latlng.lat, lng: latlng.lng });
	});
	async function begin() {
		await afterPaint();
		if (removed) return;
		pins.show(asked.cards);
		await afterPaint();
		if (!removed) moved();
	}
	// Not waited for: the ground is read meanwhile.
	void begin();

	return {
		...base,
		show(cards) {
			if (cards === asked.cards) return;
			asked = { ...asked, cards };
			pins.show(cards);
		},
		select(id) {
			pins.select(id);
			const card = locatedOf(asked.cards).find((one) => one.id === id);
			if (card) intoSight(card);
		},
		pad(next) {
			padding = next;
		},
		home: () => void fit(),
		async locate() {
			const here = await askPosition();
			if (!here) return 'unknown';
			if (metresBetween(here, village) > NEIGHBOURHOOD) return 'away';
			for (const layer of layers) layer.remove();
			layers = drawHere(L, map, here, here.accuracy);
			map.setView(here, Math.max(map.getZoom(), 14));
			return 'here';
		},
		remove() {
			removed = true;
			pins.remove();
			base.remove();
		}
	};
}
