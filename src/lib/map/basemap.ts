import type { Coords, DoneCallback, GridLayer } from 'leaflet';
import { Labelers, paint, TileCache, View, type PreparedTile } from 'protomaps-leaflet';
import Point from '@mapbox/point-geometry';
import { byFrames } from './by-frames.ts';
import { labelRules } from './label-rules.ts';
import type { Leaflet } from './leaflet.ts';
import { paintRules } from './paint-rules.ts';
import type { Palette } from './palette.ts';
import { byRule, sortByRule } from './sort-by-rule.ts';
import { openTiles, type TileAddress } from './tile-file.ts';

export type Basemap = {
	layer: GridLayer;
	/** Draws again, in other colours or another text size. */
	restyle(palette: Palette): void;
};

/** Small: each is painted in a frame of its own, and a slow phone must be able to answer in between. */
const TILE = 128;
/** What the drawer counts in. */
const UNIT = 256;
/** Names reach over a tile's edge. */
const REACH = 24;
/** Parts of the file whose names are kept laid out at a zoom. */
const LAID_OUT = 256;
const later = byFrames();

/**
 * A village's ground, drawn of its map file. Nothing else knows how, so that another drawer can take
 * its place.
 * @param blob the file; read in slices
 * @param languages of the reader, the dearest first, as after `name:` in OpenStreetMap
 * @throws MapFileError when it is no map file
 */
export async function createBasemap(
	L: Leaflet,
	blob: Blob,
	theme: Palette,
	languages: readonly string[]
): Promise<Basemap> {
	const file = await openTiles(blob);
	/** Who gets a tile's features is decided once, not at every painting. */
	const sorted = {
		get: async (at: TileAddress, size: number) => {
			const found = await file.get(at, size);
			await new Promise<void>((turn) => later(turn));
			return sortByRule(found, rules, at.z);
		}
	};
	let rules = paintRules(theme);
	const view = new View(new TileCache(sorted, UNIT), file.maxZoom, 0);
	const scratch = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
	const tiles = new Map<
		string,
		{ canvas: HTMLCanvasElement; coords: Coords; data?: PreparedTile }
	>();
	const keyOf = ({ x, y, z }: Coords) => `${x}:${y}:${z}`;
	let palette = theme;
	const lay = () =>
		new Labelers(scratch, labelRules(palette, languages), LAID_OUT, (touched) => {
			// The drawer names tiles twice as wide as ours.
			for (const key of touched) {
				const [x = 0, y = 0, z = 0] = key.split(':').map(Number);
				for (const part of [0, 1, 2, 3])
					redraw(`${x * 2 + (part & 1)}:${y * 2 + (part >> 1)}:${z}`);
			}
		});
	let names = lay();

	function draw(key: string) {
		const tile = tiles.get(key);
		const context = tile?.data && tile.canvas.getContext('2d');
		if (!tile?.data || !context) return;
		const { x, y, z } = tile.coords;
		const scale = tile.canvas.width / TILE;
		context.setTransform(scale, 0, 0, scale, 0, 0);
		context.globalAlpha = 1;
		context.fillStyle = palette.land;
		context.fillRect(0, 0, TILE, TILE);
		const box = {
			...{ minX: TILE * x - REACH, minY: TILE * y - REACH },
			...{ maxX: TILE * (x + 1) + REACH, maxY: TILE * (y + 1) + REACH }
		};
		const data = new Map([['', [tile.data]]]);
		paint(
			context,
			z,
			data,
			names.getIndex(z) ?? null,
			byRule(rules),
			box,
			new Point(TILE * x, TILE * y),
			false
		);
	}
	const waiting = new Set<string>();
	function redraw(key: string) {
		if (waiting.has(key) || !tiles.get(key)?.data) return;
		waiting.add(key);
		later(() => {
			waiting.delete(key);
			draw(key);
		});
	}

	async function load(key: string, done: DoneCallback) {
		const tile = tiles.get(key);
		if (!tile) return;
		try {
			const { x, y, z } = tile.coords;
			const data = await view.getDisplayTile({ x: x >> 1, y: y >> 1, z });
			later(() => {
				// Moved on meanwhile: nobody sees it any more.
				if (!tiles.has(key)) return;
				names.add(z, new Map([['', [data]]]));
				later(() => {
					tile.data = data;
					draw(key);
					done(undefined, tile.canvas);
				});
			});
		} catch (thrown) {
			done(thrown as Error, tile.canvas);
		}
	}

	const layer = new L.GridLayer({ tileSize: TILE, keepBuffer: 1, updateWhenIdle: false });
	Object.assign(layer, {
		createTile(coords: Coords, done: DoneCallback) {
			const canvas = document.createElement('canvas');
			canvas.width = canvas.height = TILE * palette.ratio;
			const key = keyOf(coords);
			tiles.set(key, { canvas, coords });
			void load(key, done);
			return canvas;
		}
	});
	layer.on('tileunload', ({ coords }) => tiles.delete(keyOf(coords as Coords)));

	return {
		layer,
		restyle(next) {
			palette = next;
			rules = paintRules(palette);
			names = lay();
			for (const [key, { coords, data }] of tiles) {
				if (!data) continue;
				later(() => void names.add(coords.z, new Map([['', [data]]])));
				redraw(key);
			}
		}
	};
}
