import Point from '@mapbox/point-geometry';
import { Labelers, paint, type PreparedTile } from 'protomaps-leaflet';
import { labelRules } from './label-rules.ts';
import { fadeOutside, ringsOf } from './outside.ts';
import { paintRules } from './paint-rules.ts';
import { keyOf, TILE, type Order } from './painting.ts';
import type { Palette } from './palette.ts';
import { tileCache } from './tile-cache.ts';
import { openTiles, type TileAddress } from './tile-file.ts';

export type Painter = {
	/** Paints a tile as soon as it can, and again whenever a neighbour's name reaches into it. */
	want(tile: TileAddress): Promise<void>;
	/** Nobody looks at a tile any more. */
	drop(tile: TileAddress): void;
	restyle(palette: Palette): void;
};
type Seen = { tile: TileAddress; data?: PreparedTile };

/** Tiles whose names are kept laid out at a zoom. */
const LAID_OUT = 256;

/**
 * Paints a village's ground of its map file, in a worker: it knows no page.
 * @throws MapFileError when it is no map file
 */
export async function createPainter(
	{ file: blob, palette, outline, languages }: Omit<Order, 'typeface'>,
	give: (tile: TileAddress, picture: ImageBitmap) => void
): Promise<Painter> {
	const file = await openTiles(blob);
	let rules = paintRules(palette);
	const unpack = tileCache((tile) => file.get(tile, TILE), file.maxZoom);
	const rings = ringsOf(outline);
	const seen = new Map<string, Seen>();
	const unpainted = new Set<string>();
	const easel = new OffscreenCanvas(TILE, TILE);
	// Their types know only a page's canvas.
	const brush = easel.getContext('2d') as unknown as CanvasRenderingContext2D;
	const lay = () =>
		new Labelers(brush, labelRules(palette, languages), LAID_OUT, (touched) => {
			for (const key of touched) soil(key);
		});
	let names = lay();

	function soil(key: string) {
		if (!seen.get(key)?.data) return;
		if (unpainted.size === 0) setTimeout(next);
		unpainted.add(key);
	}
	/** One at a time: in between, what is no longer looked at is dropped. */
	function next() {
		const [key = ''] = unpainted;
		unpainted.delete(key);
		if (unpainted.size > 0) setTimeout(next);
		const one = seen.get(key);
		if (one?.data) give(one.tile, picture(one.tile, one.data));
	}

	function picture({ x, y, z }: TileAddress, data: PreparedTile): ImageBitmap {
		easel.width = easel.height = Math.round(TILE * palette.ratio);
		const scale = easel.width / TILE;
		brush.setTransform(scale, 0, 0, scale, 0, 0);
		brush.fillStyle = palette.land;
		brush.fillRect(0, 0, TILE, TILE);
		const corner = new Point(TILE * x, TILE * y);
		const box = {
			...{ minX: corner.x, minY: corner.y },
			...{ maxX: corner.x + TILE, maxY: corner.y + TILE }
		};
		paint(brush, z, new Map([['', [data]]]), null, rules, box, corner, false);
		fadeOutside(brush, rings, { x, y, z }, palette);
		paint(brush, z, new Map(), names.getIndex(z) ?? null, [], box, corner, false);
		return easel.transferToImageBitmap();
	}
	const write = ({ tile, data }: Seen) => data && void names.add(tile.z, new Map([['', [data]]]));

	return {
		async want(tile) {
			const key = keyOf(tile);
			const one: Seen = { tile };
			seen.set(key, one);
			const data = await unpack(tile);
			if (seen.get(key) !== one) return;
			one.data = data;
			write(one);
			soil(key);
		},
		drop(tile) {
			seen.delete(keyOf(tile));
		},
		restyle(next) {
			palette = next;
			rules = paintRules(palette);
			names = lay();
			for (const one of seen.values()) write(one);
			for (const key of seen.keys()) soil(key);
		}
	};
}
