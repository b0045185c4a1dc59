import { expect, it } from 'vitest';
import { leftOut } from '#lib/components/mapmaking/left-out.ts';
import { orderFor } from '#lib/components/mapmaking/order.ts';
import type { MultiPolygon } from '#lib/domain/village.ts';
import type { Bounds, MapReport } from '#lib/mapfile/types.ts';
import { grantrask } from '#lib/server/demo/village.ts';

const [lng, lat] = grantrask.centre;
const outline = grantrask.boundary as MultiPolygon;
const order = orderFor({ name: 'Granträsk', outline, lat, lng });
const [west, south, east, north] = order.bounds;
const made = (extent: Bounds) => ({
	bounds: order.bounds,
	report: { extent } as MapReport
});
const cards = [
	{ lat, lng },
	{ lat: lat + 0.004, lng },
	// For the whole village, and in another one.
	{ lat: null, lng: null },
	{ lat: north + 1, lng }
];

it('a map of the whole village leaves nothing out', () => {
	expect(leftOut(made(order.bounds), order, cards)).toBe(null);
	expect(leftOut({ bounds: order.bounds, report: null }, order, cards)).toBe(null);
});

it('of a map that ends in the village it is said how much is missing, and which listings', () => {
	const half = leftOut(made([west, south, east, lat + 0.002]), order, cards);
	expect(half?.listings).toBe(1);
	expect(half?.share).toBeGreaterThan(0.2);
	expect(half?.share).toBeLessThan(0.8);
});

it('a map file that was made before is taken at its own word', () => {
	const file = { bounds: [west, south, lng, north] as Bounds, report: null };
	expect(leftOut(file, order, [])?.share).toBeGreaterThan(0.2);
});

it('one listing left out is worth a word, a strip along the border is not', () => {
	const strip: Bounds = [west, south, east, north - 0.0102];
	expect(leftOut(made(strip), order, [])).toBe(null);
	const [x = 0, y = 0] = outline.coordinates.flat(2).reduce((a, b) => (b[1]! > a[1]! ? b : a));
	const outermost = { lat: y - 0.00001, lng: x };
	expect(leftOut(made(strip), order, [outermost])).toMatchObject({ listings: 1 });
});

it('without a border the box that a map is made for counts', () => {
	const bare = orderFor({ name: 'Byn', outline: null, lat, lng });
	const [left, low, , high] = bare.bounds;
	const half = leftOut({ bounds: [left, low, lng, high], report: null }, bare, []);
	expect(half?.share).toBeCloseTo(0.5, 3);
});
