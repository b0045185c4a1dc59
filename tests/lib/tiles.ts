import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

export type ReadFeature = {
	z: number;
	x: number;
	y: number;
	layer: string;
	properties: Record<string, unknown>;
	feature: VectorTileFeature;
};

/** An archive as the official reader sees it. */
export const archive = (bytes: Uint8Array) =>
	new PMTiles({
		getKey: () => 'test',
		getBytes: async (offset, length) => ({
			data: bytes.slice(offset, offset + length).buffer as ArrayBuffer
		})
	});

/** Every feature of every tile within the archive's bounds, at these zooms. */
export async function featuresIn(bytes: Uint8Array, from = 8, to = 15): Promise<ReadFeature[]> {
	const reader = archive(bytes);
	const { minLon, minLat, maxLon, maxLat } = await reader.getHeader();
	const found: ReadFeature[] = [];
	for (let z = from; z <= to; z++) {
		const [x0, y0] = tileAt(minLon, maxLat, z);
		const [x1, y1] = tileAt(maxLon, minLat, z);
		for (let x = x0; x <= x1; x++)
			for (let y = y0; y <= y1; y++) {
				const answer = await reader.getZxy(z, x, y);
				if (!answer) continue;
				const tile = new VectorTile(new PbfReader(new Uint8Array(answer.data)));
				for (const [layer, content] of Object.entries(tile.layers))
					for (let i = 0; i < content.length; i++) {
						const feature = content.feature(i);
						found.push({ z, x, y, layer, feature, properties: feature.properties });
					}
			}
	}
	return found;
}

export function tileAt(lng: number, lat: number, z: number): [number, number] {
	const sin = Math.sin((lat * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
	return [Math.floor(((lng + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)];
}
