import type { Coords, DoneCallback, GridLayer } from 'leaflet';
import type { MultiPolygon } from '#lib/domain/village.ts';
import { MapFileError } from '#lib/mapfile/errors.ts';
import type { Leaflet } from './leaflet.ts';
import { keyOf, TILE, type Answer, type Order, type Told } from './painting.ts';
import address from './painting-worker.ts?worker&url';
import type { Palette } from './palette.ts';
import { startWorker } from './trusted.ts';
import { fetchTypeface } from './typeface.ts';

export type Basemap = {
	layer: GridLayer;
	/** Draws again, in other colours or another text size. */
	restyle(palette: Palette): void;
	/** Takes the layer up and ends the worker. */
	remove(): void;
};

type Begun = { worker: Worker; typeface: Promise<Order['typeface']> };
let begun: Begun | undefined;
const begin = (): Begun => ({ worker: startWorker(address), typeface: fetchTypeface() });

/** Starts the worker of a ground that is about to be laid: a phone does it beside the page's own work. */
export function expectBasemap(): void {
	begun ??= begin();
}

type Tile = { canvas: HTMLCanvasElement; done: DoneCallback };

/**
 * A village's ground, drawn of its map file in a worker. Nothing else knows how, so that another
 * drawer can take its place.
 * @param blob the file; read in slices
 * @param languages of the reader, the dearest first, as after `name:` in OpenStreetMap
 * @param outline of the village; what lies outside is faded
 * @throws MapFileError when it is no map file, Error when the browser cannot paint in a worker
 */
export async function createBasemap(
	L: Leaflet,
	blob: Blob,
	theme: Palette,
	languages: readonly string[],
	outline: MultiPolygon | null = null
): Promise<Basemap> {
	const { worker, typeface: coming } = begun ?? begin();
	begun = undefined;
	const typeface = await coming;
	const tell = (told: Told) => worker.postMessage(told);
	const tiles = new Map<string, Tile>();

	function hear(answer: Answer) {
		if (answer.what !== 'painted' && answer.what !== 'failed') return;
		const tile = tiles.get(keyOf(answer.tile));
		if (answer.what === 'failed') return tile?.done(new Error('no such tile'), tile.canvas);
		tile?.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(answer.picture);
		tile?.done(undefined, tile.canvas);
	}
	const order = { file: blob, palette: theme, outline, languages: [...languages], typeface };
	worker.postMessage(
		{ what: 'open', order } satisfies Told,
		typeface.map(({ bytes }) => bytes)
	);
	await opening(worker).catch((thrown) => {
		worker.terminate();
		throw thrown;
	});
	worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);

	const layer = new L.GridLayer({ tileSize: TILE, keepBuffer: 1, updateWhenIdle: false });
	Object.assign(layer, {
		createTile({ x, y, z }: Coords, done: DoneCallback) {
			const canvas = document.createElement('canvas');
			const tile = { x, y, z };
			tiles.set(keyOf(tile), { canvas, done });
			tell({ what: 'paint', tile });
			return canvas;
		}
	});
	layer.on('tileunload', ({ coords: { x, y, z } }) => {
		tiles.delete(keyOf({ x, y, z }));
		tell({ what: 'drop', tile: { x, y, z } });
	});
	return {
		layer,
		restyle: (palette) => tell({ what: 'restyle', palette }),
		remove() {
			layer.remove();
			worker.terminate();
		}
	};
}

/** Waits until a worker has opened the file. */
function opening(worker: Worker): Promise<void> {
	return new Promise((open, refuse) => {
		const broken = () => refuse(new Error('The map cannot be painted in a worker'));
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.what === 'no_map') refuse(new MapFileError(data.tag, data.facts));
			else if (data.what === 'broken') broken();
			else open();
		};
		worker.onerror = broken;
	});
}
