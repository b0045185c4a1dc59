import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/lib/mapfile/features.ts';
import type { OsmFeature, Tags } from '../../../src/lib/mapfile/types.ts';
import { here, Sketch, stored } from '../../lib/osm.ts';

const lake = { natural: 'water', name: 'Storsjön' };

async function shapes(sketch: Sketch) {
	const found = shapesOf(await stored(sketch.osm), here);
	const rings = (tags: Tags) =>
		found.features.filter((one) => one.tags.name === tags.name).flatMap(ringsOf);
	return { ...found, rings };
}
const ringsOf = ({ geometry }: OsmFeature) =>
	geometry.type === 'MultiPolygon' ? geometry.coordinates.map((polygon) => polygon.length) : [];

/** A ring in two ways that meet at its corners, one of them drawn backwards. */
function halves(sketch: Sketch, x: number, y: number, size: number): [number, number] {
	const [a, b, c, d]: [number, number][] = [
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size]
	];
	return [sketch.way([a!, b!, c!]), sketch.way([a!, d!, c!])];
}

describe('lakes and forests of many ways', () => {
	it('are joined, with islands, and lakes on islands', async () => {
		const sketch = new Sketch();
		const [one, two] = halves(sketch, 10, 2, 12);
		const island = sketch.box(12, 4, 8, 8);
		const tarn = sketch.box(14, 6, 2, 2);
		sketch.relation(
			[
				[one, 'outer'],
				[two, 'outer'],
				[island, 'inner'],
				[tarn, 'outer']
			],
			lake
		);
		const { rings, warnings } = await shapes(sketch);
		expect(rings(lake)).toEqual([2, 1]);
		expect(warnings).toEqual([]);
	});

	it('are seen by their shape when the roles are wrong', async () => {
		const sketch = new Sketch();
		const outer = sketch.box(10, 2, 12, 12);
		const island = sketch.box(12, 4, 4, 4);
		sketch.relation(
			[
				[island, 'outer'],
				[outer, '']
			],
			lake
		);
		expect((await shapes(sketch)).rings(lake)).toEqual([2]);
	});

	it('stay two when they touch in one point', async () => {
		const sketch = new Sketch();
		const one = halves(sketch, 10, 2, 5);
		const two = halves(sketch, 15, 7, 5);
		sketch.relation(
			[one[0], two[1], one[1], two[0]].map((way) => [way, 'outer']),
			lake
		);
		const { rings, warnings } = await shapes(sketch);
		expect(rings(lake)).toEqual([1, 1]);
		expect(warnings).toEqual([]);
	});

	it('are named when a way is missing, and never filled from their islands', async () => {
		const sketch = new Sketch();
		const [one] = halves(sketch, 10, 2, 12);
		const island = sketch.box(12, 4, 4, 4);
		const id = sketch.relation(
			[
				[one, 'outer'],
				[987_654, 'outer'],
				[island, 'inner']
			],
			lake
		);
		const { rings, warnings } = await shapes(sketch);
		expect(rings(lake)).toEqual([]);
		expect(warnings).toEqual([
			{ kind: 'lake', detail: 'water', name: 'Storsjön', osm: `relation/${id}`, drawn: false }
		]);
	});

	it('are drawn as far as they are there', async () => {
		const sketch = new Sketch();
		const whole = sketch.box(10, 2, 3, 3);
		sketch.relation(
			[
				[whole, 'outer'],
				[987_654, 'outer']
			],
			{ landuse: 'forest' }
		);
		const { warnings } = await shapes(sketch);
		expect(warnings).toMatchObject([{ kind: 'area', detail: 'forest', name: '', drawn: true }]);
	});

	it('are not missed when they lie elsewhere or would not be shown', async () => {
		const sketch = new Sketch();
		const [far] = halves(sketch, 900, 900, 5);
		const [near] = halves(sketch, 10, 2, 5);
		sketch.relation(
			[
				[far, 'outer'],
				[1e9, 'outer']
			],
			lake
		);
		sketch.relation(
			[
				[near, 'outer'],
				[1e9, 'outer']
			],
			{ leisure: 'unheard_of' }
		);
		sketch.relation(
			[
				[near, 'outer'],
				[1e9, 'outer']
			],
			{ ...lake, type: 'route' }
		);
		expect((await shapes(sketch)).warnings).toEqual([]);
	});

	it('are named when nodes of a way are missing; a road goes on behind the gap', async () => {
		const sketch = new Sketch();
		const pond = sketch.box(10, 2, 3, 3, { natural: 'water', name: 'Dammen' });
		const road = sketch.way(
			[
				[0, 0],
				[1, 1],
				[2, 2],
				[3, 3],
				[4, 4]
			],
			{ highway: 'track' }
		);
		const ways = sketch.osm.ways;
		ways[0]!.refs[1] = 555_555;
		ways[1]!.refs[2] = 555_556;
		const { warnings, features } = await shapes(sketch);
		expect(warnings).toMatchObject([{ kind: 'lake', name: 'Dammen', osm: `way/${pond}` }]);
		const line = features.find((one) => one.osm === `way/${road}`);
		expect(line?.geometry).toMatchObject({ type: 'MultiLineString' });
		expect(line?.geometry.coordinates).toHaveLength(2);
	});
});

describe('closed ways', () => {
	it.each<[Tags, string[]]>([
		[{ building: 'yes' }, ['MultiPolygon']],
		[{ highway: 'residential' }, ['MultiLineString']],
		[{ highway: 'pedestrian', area: 'yes' }, ['MultiPolygon']],
		[{ highway: 'path', leisure: 'pitch' }, ['MultiPolygon', 'MultiLineString']],
		[{ natural: 'tree_row' }, ['MultiLineString']],
		[{ building: 'no', highway: 'track' }, ['MultiLineString']],
		[{ landuse: 'forest', area: 'no' }, ['MultiLineString']]
	])('%j is %j', async (tags, types) => {
		const sketch = new Sketch();
		sketch.box(10, 2, 3, 3, tags);
		const { features } = await shapes(sketch);
		expect(features.map((one) => one.geometry.type)).toEqual(types);
	});

	it('without an area, or outside, are left out', async () => {
		const sketch = new Sketch();
		sketch.way(
			[
				[10, 2],
				[12, 2],
				[14, 2]
			],
			{ landuse: 'forest' },
			true
		);
		sketch.box(500, 500, 3, 3, { landuse: 'forest' });
		expect((await shapes(sketch)).features).toEqual([]);
	});

	it('are found whatever the order of the file', async () => {
		const sketch = new Sketch();
		sketch.box(10, 2, 3, 3, lake);
		const { nodes, ways } = sketch.osm;
		const upside = { nodes: [...nodes].reverse(), ways };
		expect(shapesOf(await stored(upside), here)).toEqual(shapesOf(await stored(sketch.osm), here));
	});
});
