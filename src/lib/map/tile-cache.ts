import Point from '@mapbox/point-geometry';
import type { PreparedTile } from 'protomaps-leaflet';
import { keyOf, TILE } from './painting.ts';
import type { TileAddress, TileFeatures } from './tile-file.ts';

/** Tiles that stay unpacked: a few screens full. */
const KEPT = 64;

/**
 * Gives tiles as they are shown: beyond the file's last zoom a part of a tile, drawn larger.
 * @param read unpacks a tile of the file
 */
export function tileCache(read: (tile: TileAddress) => Promise<TileFeatures>, maxZoom: number) {
	const kept = new Map<string, Promise<TileFeatures>>();

	function get(tile: TileAddress): Promise<TileFeatures> {
		const key = keyOf(tile);
		const found = kept.get(key) ?? read(tile);
		// The last used stand last.
		kept.delete(key);
		kept.set(key, found);
		const [oldest = key] = kept.keys();
		if (kept.size > KEPT) kept.delete(oldest);
		return found;
	}

	return async ({ z, x, y }: TileAddress): Promise<PreparedTile> => {
		const over = Math.max(0, z - maxZoom);
		const scale = 2 ** over;
		const dataTile = { z: z - over, x: x >> over, y: y >> over };
		const dim = TILE * scale;
		const origin = new Point(dataTile.x * dim, dataTile.y * dim);
		return { z, data: await get(dataTile), dataTile, origin, scale, dim };
	};
}
