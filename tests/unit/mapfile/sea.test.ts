import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPolygons, inRing } from '../../../src/lib/mapfile/geometry.ts';
import { layersOf } from '../../../src/lib/mapfile/layers.ts';
import { seaOf } from '../../../src/lib/mapfile/sea.ts';
import type { Bounds, Point, Ring } from '../../../src/lib/mapfile/types.ts';

const box: Bounds = [20, 63, 20.9, 63.9];
const SIDE = 0.3;
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

/** A star-shaped island (counter-clockwise) or lagoon within one square of a grid. */
const blob = (column: number, row: number) =>
	fc
		.record({
			reaches: fc.array(fc.double({ min: 0.15, max: 0.98, noNaN: true }), {
				minLength: 3,
				maxLength: 14
			}),
			turn: fc.double({ min: 0, max: 1, noNaN: true })
		})
		.map(({ reaches, turn }): Ring => {
			const at = [box[0] + (column + 0.5) * SIDE, box[1] + (row + 0.5) * SIDE];
			const ring = reaches.map((reach, i): Point => {
				const angle = ((i + turn) / reaches.length) * 2 * Math.PI;
				const far = (reach * SIDE) / 2;
				return [round(at[0]! + Math.cos(angle) * far), round(at[1]! + Math.sin(angle) * far)];
			});
			return [...ring, ring[0]!];
		});

// Squares from -0.5 to 2.5 and beyond, so that some islands cross the edges and corners of the box.
const squares = [-0.5, 0.5, 1.5, 2.5].flatMap((x) => [-0.5, 0.5, 1.5, 2.5].map((y) => [x, y]));
const archipelago = fc
	.subarray(squares, { minLength: 1 })
	.chain((some) => fc.tuple(...some.map(([x, y]) => blob(x!, y!))));

/** Cuts a ring into ways at some of its points, in any order. */
function ways(rings: Ring[], cuts: number[]): Point[][] {
	return rings.flatMap((ring, index) => {
		const at = cuts[index % cuts.length]! % (ring.length - 1);
		return at === 0 ? [ring] : [ring.slice(at), ring.slice(0, at + 1)];
	});
}

const spots = fc.array(
	fc.tuple(
		fc.double({ min: 0.001, max: 0.899, noNaN: true }),
		fc.double({ min: 0.001, max: 0.899, noNaN: true })
	),
	{ minLength: 30, maxLength: 60 }
);
const crosses = (ring: Ring) =>
	ring.some(([x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3]);

describe('the sea from coastlines', () => {
	it('is wherever no island is', () => {
		fc.assert(
			fc.property(archipelago, fc.array(fc.nat(), { minLength: 1 }), spots, (islands, cuts, at) => {
				fc.pre(islands.some(crosses));
				const { polygons, loose } = seaOf(ways(islands, cuts), box);
				expect(loose).toEqual([]);
				for (const [x, y] of at) {
					const point: Point = [box[0] + x, box[1] + y];
					const land = islands.some((island) => inRing(point, island));
					expect(inPolygons(point, polygons)).toBe(!land);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('is only inside lagoons when all coasts go the other way round', () => {
		fc.assert(
			fc.property(archipelago, fc.array(fc.nat(), { minLength: 1 }), spots, (rings, cuts, at) => {
				fc.pre(rings.some(crosses));
				const lagoons = rings.map((ring) => [...ring].reverse());
				const { polygons } = seaOf(ways(lagoons, cuts), box);
				for (const [x, y] of at) {
					const point: Point = [box[0] + x, box[1] + y];
					const water = rings.some((ring) => inRing(point, ring));
					expect(inPolygons(point, polygons)).toBe(water);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('is nothing inland, and has islands with lagoons with islands', () => {
		expect(seaOf([], box)).toEqual({ polygons: [], loose: [] });
		const square = (from: number, to: number): Ring => [
			[20 + from, 63 + from],
			[20 + to, 63 + from],
			[20 + to, 63 + to],
			[20 + from, 63 + to],
			[20 + from, 63 + from]
		];
		const nested = [square(0.1, 0.8), square(0.2, 0.7).reverse(), square(0.3, 0.6)];
		const { polygons } = seaOf(nested, box);
		const wet = [0.05, 0.15, 0.25, 0.4].map((at) => inPolygons([20 + at, 63 + at], polygons));
		expect(wet).toEqual([true, false, true, false]);
	});

	it('does not flood the land where a way is missing, and names the coast that breaks off', () => {
		// Land to the left, going north: sea in the east.
		const coast: Point[][] = [
			[
				[20.5, 62.5],
				[20.5, 63.3]
			]
		];
		const found = {
			features: [],
			warnings: [],
			coast: [{ osm: 'way/7', tags: { name: 'Kusten' }, lines: coast }]
		};
		const { features, warnings } = layersOf(found, box, null);
		expect(warnings).toEqual([
			{ kind: 'coastline', detail: 'coastline', name: 'Kusten', osm: 'way/7', drawn: true }
		]);
		const sea = features.find((one) => one.properties.kind === 'ocean');
		const polygons = sea?.geometry.type === 'MultiPolygon' ? sea.geometry.coordinates : [];
		expect(inPolygons([20.8, 63.1], polygons)).toBe(true);
		expect(inPolygons([20.2, 63.5], polygons)).toBe(false);
	});
});
