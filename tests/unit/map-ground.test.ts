import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Feature } from 'protomaps-leaflet';
import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../src/lib/domain/distance.ts';
import { boundsOf, contains, coreOf, inside } from '../../src/lib/map/bounds.ts';
import { cellCorners } from '../../src/lib/map/cell.ts';
import { linesOf } from '../../src/lib/map/labels.ts';
import { nameOf } from '../../src/lib/map/label-rules.ts';
import { languagesOf } from '../../src/lib/map/languages.ts';
import { nearestPlace } from '../../src/lib/map/nearest.ts';
import { mix, paletteOf } from '../../src/lib/map/palette.ts';
import { openTiles } from '../../src/lib/map/tile-file.ts';
import { buildMap } from '../../src/lib/mapfile/build.ts';
import { villageBounds } from '../../src/lib/mapfile/geometry.ts';
import { archive } from '../lib/tiles.ts';
import { grantrask, lillsjo } from '../../src/lib/server/demo/village.ts';

const css = readFileSync(new URL('../../src/lib/styles/tokens.css', import.meta.url), 'utf8');
const light = css.slice(0, css.indexOf('}'));
const dark = css.slice(css.indexOf(":root[data-theme='dark']"));
const paletteIn = (block: string) =>
	paletteOf((name) => new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1] ?? '');

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const [lng, lat] = grantrask.centre;
/** From 0 to 1 across the world, as tiles are numbered. */
function project([lng, lat]: readonly [number, number]): number[] {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

describe('the ground', () => {
	it.each([
		['light', paletteIn(light)],
		['dark', paletteIn(dark)]
	])('has names that can be read in %s', (_, palette) => {
		for (const below of [
			palette.land,
			palette.forest,
			palette.field,
			palette.island,
			palette.road,
			palette.wet,
			palette.yard,
			palette.sand,
			palette.house,
			palette.halo
		]) {
			expect(contrast(palette.label, below)).toBeGreaterThanOrEqual(4.5);
		}
		expect(contrast(palette.waterLabel, palette.water)).toBeGreaterThanOrEqual(4.5);
	});

	it('mixes colours, and keeps one that is not a plain hex', () => {
		expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
		expect(mix('oklch(50% 0 0)', '#ffffff', 0.5)).toBe('oklch(50% 0 0)');
	});

	it('writes a name in the first of the reader’s languages that there is one in', () => {
		const named = (props: Record<string, string>) => ({ props }) as unknown as Feature;
		const lake = named({ name: 'Granträsket', 'name:se': 'Guossajávri', 'name:sv': 'Granträsket' });
		expect(nameOf(lake, ['se', 'sv'])).toBe('Guossajávri');
		expect(nameOf(lake, ['sma', 'sv'])).toBe('Granträsket');
		expect(nameOf(lake, ['fi'])).toBe('Granträsket');
		expect(nameOf(named({}), ['sv'])).toBe('');
		expect(languagesOf(['se', 'sv-SE'], { country: 'SE' })).toEqual(['se', 'sv']);
		expect(languagesOf(['nb-NO', 'en'], { country: 'SE' })).toEqual(['nb', 'no', 'sv']);
		expect(languagesOf(['en-US', 'en'], { country: 'FI' })).toEqual(['fi', 'sv']);
	});

	it('breaks a long name between words, and never within one', () => {
		expect(linesOf('Granträsk')).toEqual(['Granträsk']);
		expect(linesOf('Granträsks gamla folkskola')).toEqual(['Granträsks gamla', 'folkskola']);
		expect(linesOf('Västerbottensgårdarna')).toEqual(['Västerbottensgårdarna']);
	});

	it('is read from the village’s file, tile by tile, as others read it', async () => {
		const packed = new Blob([readFileSync('src/lib/server/demo/lillsjobacken.osm.gz')]);
		const bounds = villageBounds(lillsjo.boundary);
		const { bytes } = await buildMap(packed, {
			bounds,
			boundary: lillsjo.boundary,
			name: 'Lillsjö'
		});
		const file = await openTiles(new Blob([bytes]));
		expect(file.maxZoom).toBe(15);
		const reader = archive(bytes);
		const at = project(lillsjo.centre);
		for (const z of [8, 12, 14, 15]) {
			const [x, y] = at.map((part) => Math.floor(part * 2 ** z)) as [number, number];
			const ours = await file.get({ z, x, y }, 4096);
			const answer = await reader.getZxy(z, x, y);
			const theirs = new VectorTile(new PbfReader(new Uint8Array(answer!.data)));
			expect([...ours.keys()]).toEqual(Object.keys(theirs.layers));
			for (const [name, features] of ours) {
				const layer = theirs.layers[name]!;
				expect(features).toHaveLength(layer.length);
				features.forEach(({ props, geom, geomType }, i) => {
					const other = layer.feature(i);
					const points = other.loadGeometry().map((line) => line.map(({ x, y }) => [x, y]));
					expect({ props, geomType }).toEqual({
						props: { ...other.properties },
						geomType: other.type
					});
					expect(geom.map((line) => line.map(({ x, y }) => [x, y]))).toEqual(points);
				});
			}
		}
		expect(await file.get({ z: 15, x: 0, y: 0 }, 512)).toEqual(new Map());
		await expect(openTiles(new Blob(['nothing of the kind']))).rejects.toMatchObject({
			tag: 'not_pmtiles'
		});
	});
});

describe('places on the map', () => {
	it('measures short ways and finds the nearest place', () => {
		const shop = { lat: 64.895, lng: 19.27 };
		const north = { lat: 64.904, lng: 19.27 };
		expect(metresBetween(shop, north)).toBeCloseTo(1000.8, 0);
		const places = [north, shop].map((point, at) => ({
			...point,
			id: String(at),
			kind: 'other',
			name: String(at),
			facts: {},
			association_id: null
		}));
		expect(nearestPlace(places, { lat: 64.896, lng: 19.27 })?.place.name).toBe('1');
		expect(nearestPlace([], shop)).toBeNull();
	});

	it('looks at the core of the village, not at the far farms', () => {
		const near = Array.from({ length: 10 }, (_, at) => ({ lat: 64.9 + at / 1e4, lng: 19.27 }));
		const core = coreOf([...near, { lat: 64.7, lng: 20.9 }]);
		expect(core && contains(core, { lat: 64.7, lng: 20.9 })).toBe(false);
		expect(core && core.north - core.south).toBeLessThan(0.001);
		expect(coreOf([])).toBeNull();
		expect(boundsOf([])).toBeNull();
	});

	it('knows what is inside the village', () => {
		expect(inside(grantrask.boundary as Parameters<typeof inside>[0], { lat, lng })).toBe(true);
		expect(inside(grantrask.boundary as Parameters<typeof inside>[0], { lat, lng: 21 })).toBe(
			false
		);
	});

	// South-west, south-east, north-east and north-west corners as PostGIS gives them on EPSG:3035.
	it.each([
		[
			{ lat: 64.89323, lng: 19.25838 },
			250,
			[
				[19.25541, 64.89226],
				[19.26061, 64.89197],
				[19.26136, 64.8942],
				[19.25616, 64.8945]
			]
		],
		[
			{ lat: 64.90382, lng: 19.37065 },
			4000,
			[
				[19.32297, 64.88837],
				[19.4061, 64.88354],
				[19.41838, 64.91926],
				[19.33514, 64.9241]
			]
		]
	] as const)('draws the square the database publishes round %o', (centre, size, corners) => {
		cellCorners(centre, size).forEach((corner, at) => {
			const [lng = 0, lat = 0] = corners[at] ?? [];
			expect(metresBetween(corner, { lat, lng })).toBeLessThan(size / 100);
		});
	});
});
