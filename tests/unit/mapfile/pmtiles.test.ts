import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePmtiles, type PackedTile } from '../../../src/lib/mapfile/pmtiles-write.ts';
import { readMapFile } from '../../../src/lib/mapfile/read.ts';
import { tileId } from '../../../src/lib/mapfile/tile-id.ts';
import { zxyToTileId } from 'pmtiles';
import { blobOf, build, faultOf, here, Sketch, xmlOf } from '../../lib/osm.ts';
import { archive } from '../../lib/tiles.ts';

const write = (tiles: PackedTile[], metadata: object = {}) =>
	writePmtiles(
		tiles,
		{ bounds: here, center: [19.2, 64.9, 13], minZoom: 0, maxZoom: 15 },
		metadata
	);

const tile = fc.integer({ min: 0, max: 15 }).chain((z) =>
	fc.record({
		z: fc.constant(z),
		x: fc.nat({ max: 2 ** z - 1 }),
		y: fc.nat({ max: 2 ** z - 1 }),
		// Few different contents, so that many tiles share one.
		text: fc.constantFrom('skog', 'sjö', 'fält', 'väg')
	})
);

describe('the archive', () => {
	it('numbers tiles as the format does', () => {
		fc.assert(
			fc.property(tile, ({ z, x, y }) => {
				expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y));
			})
		);
	});

	it('reads back any set of tiles', async () => {
		const some = fc.uniqueArray(tile, {
			selector: ({ z, x, y }) => `${z}/${x}/${y}`,
			maxLength: 60
		});
		await fc.assert(
			fc.asyncProperty(some, async (tiles) => {
				const packed = tiles.map((one) => ({ ...one, data: new Uint8Array(gzipSync(one.text)) }));
				const bytes = await write(packed, { name: 'Prov' });
				expect(await write([...packed].reverse(), { name: 'Prov' })).toEqual(bytes);
				const reader = archive(bytes);
				for (const { z, x, y, text } of tiles) {
					const answer = await reader.getZxy(z, x, y);
					expect(new TextDecoder().decode(answer?.data)).toBe(text);
				}
				expect(await reader.getMetadata()).toEqual({ name: 'Prov' });
				expect(await reader.getHeader()).toMatchObject({
					numAddressedTiles: tiles.length,
					numTileContents: new Set(tiles.map((one) => one.text)).size
				});
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('splits its folder when there are many tiles', async () => {
		const tiles = Array.from({ length: 12_000 }, (_, i) => ({
			z: 15,
			x: (i * 7919) % 32_768,
			y: (i * 104_729) % 32_768,
			data: new Uint8Array(gzipSync(String(i), { level: 1 }))
		}));
		const bytes = await write(tiles);
		const reader = archive(bytes);
		expect((await reader.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
		for (const i of [0, 1, 5000, 11_999]) {
			const answer = await reader.getZxy(tiles[i]!.z, tiles[i]!.x, tiles[i]!.y);
			expect(new TextDecoder().decode(answer?.data)).toBe(String(i));
		}
		expect(await reader.getZxy(15, 3, 3)).toBeUndefined();
	});
});

describe('a map file somebody hands in', async () => {
	const sketch = new Sketch();
	sketch.box(10, 5, 4, 4, { natural: 'water', name: 'Sjön' });
	sketch.way(
		[
			[0, 0],
			[20, 15]
		],
		{ highway: 'primary' }
	);
	const { bytes } = await build(xmlOf(sketch.osm));
	const changed = (at: number, ...values: number[]) => {
		const copy = bytes.slice();
		copy.set(values, at);
		return copy;
	};
	const layers = { vector_layers: ['earth', 'roads', 'water'].map((id) => ({ id })) };
	const one = (data: Uint8Array) => write([{ z: 8, x: 1, y: 1, data }], layers);

	it('is told by its name, its area and its tiles', async () => {
		expect(await readMapFile(blobOf(bytes))).toMatchObject({
			name: 'Prov',
			attribution: expect.stringContaining('© OpenStreetMap contributors'),
			bounds: here,
			minZoom: 8,
			maxZoom: 15,
			size: bytes.length
		});
	});

	it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
		['empty', 'nothing', () => new Uint8Array()],
		['not_pmtiles', 'a picture', () => changed(0, 0x89, 0x50)],
		['truncated', 'only its first letters', () => bytes.slice(0, 7)],
		['truncated', 'only its head', () => bytes.slice(0, 127)],
		['truncated', 'all but the end', () => bytes.slice(0, -1)],
		['other_version', 'version 4', () => changed(7, 4)],
		['other_version', 'version 2', () => changed(0, 0x50, 0x4d, 2, 0)],
		['raster', 'aerial photos', () => changed(99, 2)],
		['unsupported', 'brotli', () => changed(98, 3)],
		['damaged', 'zooms upside down', () => changed(100, 15, 8)],
		['damaged', 'noise for a folder', () => changed(140, 1, 2, 3, 4, 5, 6, 7)],
		['no_tiles', 'no tiles', () => write([], layers)],
		[
			'other_layers',
			'another kind of map',
			() => write([{ z: 8, x: 1, y: 1, data: gzipSync('a') }])
		],
		['damaged', 'a tile that is no vector tile', () => one(gzipSync('not a tile'))],
		['damaged', 'a tile that is not packed', () => one(new Uint8Array([1, 2, 3]))],
		['bomb', 'a tile that unpacks to 40 MB', () => one(gzipSync(new Uint8Array(4e7)))],
		['bomb', 'details of 40 MB', () => write([], { name: ' '.repeat(4e7) })]
	])('%s: %s', async (tag, _, make) => {
		expect(await faultOf(readMapFile(blobOf(await make())))).toBe(tag);
	});

	it('is refused by its size before it is read', async () => {
		const blob = Object.defineProperty(blobOf(bytes), 'size', { value: 100_000_001 });
		expect(await faultOf(readMapFile(blob))).toBe('too_large');
	});

	it('gives a tagged fault or is right, whatever is changed in it', async () => {
		const change = fc.array(fc.tuple(fc.nat({ max: 600 }), fc.nat({ max: 255 })), {
			minLength: 1,
			maxLength: 3
		});
		await fc.assert(
			fc.asyncProperty(change, async (changes) => {
				const copy = bytes.slice();
				for (const [at, value] of changes) copy[at] = value;
				expect(typeof (await faultOf(readMapFile(blobOf(copy))))).toBe('string');
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});
