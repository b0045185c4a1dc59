import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOsm } from '../../../src/lib/mapfile/read-osm.ts';
import { blobOf, recorder, Sketch, xmlOf, type Osm } from '../../lib/osm.ts';
import { pbfOf } from '../../lib/pbf.ts';

const sketch = new Sketch();
sketch.node(1, 1, { name: 'Ödebygd "Å" & <Lillån>', place: 'hamlet', 'name:se': 'Guossajávri' });
const wood = sketch.box(2, 2, 3, 3, { natural: 'wood' });
const track = sketch.way(
	[
		[0, 0],
		[5, 5]
	],
	{ highway: 'track', note: 'secret', source: 'survey' }
);
sketch.relation([[wood, 'outer']], { landuse: 'forest' });
const { osm } = sketch;

async function* pieces(bytes: Uint8Array, cuts: number[]) {
	const at = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
	for (let i = 1; i < at.length; i++) yield bytes.slice(at[i - 1], at[i]);
}

async function read(source: Parameters<typeof readOsm>[0]) {
	const sink = recorder();
	await readOsm(source, sink);
	return sink.calls;
}

const xml = new TextEncoder().encode(xmlOf(osm));
const pbf = pbfOf(osm);

describe('reading OpenStreetMap files', () => {
	it('reads XML and both ways of PBF alike, and only the tags the map uses', async () => {
		const calls = await read(blobOf(xml));
		expect(calls[0]).toEqual(['node', 1, 192_010_000, 648_810_000, osm.nodes[0]!.tags]);
		expect(calls.at(-2)).toEqual(['way', track, osm.ways[1]!.refs, { highway: 'track' }]);
		expect(await read(blobOf(pbf))).toEqual(calls);
		expect(await read(blobOf(pbfOf(osm, false)))).toEqual(calls);
	});

	it.each([
		['XML', xml],
		['PBF', pbf]
	])('reads %s alike wherever the pieces are cut', async (_, bytes) => {
		const whole = await read(blobOf(bytes));
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async (cuts) => {
				expect(await read(pieces(bytes, cuts))).toEqual(whole);
			}),
			{ numRuns: 60 }
		);
	});

	it('reads what is packed with gzip', async () => {
		const packed = blobOf(xml).stream().pipeThrough(new CompressionStream('gzip'));
		expect(await read(await new Response(packed).blob())).toEqual(await read(blobOf(xml)));
	});

	it('reads the five entities and character references', async () => {
		const text = `<osm><node id='-7' lon='1' lat='2'><tag k='name' v='&#229;&#xE5;&amp;&lt;&gt;&quot;&apos;>'/></node></osm>`;
		expect(await read(blobOf(text))).toEqual([['node', -7, 1e7, 2e7, { name: `åå&<>"'>` }]]);
	});

	it('leaves out what was deleted, comments and instructions', async () => {
		const text =
			'\ufeff<?xml version="1.0"?><!-- <osm> --><osm><node id="1" lat="1" lon="1" visible="false"/>' +
			'<node id="2" lat="1" lon="1" action="delete"/><![CDATA[<node/>]]><bounds/></osm>';
		expect(await read(blobOf(text))).toEqual([]);
	});

	it('reads any numbers in PBF', async () => {
		const whole = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
		const degrees = (most: number) =>
			fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((units) => units / 1e7);
		const node = fc.record({ id: whole, lng: degrees(180), lat: degrees(90) });
		await fc.assert(
			fc.asyncProperty(fc.array(node, { minLength: 1 }), whole, async (nodes, id) => {
				const file: Osm = { nodes, ways: [{ id, refs: nodes.map((one) => one.id) }] };
				expect(await read(blobOf(pbfOf(file)))).toEqual([
					...nodes.map((one) => [
						'node',
						one.id,
						Math.round(one.lng * 1e7) + 0,
						Math.round(one.lat * 1e7) + 0,
						{}
					]),
					['way', id, file.ways![0]!.refs, {}]
				]);
			}),
			{ numRuns: 60 }
		);
	});
});
