import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMap } from '../../../src/lib/mapfile/build.ts';
import { areaOfBox, coveredShare } from '../../../src/lib/mapfile/coverage.ts';
import type { Boundary, Bounds, Point } from '../../../src/lib/mapfile/types.ts';
import { blobOf, here, Sketch, xmlOf } from '../../lib/osm.ts';
import { cutHeader, pbfOf } from '../../lib/pbf.ts';

const middle: Point = [19.3, 64.9];

/** A village whose border goes in and out round its middle, perhaps with a lake that is not its own. */
const village = fc
	.tuple(fc.array(fc.double({ min: 0.01, max: 0.1, noNaN: true }), { minLength: 3, maxLength: 20 }))
	.chain(([reaches]) => fc.boolean().map((lake) => ({ reaches, lake })))
	.map(({ reaches, lake }): Boundary => {
		const round = (radii: number[]) => {
			const ring = radii.map((radius, i) => {
				const turn = (2 * Math.PI * i) / radii.length;
				return [middle[0] + 2 * radius * Math.cos(turn), middle[1] + radius * Math.sin(turn)];
			});
			return [...ring, ring[0]!];
		};
		const hole = lake ? [round(reaches.map(() => 0.002))] : [];
		return { type: 'MultiPolygon', coordinates: [[round(reaches), ...hole]] };
	});
const along = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const everywhere: Bounds = [middle[0] - 1, middle[1] - 1, middle[0] + 1, middle[1] + 1];

describe('how much of a village lies in a box', () => {
	it('is all of it in a box round it, and nothing in a box beside it', () => {
		fc.assert(
			fc.property(village, (one) => {
				expect(coveredShare(one, everywhere)).toBeCloseTo(1, 9);
				expect(coveredShare(one, [20, 64, 21, 66])).toBe(0);
			})
		);
	});

	it('adds up over the two parts of a box that is cut anywhere, either way', () => {
		fc.assert(
			fc.property(village, along, along, fc.boolean(), (one, limit, cut, upright) => {
				const box: Bounds = [...everywhere];
				box[upright ? 2 : 3] = middle[upright ? 0 : 1] + limit;
				const at = Math.min(middle[upright ? 0 : 1] + cut, box[upright ? 2 : 3]);
				const [first, second]: [Bounds, Bounds] = [[...box], [...box]];
				first[upright ? 2 : 3] = second[upright ? 0 : 1] = at;
				const parts = coveredShare(one, first) + coveredShare(one, second);
				expect(parts).toBeCloseTo(coveredShare(one, box), 6);
			})
		);
	});

	it('is half of a square that is cut in the middle', () => {
		const square = areaOfBox([19, 64, 20, 65]);
		expect(coveredShare(square, [19.5, 63, 21, 66])).toBeCloseTo(0.5, 9);
		expect(coveredShare(square, [19.5, 63, 21, 64.5])).toBeCloseTo(0.25, 9);
	});
});

describe('what a file is about', () => {
	const sketch = new Sketch();
	// A road that was kept whole, far beyond where the file was cut.
	sketch.way(
		[
			[10, 5],
			[500, 5]
		],
		{ highway: 'residential' }
	);
	const extent = async (file: Uint8Array | string) => {
		const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
		return (await buildMap(blobOf(bytes), { bounds: here, name: 'Byn' })).report.extent;
	};

	it('is the box it says it was cut to, in XML as in PBF', async () => {
		const said = '<bounds minlat="64.88" minlon="19.2" maxlat="64.89" maxlon="19.24"/>';
		const xml = xmlOf(sketch.osm).replace(/<osm[^>]*>/, (root) => root + said);
		expect(await extent(xml)).toEqual([19.2, 64.88, 19.24, 64.89]);
		const cut = cutHeader([19.2, 64.88, 19.24, 64.89]);
		expect(await extent(Uint8Array.from([...cut, ...pbfOf(sketch.osm)]))).toEqual([
			19.2, 64.88, 19.24, 64.89
		]);
	});

	it('is where its things lie when it does not say, or says nonsense', async () => {
		const plain = xmlOf(sketch.osm);
		const lies = [19.21, 64.885, 19.7, 64.885];
		expect(await extent(plain)).toEqual(lies);
		for (const said of ['<bounds/>', '<bounds minlat="x" minlon="2" maxlat="1" maxlon="1"/>'])
			expect(await extent(plain.replace(/<osm[^>]*>/, (root) => root + said))).toEqual(lies);
	});
});
