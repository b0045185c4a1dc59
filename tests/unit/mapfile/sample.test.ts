import { existsSync, openAsBlob } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildMap } from '../../../src/lib/mapfile/build.ts';
import { readMapFile } from '../../../src/lib/mapfile/read.ts';
import { featuresIn } from '../../lib/tiles.ts';

const file = process.env.BYTORGET_OSM_SAMPLE || '../shared/data/haukipudas.osm';

// A real extract is not part of the project; the checks run where somebody has put one.
describe.skipIf(!existsSync(file))('a real village', () => {
	const bounds: [number, number, number, number] = [25.33344, 65.13756, 25.38906, 65.1587];
	const made = async () => buildMap(await openAsBlob(file), { bounds, name: 'Prov' });

	it('has all its houses and roads in a small file', async () => {
		const { bytes, report } = await made();
		expect(report).toMatchObject({ buildings: 963, roads: 324, places: 4 });
		expect(bytes.length).toBeGreaterThan(140_000);
		expect(bytes.length).toBeLessThan(175_000);
		expect((await made()).bytes).toEqual(bytes);
		expect((await readMapFile(new Blob([bytes]))).tiles).toBe(report.tiles);
	});

	it('shows each house, and nobody who mapped it', async () => {
		const { bytes } = await made();
		const found = await featuresIn(bytes, 15);
		expect(found.filter((one) => one.layer === 'buildings').length).toBeGreaterThanOrEqual(963);
		const keys = new Set(found.flatMap((one) => Object.keys(one.properties)));
		for (const key of ['user', 'uid', 'changeset', 'timestamp', 'source', 'note'])
			expect([...keys]).not.toContain(key);
	});
});
