import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { attend, makeMap, type Answer, type Order } from '#lib/mapfile/building.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { readMapFile } from '#lib/mapfile/read.ts';
import type { Bounds } from '#lib/mapfile/types.ts';
import { BODY_LIMIT } from '#lib/server/body.ts';
import { blobOf, build, faultOf, here, Sketch, xmlOf } from '../../lib/osm.ts';

const sketch = new Sketch();
sketch.box(10, 5, 4, 4, { natural: 'water', name: 'Sjön' });
for (let i = 0; i < 3; i++) sketch.box(30 + i, 5, 0.2, 0.2, { building: 'house' });
const xml = xmlOf(sketch.osm);
const order = (file: Blob, bounds: Bounds = here): Order => ({
	...{ file, bounds, boundary: null, name: 'Prov' }
});
const usual = { ...limits };
afterEach(() => void Object.assign(limits, usual));

/** What a worker answers, to the end. */
async function answers(file: Blob): Promise<Answer[]> {
	const said: Answer[] = [];
	await new Promise<void>((done) => {
		const port = {
			onmessage: null as ((event: MessageEvent<Order>) => void) | null,
			postMessage(answer: Answer) {
				said.push(structuredClone(answer));
				if (answer.what !== 'progress') done();
			}
		};
		attend(port);
		port.onmessage?.({ data: order(file) } as MessageEvent<Order>);
	});
	return said;
}

describe('the worker that makes a map', () => {
	it('says how far it is, never twice the same, and then hands over the map', async () => {
		const said = await answers(blobOf(xml));
		const steps = said.flatMap((one) => (one.what === 'progress' ? [one.progress] : []));
		const phases = [...new Set(steps.map(({ phase }) => phase))];
		expect(phases).toEqual(['read', 'assemble', 'tiles', 'write']);
		expect(steps.length).toBeLessThan(250);
		expect(said.at(-1)).toMatchObject({ what: 'made', made: { bounds: here } });
	});

	it('says by a tag what is wrong with a file', async () => {
		expect(await answers(blobOf('<gpx/>'))).toContainEqual({
			...{ what: 'fault', tag: 'not_osm', facts: { root: 'gpx' } }
		});
	});

	it('is not silent when a file is taken away from under it', async () => {
		const gone = Object.assign(blobOf(xml), {
			slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) })
		});
		expect(await answers(gone)).toEqual([{ what: 'broken' }]);
	});
});

describe('a map made of an extract', () => {
	it('is a map file, and its checksum is that of its bytes', async () => {
		const { file, sha256, homes, report } = await makeMap(order(blobOf(xml)), () => undefined);
		const bytes = new Uint8Array(await file.arrayBuffer());
		expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
		expect((await readMapFile(file)).layers).toContain('water');
		expect(report).toMatchObject({ lakes: 1, buildings: 3 });
		expect(homes).toHaveLength(3);
	});

	it('is refused when it is more than the server takes', async () => {
		limits.published = 500;
		expect(await faultOf(makeMap(order(blobOf(xml)), () => undefined))).toBe('too_large');
	});

	it('is refused with more homes than the server takes', async () => {
		limits.homes = 2;
		expect(await faultOf(makeMap(order(blobOf(xml)), () => undefined))).toBe('too_large');
	});

	it('has homes so short that the most there may be fit into one request', async () => {
		const { homes } = await makeMap(order(blobOf(xml)), () => undefined);
		const longest = Math.max(...homes.map((home) => JSON.stringify(home).length)) + 1;
		expect(longest * limits.homes).toBeLessThan(BODY_LIMIT - 1000);
	});
});

describe('a map file that was made before', async () => {
	const { bytes } = await build(xml);

	it('is taken as it is, without homes', async () => {
		const made = await makeMap(order(blobOf(bytes)), () => undefined);
		expect(made).toMatchObject({ bounds: here, homes: [], report: null });
		expect(new Uint8Array(await made.file.arrayBuffer())).toEqual(bytes);
	});

	it.each([
		['version 4', 'other_version', [7, 4]],
		['version 1', 'other_version', [2, 1]],
		['aerial photos', 'raster', [99, 2]]
	])('is refused when it is %s', async (_, tag, [at = 0, value = 0]) => {
		const copy = bytes.slice();
		copy[at] = value;
		expect(await faultOf(makeMap(order(blobOf(copy)), () => undefined))).toBe(tag);
	});

	it('is refused when it is cut off', async () => {
		const cut = blobOf(bytes.slice(0, -9));
		expect(await faultOf(makeMap(order(cut), () => undefined))).toBe('truncated');
	});

	it('is refused when it is of another place', async () => {
		const there: Bounds = [10, 60, 10.1, 60.1];
		expect(await faultOf(makeMap(order(blobOf(bytes), there), () => undefined))).toBe('elsewhere');
	});
});
