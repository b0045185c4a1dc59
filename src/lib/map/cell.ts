import type { CircleMarker, Map as LeafletMap, Polygon } from 'leaflet';
import type { Listing, ListingCard } from '#lib/domain/listing.ts';
import type { LatLng } from './bounds.ts';
import type { Leaflet } from './leaflet.ts';
import { svg } from './svg.ts';

const RADIUS = 6_371_007.2;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const [lat0, lng0] = [radians(52), radians(10)];

/** The European equal-area grid (EPSG:3035) on a sphere: metres from its centre, good enough for directions. */
function grid({ lat, lng }: LatLng): [number, number] {
	const [phi, east] = [radians(lat), radians(lng) - lng0];
	const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
	const scale = Math.sqrt(2 / (1 + Math.sin(lat0) * sin + Math.cos(lat0) * cos * Math.cos(east)));
	return [
		RADIUS * scale * cos * Math.sin(east),
		RADIUS * scale * (Math.cos(lat0) * sin - Math.sin(lat0) * cos * Math.cos(east))
	];
}

/** The corners of the published square round a cell's centre. @param size its side in metres */
export function cellCorners(centre: LatLng, size: number): LatLng[] {
	const step = 0.001;
	const [x, y] = grid(centre);
	const [ex, ey] = grid({ lat: centre.lat, lng: centre.lng + step });
	const [nx, ny] = grid({ lat: centre.lat + step, lng: centre.lng });
	const [a, b, c, d] = [ex - x, nx - x, ey - y, ny - y].map((part) => part / step) as [
		number,
		number,
		number,
		number
	];
	const half = size / 2;
	return [
		[-half, -half],
		[half, -half],
		[half, half],
		[-half, half]
	].map(([u = 0, v = 0]) => ({
		lng: centre.lng + (d * u - b * v) / (a * d - b * c),
		lat: centre.lat + (a * v - c * u) / (a * d - b * c)
	}));
}

/** The square of a listing on the big map, or null when it stands at a public place. */
export function cellOf(card: ListingCard): LatLng[] | null {
	if (card.located !== 'cell' || card.lat === null || card.lng === null || !card.cell_size)
		return null;
	return cellCorners({ lat: card.lat, lng: card.lng }, card.cell_size);
}

/** Draws a published square. There is never a pin inside it: nobody knows where in it the home is. */
export function drawCell(L: Leaflet, map: LeafletMap, corners: readonly LatLng[]): Polygon {
	return L.polygon([...corners], { className: 'map-cell', interactive: false }).addTo(map);
}

/** Draws the square of a listing's own page. */
export function drawArea(L: Leaflet, map: LeafletMap, area: NonNullable<Listing['area']>): Polygon {
	const ring = area.coordinates[0] ?? [];
	return drawCell(
		L,
		map,
		ring.map(([lng = 0, lat = 0]) => ({ lat, lng }))
	);
}

/** Marks an exact, public place. */
export function drawPlace(L: Leaflet, map: LeafletMap, point: LatLng) {
	const drawn = svg('svg', { viewBox: '0 0 44 44', class: 'place-pin', 'aria-hidden': 'true' });
	drawn.append(
		svg('path', { d: 'M22 42C16 34 8 26.5 8 17a14 14 0 0 1 28 0c0 9.5-8 17-14 25Z' }),
		svg('circle', { cx: 22, cy: 17, r: 5.5 })
	);
	const icon = L.divIcon({
		html: drawn as unknown as HTMLElement,
		className: '',
		iconSize: [44, 44],
		iconAnchor: [22, 42]
	});
	return L.marker(point, { icon, interactive: false, keyboard: false }).addTo(map);
}

/** Marks where the person is, with how sure the phone is of it. @param metres the radius of doubt */
export function drawHere(
	L: Leaflet,
	map: LeafletMap,
	point: LatLng,
	metres: number
): CircleMarker[] {
	return [
		L.circle(point, { radius: metres, className: 'map-doubt', interactive: false }).addTo(map),
		L.circleMarker(point, { radius: 9, className: 'map-here', interactive: false }).addTo(map)
	];
}
