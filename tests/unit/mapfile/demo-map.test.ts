import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { osmOf } from '../../../bin/demo-map/village.mjs';
import { buildMap } from '../../../src/lib/mapfile/build.ts';
import { villageBounds } from '../../../src/lib/mapfile/geometry.ts';
import { readMapFile } from '../../../src/lib/mapfile/read.ts';
import { addresses } from '../../../src/lib/server/demo/addresses.ts';
import { grantrask, lillsjo } from '../../../src/lib/server/demo/village.ts';
import { featuresIn } from '../../lib/tiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-map-'));
afterAll(() => rmSync(folder, { recursive: true }));
const kept = (slug: string) => `src/lib/server/demo/${slug}.osm.gz`;
const inOrder = (points: { lng: number; lat: number }[]) =>
	points.map(({ lng, lat }) => `${lng},${lat}`).sort();

describe.each([grantrask, lillsjo])('the map of $name', async (village) => {
	const packed = readFileSync(kept(village.slug));
	const options = {
		bounds: villageBounds(village.boundary),
		boundary: village.boundary,
		name: village.name
	};
	const { bytes, report } = await buildMap(new Blob([packed]), options);

	it('is drawn from what the demo says of the village', () => {
		expect(gunzipSync(packed).toString()).toBe(osmOf(village));
		expect(packed.length).toBeLessThan(100_000);
	});

	it('has the homes where they were, so that every cell stays', () => {
		const homes = addresses(village).map(([lng, lat]) => ({ lng, lat }));
		expect(inOrder(report.addressPoints)).toEqual(inOrder(homes));
		expect(report.warnings).toEqual([]);
	});

	it('is the same each time and reads back whole', async () => {
		expect((await buildMap(new Blob([packed]), options)).bytes).toEqual(bytes);
		expect((await readMapFile(new Blob([bytes]))).tiles).toBe(report.tiles);
	});

	it('shows every name of the drawing, also in Northern Sámi', async () => {
		const found = await featuresIn(bytes, 14);
		const names = new Set(found.map((one) => one.properties.name));
		const drawn = village.features.features.map((one) => one.properties.name);
		for (const name of drawn) if (name) expect(names, name).toContain(name);
		expect(report.namesByLanguage.se).toBeGreaterThan(2);
	});
});

describe('the map of Granträsk', () => {
	it('has what a village has', async () => {
		const { report, bytes } = await buildMap(new Blob([readFileSync(kept('grantrask'))]), {
			bounds: villageBounds(grantrask.boundary),
			boundary: grantrask.boundary,
			name: grantrask.name
		});
		const details = new Set(report.foundPlaces.map((one) => one.detail));
		const wanted =
			'halt bus_stop community_centre convenience school place_of_worship pier library';
		for (const detail of wanted.split(' ')) expect(details).toContain(detail);
		const kinds = new Set(
			(await featuresIn(bytes, 15)).map((one) => one.properties.kind_detail ?? one.properties.kind)
		);
		for (const kind of ['snowmobile', 'rail', 'track', 'island', 'service', 'pier', 'wetland'])
			expect([...kinds], kind).toContain(kind);
		const bridges = (await featuresIn(bytes, 15)).filter((one) => one.properties.is_bridge);
		expect(bridges.length).toBeGreaterThanOrEqual(2);
	});

	it('is made by npm run map just so', async () => {
		const output = join(folder, 'grantrask.pmtiles');
		const bounds = villageBounds(grantrask.boundary);
		const args = ['--input', kept('grantrask'), '--bbox', bounds.join(','), '--output', output];
		const said = execFileSync(process.execPath, ['bin/map.mjs', ...args]).toString();
		expect(said).toContain('330 addresses');
		const source = new Blob([readFileSync(kept('grantrask'))]);
		const { bytes } = await buildMap(source, { bounds, name: 'grantrask' });
		expect(readFileSync(output).equals(bytes)).toBe(true);
	});
});
