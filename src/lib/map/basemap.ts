import type { Coords, DoneCallback, Map as LeafletMap } from 'leaflet';
import type { MapFeatures, MultiPolygon } from '#lib/domain/village.ts';
import { byTurns } from './by-turns.ts';
import { drawLabels } from './label-paint.ts';
import { layLabels, type Label } from './labels.ts';
import type { Leaflet } from './leaflet.ts';
import { paint, toLayers, type Layers, type View } from './paint.ts';
import { readPalette } from './palette.ts';
import { SHAPE_ZOOM, toShapes, type Point, type Shape } from './shapes.ts';

export type Basemap = {
	/** Draws again in the colours and text size the page has now. */
	restyle(): void;
	remove(): void;
};

/** Small: each is painted in a turn of its own, and a slow phone must be able to answer in between. */
const TILE = 128;
/** More costs memory (phones limit canvases) and shows nothing. */
const MOST_RATIO = 2;

/**
 * Draws a village under the listings, from its own features: no tiles are fetched. Nothing else
 * knows how the ground is drawn, so that another basemap can take its place.
 */
export function createBasemap(
	L: Leaflet,
	map: LeafletMap,
	features: MapFeatures,
	outline: MultiPolygon | null
): Basemap {
	const centre = map.getCenter();
	const corner = map.options.crs?.latLngToPoint(centre, SHAPE_ZOOM);
	const origin: Point = [Math.round(corner?.x ?? 0), Math.round(corner?.y ?? 0)];
	const later = byTurns();
	let shapes: Shape[] = [];
	let layers: Layers = new Map();
	let edge: Path2D | null = null;
	later(() => {
		shapes = toShapes(features.features, origin);
	}, true);
	later(() => {
		layers = toLayers(shapes);
		edge = outline && outlinePath(outline, origin);
	}, true);
	const ratio = Math.min(devicePixelRatio || 1, MOST_RATIO);
	const tiles = new Map<HTMLElement, Coords>();
	const labels = new Map<number, readonly Label[]>();
	const ruler = document.createElement('canvas').getContext('2d');
	let palette = readPalette();

	function measure(text: string, font: string): number {
		if (!ruler) return 0;
		ruler.font = font;
		return ruler.measureText(text).width;
	}

	function draw(canvas: HTMLCanvasElement, { x, y, z }: Coords) {
		const context = canvas.getContext('2d');
		if (!context) return;
		const scale = 2 ** (z - SHAPE_ZOOM);
		const view: View = {
			x: x * TILE - origin[0] * scale,
			y: y * TILE - origin[1] * scale,
			size: TILE,
			zoom: z,
			ratio
		};
		paint(context, layers, edge, palette, view);
		drawLabels(context, labels.get(z) ?? [], palette, view);
	}

	/** A zoom's names are decided one at a time, before the tiles that are asked for after them. */
	function decideLabels(zoom: number) {
		if (labels.has(zoom)) return;
		labels.set(zoom, []);
		later(() => {
			const laid = layLabels(shapes, zoom, palette, measure);
			labels.set(zoom, laid.labels);
			return laid.steps;
		}, true);
	}

	const ground = new L.GridLayer({ tileSize: TILE, keepBuffer: 1, updateWhenIdle: false });
	Object.assign(ground, {
		createTile(coords: Coords, done: DoneCallback) {
			const canvas = document.createElement('canvas');
			canvas.width = canvas.height = TILE * ratio;
			tiles.set(canvas, coords);
			decideLabels(coords.z);
			later(() => {
				if (tiles.has(canvas)) draw(canvas, coords);
				done(undefined, canvas);
			});
			return canvas;
		}
	});
	ground.on('tileunload', ({ tile }) => tiles.delete(tile));
	ground.addTo(map);

	function restyle() {
		palette = readPalette();
		labels.clear();
		for (const [tile, coords] of tiles) {
			decideLabels(coords.z);
			later(() => draw(tile as HTMLCanvasElement, coords));
		}
	}
	// Names are measured anew once the page's own typeface is there.
	if (document.fonts.status !== 'loaded') void document.fonts.ready.then(restyle);

	return { restyle, remove: () => void ground.remove() };
}

function outlinePath(outline: MultiPolygon, origin: Point): Path2D {
	const feature = { type: 'Feature', geometry: outline, properties: { layer: 'outline' } } as const;
	const path = new Path2D();
	for (const [drawn] of toLayers(toShapes([feature], origin)).values()) {
		if (drawn) path.addPath(drawn.path);
	}
	return path;
}
