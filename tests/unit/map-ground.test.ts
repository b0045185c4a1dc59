import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../src/lib/domain/distance.ts';
import { boundsOf, contains, coreOf, inside } from '../../src/lib/map/bounds.ts';
import { cellCorners } from '../../src/lib/map/cell.ts';
import { layLabels } from '../../src/lib/map/labels.ts';
import { nearestPlace } from '../../src/lib/map/nearest.ts';
import { mix, paletteOf } from '../../src/lib/map/palette.ts';
import { project, toShapes } from '../../src/lib/map/shapes.ts';
import { grantrask } from '../../src/lib/server/demo/village.ts';

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
const origin = project({ lat, lng });

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
			palette.road
		]) {
			expect(contrast(palette.label, below)).toBeGreaterThanOrEqual(4.5);
		}
		expect(contrast(palette.waterLabel, palette.water)).toBeGreaterThanOrEqual(4.5);
	});

	it('mixes colours, and keeps one that is not a plain hex', () => {
		expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
		expect(mix('oklch(50% 0 0)', '#ffffff', 0.5)).toBe('oklch(50% 0 0)');
	});

	it('reads every kind of geometry and leaves out what it does not know', () => {
		const line = [
			[lng, lat],
			[lng + 0.01, lat]
		];
		const ring = [...line, [lng, lat + 0.01], [lng, lat]];
		const shapesOf = (type: string, coordinates: unknown) =>
			toShapes(
				[{ type: 'Feature', geometry: { type, coordinates }, properties: { layer: 'lake' } }],
				origin
			);
		expect(shapesOf('Point', [lng, lat])[0]?.lines).toEqual([[[0, 0]]]);
		expect(shapesOf('LineString', line)[0]).toMatchObject({ closed: false });
		expect(shapesOf('MultiLineString', [line, line])[0]?.lines).toHaveLength(2);
		expect(shapesOf('Polygon', [ring])[0]).toMatchObject({ closed: true });
		expect(shapesOf('MultiPolygon', [[ring], [ring, ring]])[0]?.lines).toHaveLength(3);
		expect(shapesOf('GeometryCollection', [])).toEqual([]);
	});

	it('writes names at the right zooms, never one over another', () => {
		const shapes = toShapes(grantrask.features.features, origin);
		const measure = (text: string, font: string) =>
			text.length * parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '0') * 0.55;
		const palette = paletteIn(light);
		const at = (zoom: number) => {
			const { labels, steps } = layLabels(shapes, zoom, palette, measure);
			for (const step of steps) step();
			return labels;
		};
		const names = (zoom: number) =>
			at(zoom).map(({ bits }) => bits.map(({ text }) => text).join(''));
		expect(names(13)).toContain('Granträsket');
		expect(names(13)).not.toContain('Skolvägen');
		expect(names(16)).toContain('Skolvägen');
		for (const zoom of [12, 14, 16]) {
			const labels = at(zoom);
			labels.forEach(({ boxes }, index) => {
				const others = labels.slice(index + 1).flatMap((label) => label.boxes);
				const over = boxes.some((a) =>
					others.some((b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1])
				);
				expect(over).toBe(false);
			});
		}
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
