import type { Map as LeafletMap, Marker, Polygon } from 'leaflet';
import type { ListingCard } from '#lib/domain/listing.ts';
import { cellOf, drawCell } from './cell.ts';
import { createClusters, locatedOf, type Located, type Mark } from './clusters.ts';
import type { Leaflet } from './leaflet.ts';
import { viewOf } from './map-view.ts';
import { footOf, makeButton } from './pin-button.ts';

export type Pins = {
	/** Shows these listings and no others. */
	show(cards: readonly ListingCard[]): void;
	/** Lifts one listing out of the rest, and draws its square if it has one. */
	select(id: string | null): void;
	remove(): void;
};
type Asked = {
	onselect: (id: string) => void;
	/** Several listings stand in one place and no zooming parts them. */
	onspot: (ids: string[]) => void;
	/** The keyboard has come to a pin, wherever that is. */
	onreach?: (at: { lat: number; lng: number }) => void;
};

/** Puts listings on a map as buttons, grouped where they are close. */
export function createPins(
	L: Leaflet,
	map: LeafletMap,
	{ onselect, onspot, onreach }: Asked
): Pins {
	const shown = new Map<string, Marker>();
	const maxZoom = map.getMaxZoom();
	// The types of Leaflet leave it out.
	const dragged = map.dragging as typeof map.dragging & { moved(): boolean };
	let cards: Located[] = [];
	let clusters = createClusters(cards, maxZoom);
	let selected: string | null = null;
	let cell: Polygon | null = null;
	let lifted: Marker | null = null;
	/** Where the keyboard was when a cluster was opened: at the new zoom the pin nearest to it gets the focus. */
	let focusNear: { mark: Mark; zoom: number } | null = null;

	function press(mark: Mark, byKey: boolean) {
		if (mark.type === 'pin') return onselect(mark.card.id);
		if (mark.type === 'spot') return onspot(mark.cards.map((card) => card.id));
		const zoom = Math.min(mark.zoom, maxZoom);
		focusNear = byKey ? { mark, zoom } : null;
		map.setView(mark, zoom);
	}

	function place(mark: Mark, current = false): Marker {
		const button = makeButton(mark, current);
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			const byKey = event.detail === 0;
			// The end of a drag that began on a pin is not a press.
			if (byKey || !dragged.moved()) press(mark, byKey);
		});
		button.addEventListener('focus', () => {
			if (button.matches(':focus-visible')) onreach?.(mark);
		});
		button.addEventListener('dblclick', (event) => event.stopPropagation());
		const icon = L.divIcon({
			html: button,
			className: 'pin-holder',
			iconSize: [44, 44],
			iconAnchor: footOf(mark)
		});
		const zIndexOffset = current ? 10_000 : 0;
		return L.marker(mark, { icon, zIndexOffset, interactive: false, keyboard: false }).addTo(map);
	}

	function draw() {
		const found = clusters.marks(viewOf(map.getBounds().pad(0.1)), map.getZoom());
		if (Array.isArray(found)) return put(found);
		const [asked, zoom] = [clusters, map.getZoom()];
		void found.then((marks) => {
			if (asked === clusters && zoom === map.getZoom()) put(marks);
		});
	}

	function put(all: Mark[]) {
		const marks = all.filter((mark) => mark.key !== selected);
		const keys = new Set(marks.map((mark) => mark.key));
		for (const [key, marker] of shown) {
			if (keys.has(key)) continue;
			marker.remove();
			shown.delete(key);
		}
		for (const mark of marks) if (!shown.has(mark.key)) shown.set(mark.key, place(mark));
		// A glide that the zoom cuts short ends first, at the old zoom.
		if (focusNear?.zoom === map.getZoom()) focusNearest(focusNear.mark, marks);
	}

	function focusNearest(from: Mark, marks: Mark[]) {
		focusNear = null;
		const point = map.latLngToLayerPoint(from);
		const away = (mark: Mark) => map.latLngToLayerPoint(mark).distanceTo(point);
		const [nearest] = marks.sort((a, b) => away(a) - away(b));
		if (nearest) shown.get(nearest.key)?.getElement()?.querySelector('button')?.focus();
	}

	function lift() {
		lifted?.remove();
		cell?.remove();
		const card = cards.find((one) => one.id === selected);
		lifted = card
			? place({ type: 'pin', key: card.id, lat: card.lat, lng: card.lng, card }, true)
			: null;
		const corners = card && cellOf(card);
		cell = corners ? drawCell(L, map, corners) : null;
	}

	map.on('moveend', draw);
	return {
		show(all) {
			cards = locatedOf(all);
			clusters.end();
			clusters = createClusters(cards, maxZoom);
			// Read anew, as after a pull, the pins are made anew: the keyboard stays where it was.
			const [held] = [...shown].find(([, marker]) => hasFocus(marker)) ?? [];
			const heldLifted = hasFocus(lifted);
			for (const marker of shown.values()) marker.remove();
			shown.clear();
			draw();
			lift();
			const next = heldLifted ? lifted : held && shown.get(held);
			if (next) buttonOf(next)?.focus();
		},
		select(id) {
			if (id === selected) return;
			const held = lifted?.getElement()?.contains(document.activeElement);
			const [before, hadFocus] = [
				selected,
				id !== null && shown.get(id)?.getElement()?.contains(document.activeElement)
			];
			selected = id;
			lift();
			draw();
			// A pin is made anew when it is lifted or let down; the keyboard stays on it.
			const next = hadFocus ? lifted : held && before ? shown.get(before) : null;
			next?.getElement()?.querySelector('button')?.focus();
		},
		remove() {
			map.off('moveend', draw);
			clusters.end();
			for (const marker of [...shown.values(), lifted]) marker?.remove();
			cell?.remove();
			shown.clear();
		}
	};
}

const buttonOf = (marker: Marker | null) => marker?.getElement()?.querySelector('button');
const hasFocus = (marker: Marker | null) =>
	marker?.getElement()?.contains(document.activeElement) ?? false;
