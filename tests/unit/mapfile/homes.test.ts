import { describe, expect, it } from 'vitest';
import { buildMap } from '../../../src/lib/mapfile/build.ts';
import { blobOf, build, here, Sketch, xmlOf } from '../../lib/osm.ts';

async function homes(draw: (sketch: Sketch) => void) {
	const sketch = new Sketch();
	draw(sketch);
	const { report } = await build(xmlOf(sketch.osm));
	expect(report.addresses).toBe(report.addressPoints.length);
	return report.addressPoints;
}
const address = { 'addr:street': 'Kyrkvägen', 'addr:housenumber': '4' };

describe('where people live', () => {
	it('is one point a building with an address, at the address where it has one of its own', async () => {
		const points = await homes((sketch) => {
			sketch.box(5, 5, 0.3, 0.2, { building: 'yes', ...address });
			sketch.box(8, 5, 0.3, 0.2, { building: 'apartments' });
			sketch.node(8.05, 5.05, address);
			sketch.node(8.25, 5.15, address);
			sketch.node(12, 5, address);
		});
		expect(points).toHaveLength(3);
		expect(points).toContainEqual({ lng: 19.20805, lat: 64.88505 });
		expect(points).toContainEqual({ lng: 19.212, lat: 64.885 });
	});

	it('is no garage, barn or church', async () => {
		const points = await homes((sketch) => {
			for (const [i, building] of ['garage', 'barn', 'church', 'shed', 'no'].entries())
				sketch.box(5 + i, 5, 0.3, 0.2, { building });
			sketch.box(15, 5, 0.3, 0.2, { building: 'detached' });
		});
		expect(points).toHaveLength(1);
	});

	it('is one a yard where nobody says what the houses are, so that areas get larger, not smaller', async () => {
		const points = await homes((sketch) => {
			for (const x of [5, 5.5, 6]) sketch.box(x, 5, 0.3, 0.2, { building: 'yes' });
			sketch.box(20, 5, 0.3, 0.2, { building: 'yes' });
			sketch.box(30, 5, 0.05, 0.02, { building: 'yes' });
		});
		expect(points).toHaveLength(2);
	});

	it('counts only inside the boundary', async () => {
		const sketch = new Sketch();
		for (const x of [5, 50]) sketch.box(x, 5, 0.3, 0.2, { building: 'house' });
		sketch.node(51, 6, { highway: 'bus_stop', name: 'Borta' });
		const [west, south] = here;
		const square: [number, number][] = [
			[west, south],
			[west + 0.02, south],
			[west + 0.02, south + 0.02],
			[west, south + 0.02],
			[west, south]
		];
		const boundary = { type: 'MultiPolygon', coordinates: [[square]] } as const;
		const { report } = await buildMap(blobOf(xmlOf(sketch.osm)), {
			bounds: here,
			boundary: { type: boundary.type, coordinates: [[square]] },
			name: ''
		});
		expect(report).toMatchObject({ addresses: 1, foundPlaces: [], buildings: 2 });
	});
});

describe('places a village may want', () => {
	it('are told once each, with their kind and names', async () => {
		const sketch = new Sketch();
		sketch.node(5, 5, { highway: 'bus_stop', name: 'Centrum' });
		sketch.node(5.2, 5, { highway: 'bus_stop', name: 'Centrum' });
		sketch.node(40, 5, { highway: 'bus_stop', name: 'Centrum' });
		sketch.node(7, 7, { railway: 'halt', name: 'Byn', 'name:se': 'Gilli' });
		sketch.box(9, 5, 0.4, 0.2, {
			building: 'civic',
			amenity: 'community_centre',
			name: 'Bygdegården'
		});
		sketch.box(11, 5, 0.4, 0.2, { building: 'retail', shop: 'supermarket' });
		sketch.way(
			[
				[13, 5],
				[13.1, 5.1]
			],
			{ man_made: 'pier' }
		);
		const { report } = await build(xmlOf(sketch.osm));
		expect(report.foundPlaces.map(({ kind, detail, name }) => [kind, detail, name])).toEqual([
			['bus_stop', 'bus_stop', 'Centrum'],
			['bus_stop', 'bus_stop', 'Centrum'],
			['meeting_point', 'halt', 'Byn'],
			['venue', 'community_centre', 'Bygdegården'],
			['jetty', 'pier', '']
		]);
		expect(report.foundPlaces[2]?.names).toEqual({ se: 'Gilli' });
	});
});
