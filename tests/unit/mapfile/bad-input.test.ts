import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { buildMap } from '../../../src/lib/mapfile/build.ts';
import { type MapFileError } from '../../../src/lib/mapfile/errors.ts';
import { limits } from '../../../src/lib/mapfile/limits.ts';
import { blobOf, build, faultOf, here, Sketch, xmlOf } from '../../lib/osm.ts';
import { blob, header, pbfOf } from '../../lib/pbf.ts';

const sketch = new Sketch();
sketch.box(10, 5, 4, 4, { natural: 'water', name: 'Sjön' });
const xml = xmlOf(sketch.osm);
const pbf = pbfOf(sketch.osm);
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());
const right = header('OsmSchema-V0.6', 'DenseNodes');
const usual = { ...limits };
afterEach(() => void Object.assign(limits, usual));

describe('a file that is no map data', () => {
	it.each<[string, string, string | Uint8Array]>([
		['empty', 'nothing', ''],
		['empty', 'no nodes', '<osm version="0.6"></osm>'],
		['not_osm', 'plain words', 'Hej på er'],
		['not_osm', 'GeoJSON', '{"type":"FeatureCollection"}'],
		['not_osm', 'another XML', '<?xml version="1.0"?><gpx></gpx>'],
		['not_osm', 'a change file', '<osmChange version="0.6"></osmChange>'],
		['not_osm', 'a map file', 'PMTiles\u0003'],
		['html', 'a web page', '<!DOCTYPE html><html></html>'],
		[
			'html',
			'a web page after an instruction',
			'<?xml version="1.0"?><!DOCTYPE html PUBLIC ""><p>'
		],
		['html', 'a page without a type', '\n <HTML><body>404</body></HTML>'],
		['archive', 'zip', 'PK\u0003\u0004....'],
		['archive', 'bzip2', 'BZh91AY'],
		['archive', 'gzip in gzip', gzipSync(gzipSync(xml))],
		[
			'entities',
			'a document type',
			'<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "aaaa">]><osm/>'
		],
		[
			'entities',
			'an unknown entity',
			'<osm><node id="1" lat="1" lon="1"><tag k="name" v="&lol;"/></node></osm>'
		],
		['truncated', 'cut XML', xml.slice(0, xml.length / 2)],
		['truncated', 'Overpass that gave up', '<osm><remark>runtime error: timed out</remark></osm>'],
		['truncated', 'cut gzip', gzipSync(xml).subarray(0, 200)],
		['truncated', 'cut PBF', pbf.subarray(0, pbf.length - 9)],
		['damaged', 'a node nowhere', '<osm><node id="1" lat="91" lon="1"/></osm>'],
		['damaged', 'a node without a place', '<osm><node id="1"/></osm>'],
		['damaged', 'bytes that are no letters', bytes([...Buffer.from('<osm><a b="')], [0xff, 0xfe])],
		['damaged', 'an endless tag', `<osm><node id="${'1'.repeat(70_000)}`],
		['damaged', 'two roots', '<osm></osm><osm></osm>'],
		[
			'damaged',
			'broken packing',
			bytes(
				right,
				blob('OSMData', [1], { size: 5 }).map((b, i) => (i > 25 ? 77 : b))
			)
		],
		['unsupported', 'a feature of tomorrow', bytes(header('HistoricalInformation'))],
		[
			'unsupported',
			'another compression',
			bytes([0, 0, 0, 13, 10, 9], [...Buffer.from('OSMHeader')], [24, 2, 42, 0])
		]
	])('%s: %s', async (tag, _, content) => {
		expect(await faultOf(build(content))).toBe(tag);
	});

	it('says where the data is when it is elsewhere', async () => {
		const file = xmlOf({
			nodes: [
				{ id: 1, lng: 10, lat: 50 },
				{ id: 2, lng: 10.5, lat: 50.25 }
			],
			ways: [{ id: 3, refs: [1, 2], tags: { highway: 'primary' } }]
		});
		const error = await build(file).catch((thrown: MapFileError) => thrown);
		expect(error).toMatchObject({ tag: 'elsewhere', facts: { bounds: [10, 50, 10.5, 50.25] } });
	});
});

describe('a file that would fill the memory', () => {
	it('is refused by its size before it is read', async () => {
		const blob = Object.defineProperty(blobOf(xml), 'size', { value: 300_000_001 });
		expect(await faultOf(buildMap(blob, { bounds: here, name: '' }))).toBe('too_large');
	});

	it('is refused as a stream when it does not end', async () => {
		limits.input = 5_000_000;
		let given = 0;
		async function* endless() {
			yield new TextEncoder().encode('<osm>');
			for (; ; given += 1e6) yield new Uint8Array(1e6).fill(32);
		}
		expect(await faultOf(buildMap(endless(), { bounds: here, name: '' }))).toBe('too_large');
		expect(given).toBeLessThan(6e6);
	});

	it.each(['nodes', 'refs', 'tagged'] as const)(
		'is refused when it has too many %s',
		async (what) => {
			limits[what] = 0;
			expect(await faultOf(build(xml))).toBe('too_large');
			expect(await faultOf(build(pbf))).toBe('too_large');
		}
	);

	it('is refused when gzip unpacks to far more than it was', async () => {
		limits.bombFloor = 1_000_000;
		const bomb = gzipSync(`<osm>${' '.repeat(20_000_000)}</osm>`);
		expect(await faultOf(build(bomb))).toBe('bomb');
	});

	it('is refused when a PBF blob unpacks to more than it says', async () => {
		const zeros = Array.from({ length: 200_000 }, () => 0);
		expect(await faultOf(build(bytes(right, blob('OSMData', zeros, { size: 1000 }))))).toBe('bomb');
		const claims = blob('OSMData', [0], { size: 2 ** 31 });
		expect(await faultOf(build(bytes(right, claims)))).toBe('bomb');
	});

	it('is refused when one block holds too many names, numbers or members', async () => {
		limits.strings = 2;
		expect(await faultOf(build(pbf))).toBe('bomb');
		Object.assign(limits, usual, { list: 3 });
		expect(await faultOf(build(pbf))).toBe('bomb');
		expect(await faultOf(build(xml))).toBe('too_large');
		const all = new Sketch();
		all.relation(
			[
				[1, 'outer'],
				[2, 'outer']
			],
			{ natural: 'water' }
		);
		Object.assign(limits, usual, { members: 1 });
		expect(await faultOf(build(xmlOf(all.osm)))).toBe('too_large');
		expect(await faultOf(build(pbfOf(all.osm)))).toBe('too_large');
	});

	it('keeps no value longer than OpenStreetMap takes', async () => {
		const long = new Sketch();
		long.node(5, 5, { place: 'hamlet', name: 'x'.repeat(256) });
		long.node(6, 5, { place: 'hamlet', name: 'x'.repeat(255) });
		for (const file of [xmlOf(long.osm), pbfOf(long.osm)])
			expect((await build(file)).report.places).toBe(1);
	});

	it('is refused when the area asked for is a country', async () => {
		const ask = (bounds: [number, number, number, number]) =>
			faultOf(buildMap(blobOf(xml), { bounds, name: '' }));
		expect(await ask([11, 55, 24, 69])).toBe('too_large');
		expect(await ask([20, 65, 19, 66])).toBe('bad_bounds');
		expect(await ask([NaN, 65, 19, 66])).toBe('bad_bounds');
	});
});

describe('any damage at all', () => {
	it.each([
		['XML', new TextEncoder().encode(xml)],
		['gzip', new Uint8Array(gzipSync(xml))],
		['PBF', pbf]
	])(
		'gives a tagged fault or a map, never a crash: %s',
		async (_, whole) => {
			const change = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
				maxLength: 4
			});
			await fc.assert(
				fc.asyncProperty(change, fc.nat(), async (changes, cut) => {
					const broken = whole.slice(0, whole.length - (cut % 7 === 0 ? cut % whole.length : 0));
					for (const [at, value] of changes) broken[at % broken.length] = value;
					expect(typeof (await faultOf(build(broken)))).toBe('string');
				}),
				{ numRuns: 80 }
			);
		},
		60_000
	);

	it('stops when it is told to', async () => {
		const signal = AbortSignal.abort(new Error('enough'));
		const building = buildMap(blobOf(xml), { bounds: here, name: '', signal });
		await expect(building).rejects.toThrow('enough');
	});
});
