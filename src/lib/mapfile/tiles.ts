import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { MapFileError } from '#lib/mapfile/errors.ts';
import { gzip } from '#lib/mapfile/gzip.ts';
import { limits } from '#lib/mapfile/limits.ts';
import type { PackedTile } from '#lib/mapfile/pmtiles-write.ts';
import { layerNames, type Bounds, type MapFeature } from '#lib/mapfile/types.ts';

export const zooms = { min: 8, max: 15 };
const EXTENT = 4096;
const WORLD_M = 40_075_016;

const column = (lng: number, z: number) => Math.floor(((lng + 180) / 360) * 2 ** z);
const row = (lat: number, z: number) => {
	const sin = Math.sin((lat * Math.PI) / 180);
	return Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** z);
};

type Range = { z: number; x0: number; x1: number; y0: number; y1: number; count: number };

function rangeOf([west, south, east, north]: Bounds, z: number): Range {
	const [x0, x1] = [column(west, z), column(east, z)];
	const [y0, y1] = [row(north, z), row(south, z)];
	return { z, x0, x1, y0, y1, count: (x1 - x0 + 1) * (y1 - y0 + 1) };
}

/** @throws MapFileError bad_bounds, too_large */
export function checkBounds(bounds: Bounds): void {
	const [west, south, east, north] = bounds;
	const right = west < east && south < north && west >= -180 && east <= 180;
	if (!right || !(south >= -85 && north <= 85)) throw new MapFileError('bad_bounds', { bounds });
	if (rangeOf(bounds, zooms.max).count > limits.tiles)
		throw new MapFileError('too_large', { what: 'area', limit: limits.tiles });
}

/** Square metres of four screen points: what is smaller is not drawn before the closest zoom. */
const specks = (lat: number, z: number) =>
	4 * ((WORLD_M * Math.cos((lat * Math.PI) / 180)) / 2 ** z / 256) ** 2;

function indexes(features: MapFeature[], lat: number, z: number): [string, GeoJSONVT][] {
	const least = z === zooms.max ? 0 : specks(lat, z);
	const shown = features.filter((one) => one.minZoom <= z && (one.area === 0 || one.area >= least));
	return layerNames.flatMap((layer): [string, GeoJSONVT][] => {
		const of = shown.filter((one) => one.layer === layer);
		if (of.length === 0) return [];
		const geojson: GeoJSON.FeatureCollection = {
			type: 'FeatureCollection',
			features: of.map(({ geometry, properties }) => ({ type: 'Feature', geometry, properties }))
		};
		// Tiles are cut when asked for: a thing as wide as the country costs no more than its part here.
		const options = { maxZoom: z === zooms.max ? z : z + 1, indexMaxZoom: 0, extent: EXTENT };
		return [[layer, new GeoJSONVT(geojson, { ...options, tolerance: 3, buffer: 64 })]];
	});
}

/** Cuts, encodes and packs all tiles that touch the bounds. */
export async function packTiles(
	features: MapFeature[],
	bounds: Bounds,
	onpart: (part: number) => void,
	signal?: AbortSignal
): Promise<PackedTile[]> {
	const ranges: Range[] = [];
	for (let z = zooms.min; z <= zooms.max; z++) ranges.push(rangeOf(bounds, z));
	const total = ranges.reduce((sum, range) => sum + range.count, 0);
	const tiles: PackedTile[] = [];
	let done = 0;
	for (const { z, x0, x1, y0, y1 } of ranges) {
		const layers = indexes(features, bounds[1], z);
		for (let x = x0; x <= x1; x++) {
			for (let y = y0; y <= y1; y++) {
				signal?.throwIfAborted();
				const data = encode(layers, z, x, y);
				if (data) tiles.push({ z, x, y, data: await gzip(data) });
				onpart(++done / total);
			}
		}
	}
	return tiles;
}

function encode(layers: [string, GeoJSONVT][], z: number, x: number, y: number) {
	const filled: Record<string, GeoJSONVTTile> = {};
	for (const [layer, index] of layers) {
		const tile = index.getTile(z, x, y);
		if (tile && tile.features.length > 0) filled[layer] = tile;
	}
	if (Object.keys(filled).length === 0) return null;
	return fromGeojsonVt(filled, { version: 2, extent: EXTENT });
}
