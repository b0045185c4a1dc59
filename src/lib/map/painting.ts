import type { MultiPolygon } from '#lib/domain/village.ts';
import type { Fault } from '#lib/mapfile/errors.ts';
import type { Palette } from './palette.ts';
import type { TileAddress } from './tile-file.ts';

/** A tile's side in pixels of the page, and what the drawer counts in. */
export const TILE = 256;

/** A file to paint, the village's own ground, the reader's languages the dearest first, and the page's typeface. */
export type Order = {
	file: Blob;
	palette: Palette;
	outline: MultiPolygon | null;
	languages: readonly string[];
	typeface: { bytes: ArrayBuffer; range: string }[];
};

/** What the page tells the worker that paints. */
export type Told =
	| { what: 'open'; order: Order }
	| { what: 'paint' | 'drop'; tile: TileAddress }
	| { what: 'restyle'; palette: Palette };

/** What the worker answers: a tile may be painted again, when a name of its neighbour reaches into it. */
export type Answer =
	| { what: 'open' }
	| { what: 'broken' }
	| { what: 'no_map'; tag: Fault; facts: Record<string, unknown> }
	| { what: 'painted'; tile: TileAddress; picture: ImageBitmap }
	| { what: 'failed'; tile: TileAddress };

/** A tile's name. */
export const keyOf = ({ x, y, z }: TileAddress): string => `${x}:${y}:${z}`;
