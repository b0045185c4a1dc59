import { describe, expect, it } from 'vitest';
import { build, Sketch, xmlOf } from '../../lib/osm.ts';
import { pbfOf } from '../../lib/pbf.ts';
import { archive, featuresIn } from '../../lib/tiles.ts';

type Point = [number, number];
const line: Point[] = [
	[5, 5],
	[8, 6]
];

/** What stands in the closest tiles for one way or node. */
async function shown(draw: (sketch: Sketch) => void) {
	const sketch = new Sketch();
	draw(sketch);
	const { bytes } = await build(xmlOf(sketch.osm));
	const found = await featuresIn(bytes, 15);
	const rest = found.filter((one) => one.layer !== 'earth');
	return [...new Set(rest.map(({ layer, properties }) => JSON.stringify({ layer, ...properties })))]
		.map((text) => JSON.parse(text) as Record<string, unknown>)
		.sort((a, b) => Object.keys(a).length - Object.keys(b).length);
}

describe('lines', () => {
	it.each([
		[
			{ highway: 'secondary', ref: '365' },
			{ layer: 'roads', kind: 'major_road', kind_detail: 'secondary', ref: '365' }
		],
		[
			{ highway: 'residential', bridge: 'yes' },
			{ layer: 'roads', kind: 'minor_road', kind_detail: 'residential', is_bridge: true }
		],
		[
			{ highway: 'motorway_link' },
			{ layer: 'roads', kind: 'highway', kind_detail: 'motorway', is_link: true }
		],
		[
			{ highway: 'track', surface: 'gravel' },
			{ layer: 'roads', kind: 'other', kind_detail: 'track', surface: 'gravel' }
		],
		[
			{ highway: 'path', snowmobile: 'designated' },
			{ layer: 'roads', kind: 'path', kind_detail: 'snowmobile' }
		],
		[
			{ railway: 'rail', name: 'Inlandsbanan' },
			{ layer: 'roads', kind: 'rail', kind_detail: 'rail', name: 'Inlandsbanan' }
		],
		[{ man_made: 'pier' }, { layer: 'roads', kind: 'path', kind_detail: 'pier' }],
		[{ route: 'ferry' }, { layer: 'roads', kind: 'ferry', kind_detail: 'ferry' }],
		[
			{ waterway: 'stream', name: 'Bäcken' },
			{ layer: 'water', kind: 'stream', name: 'Bäcken' }
		]
	])('%j', async (tags, expected) => {
		expect(await shown((sketch) => sketch.way(line, tags as Record<string, string>))).toEqual([
			expected
		]);
	});

	it('of other kinds, or of old, are not shown', async () => {
		const nothing = await shown((sketch) => {
			sketch.way(line, { highway: 'proposed' });
			sketch.way(line, { railway: 'abandoned' });
			sketch.way(line, { highway: 'constructor' });
			sketch.way(line, { waterway: 'toString' });
			sketch.way(line, { highway: 'track' });
		});
		expect(nothing).toHaveLength(1);
	});
});

describe('areas', () => {
	it.each([
		[{ landuse: 'forest' }, 'landuse', 'forest'],
		[{ natural: 'wetland' }, 'landuse', 'wetland'],
		[{ landuse: 'farmland' }, 'landuse', 'farmland'],
		[{ natural: 'water' }, 'water', 'lake'],
		[{ natural: 'water', water: 'river' }, 'water', 'river'],
		[{ landuse: 'reservoir' }, 'water', 'lake'],
		[{ building: 'yes' }, 'buildings', 'building']
	])('%j', async (tags, layer, kind) => {
		const found = await shown((sketch) => sketch.box(5, 5, 4, 4, tags as Record<string, string>));
		expect(found).toEqual([{ layer, kind }]);
	});

	it('have the name of a lake at a point inside it', async () => {
		const sketch = new Sketch();
		sketch.box(5, 5, 4, 4, { natural: 'water', name: 'Sjön', 'name:se': 'Jávri' });
		const { bytes } = await build(xmlOf(sketch.osm));
		const [label] = (await featuresIn(bytes, 14, 14)).filter((one) => one.properties.name);
		expect(label).toMatchObject({
			layer: 'water',
			properties: { kind: 'lake', 'name:se': 'Jávri' }
		});
		expect(label?.feature.type).toBe(1);
	});

	it('show the house number, and stops and shops as points', async () => {
		const found = await shown((sketch) => {
			sketch.box(5, 5, 1, 1, { building: 'retail', shop: 'convenience', 'addr:housenumber': '4' });
			sketch.node(9, 9, { highway: 'bus_stop', name: 'Centrum' });
			sketch.node(10, 9, { place: 'hamlet', name: 'Avan' });
			sketch.node(11, 9, { shop: 'no' });
		});
		expect(found.map(({ layer, kind }) => `${layer} ${kind}`).sort()).toEqual([
			'buildings building',
			'places locality',
			'pois bus_stop',
			'pois convenience'
		]);
	});
});

describe('the whole file', () => {
	const sketch = new Sketch();
	const all = 'sv se sma smj sje smn sms fi fit fkv no nb nn en'.split(' ');
	const names = Object.fromEntries(
		all.map((language) => [`name:${language}`, `By på ${language}`])
	);
	sketch.node(7, 7, {
		place: 'village',
		name: 'Byn',
		...names,
		'name:de': 'Dorf',
		note: 'hemligt'
	});
	sketch.way(
		[
			[0, 0],
			[60, 15]
		],
		{ highway: 'primary', source: 'survey' }
	);
	sketch.box(5, 5, 4, 4, { natural: 'water', name: 'Sjön' });
	const xml = xmlOf(sketch.osm);

	it('is the same, byte for byte, each time and from either format', async () => {
		const { bytes } = await build(xml);
		expect((await build(xml)).bytes).toEqual(bytes);
		expect((await build(pbfOf(sketch.osm))).bytes).toEqual(bytes);
	});

	it('keeps the names of our languages, and tells how many', async () => {
		const { bytes, report } = await build(xml);
		const [village] = (await featuresIn(bytes, 9, 9)).filter((one) => one.layer === 'places');
		expect(village?.properties).toEqual({
			kind: 'locality',
			kind_detail: 'village',
			population_rank: 6,
			name: 'Byn',
			...names
		});
		expect(report.namesByLanguage).toMatchObject({ name: 2, se: 1, fkv: 1 });
	});

	it('tells its licence, and never who mapped it', async () => {
		const { bytes } = await build(xml);
		const reader = archive(bytes);
		const metadata = JSON.stringify(await reader.getMetadata());
		expect(metadata).toContain('© OpenStreetMap contributors');
		expect(metadata).toContain('Open Database License');
		expect(metadata).toContain('"id":"earth"');
		const everything =
			metadata + JSON.stringify((await featuresIn(bytes)).map((one) => one.properties));
		expect(everything).not.toMatch(/Hemlig|4711|2020-01-01|hemligt|survey|Dorf/);
	});

	it('tells how far it has come', async () => {
		const { buildMap } = await import('../../../src/lib/mapfile/build.ts');
		const { blobOf, here } = await import('../../lib/osm.ts');
		const phases: string[] = [];
		await buildMap(blobOf(xml), {
			bounds: here,
			name: '',
			onprogress({ phase, part }) {
				expect(part).toBeGreaterThanOrEqual(0);
				expect(part).toBeLessThanOrEqual(1);
				if (phases.at(-1) !== phase) phases.push(phase);
			}
		});
		expect(phases).toEqual(['read', 'assemble', 'tiles', 'write']);
	});
});
