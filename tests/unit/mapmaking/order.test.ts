import { expect, it } from 'vitest';
import { orderFor } from '#lib/components/mapmaking/order.ts';
import type { MultiPolygon } from '#lib/domain/village.ts';
import { inBounds } from '#lib/mapfile/geometry.ts';
import { grantrask } from '#lib/server/demo/village.ts';

const [lng, lat] = grantrask.centre;
const village = { name: 'Granträsk', outline: grantrask.boundary as MultiPolygon, lat, lng };

it('a map is made for a village and a little more round it', () => {
	const { bounds, boundary, name } = orderFor(village);
	expect({ boundary, name }).toEqual({ boundary: village.outline, name: 'Granträsk' });
	const points = village.outline.coordinates.flat(2);
	expect(points.every((point) => inBounds(point, bounds))).toBe(true);
});

it('a map of a village without a border is made for some kilometres round its middle', () => {
	const { bounds, boundary } = orderFor({ ...village, outline: null });
	expect(boundary).toBe(null);
	const [west, south, east, north] = bounds;
	expect([(west + east) / 2, (south + north) / 2]).toEqual([
		expect.closeTo(lng, 4),
		expect.closeTo(lat, 4)
	]);
	expect((north - south) * 111).toBeCloseTo(10, 0);
});

it('the order can be handed to a worker', () => {
	const proxied = { ...village, outline: new Proxy(village.outline, {}) };
	expect(structuredClone(orderFor(proxied))).toEqual(orderFor(village));
});
