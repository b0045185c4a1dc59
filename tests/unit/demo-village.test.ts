import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '#lib/server/demo/addresses.ts';
import { associations } from '#lib/server/demo/associations.ts';
import { bookings } from '#lib/server/demo/bookings.ts';
import { distanceToLine, inside, projector } from '#lib/server/demo/geo.ts';
import { listings } from '#lib/server/demo/listings.ts';
import { places } from '#lib/server/demo/places.ts';
import { residents } from '#lib/server/demo/residents.ts';
import type { DemoVillage } from '#lib/server/demo/types.ts';
import { grantrask, lillsjo } from '#lib/server/demo/village.ts';

const villages = [grantrask, lillsjo];
const keyed = <T extends { key: string }>(rows: T[]) => new Map(rows.map((row) => [row.key, row]));
const resident = keyed(residents);
const association = keyed(associations);
const place = keyed(places);
const listing = keyed(listings);
const here = listings.filter((each) => each.village === 'grantrask');
const lakes = (village: DemoVillage) =>
	village.features.features.flatMap(({ geometry, properties }) =>
		geometry.type === 'Polygon' && properties.layer === 'lake' ? [geometry.coordinates[0]!] : []
	);
const border = (village: DemoVillage) => village.boundary.coordinates[0]![0]!;
const folder = join(import.meta.dirname, '../../src/lib/server/demo/illustrations');
const drawn = readdirSync(folder);

describe.each(villages)('the ground of $name', (village) => {
	const { toMetres } = projector(village.centre);
	const homes = addresses(village);

	test('is always the same, inside the boundary, dry, and beside a road', () => {
		expect(addresses(village)).toEqual(homes);
		const roads = village.features.features
			.filter((each) => each.properties.layer === 'road')
			.map((each) => (each.geometry.coordinates as [number, number][]).map(toMetres));
		for (const home of homes) {
			expect(inside(home, border(village))).toBe(true);
			expect(lakes(village).some((lake) => inside(home, lake))).toBe(false);
			expect(Math.min(...roads.map((r) => distanceToLine(toMetres(home), r)))).toBeLessThan(100);
		}
	});

	test('keeps its roads and tracks out of the lakes', () => {
		const wet = village.features.features.filter(
			({ geometry, properties }) =>
				['road', 'track', 'railway'].includes(properties.layer) &&
				geometry.type === 'LineString' &&
				geometry.coordinates.some((at) => lakes(village).some((lake) => inside(at, lake)))
		);
		expect(wet).toEqual([]);
	});

	test('has closed rings, both languages and as many rules in each', () => {
		for (const { geometry } of village.features.features) {
			if (geometry.type !== 'Polygon') continue;
			for (const ring of geometry.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
		}
		expect(village.rules.sv.length).toBe(village.rules.en.length);
		expect(village.rules.sv.length).toBeGreaterThanOrEqual(6);
	});
});

describe('the size of the village', () => {
	test('is a dense core and farms far out, in a small map', () => {
		const { toMetres } = projector(grantrask.centre);
		const far = addresses(grantrask).map((home) => Math.hypot(...toMetres(home)));
		expect(far.length).toBe(330);
		expect(addresses(lillsjo).length).toBe(60);
		expect(far.filter((metres) => metres < 1000).length).toBeGreaterThanOrEqual(150);
		expect(far.filter((metres) => metres > 5000).length).toBeGreaterThanOrEqual(5);
		expect(JSON.stringify(grantrask).length).toBeLessThan(40_000);
	});

	test('has its people, associations and listings', () => {
		const of = (kind: string, intent = 'offer') =>
			here.filter((each) => each.kind === kind && each.intent === intent).length;
		const owners = here.map((each) => Object.values(each.owner)[0]!);
		expect(residents.filter((each) => each.village === 'grantrask').length).toBeGreaterThan(27);
		expect(here.length).toBeGreaterThanOrEqual(66);
		expect(of('item')).toBeGreaterThanOrEqual(44);
		expect(of('space')).toBe(11);
		expect(of('ride')).toBe(9);
		expect(here.filter((each) => each.intent === 'want').length).toBe(6);
		expect(new Set(owners.filter((key) => resident.has(key))).size).toBeGreaterThanOrEqual(25);
		expect(new Set(owners.filter((key) => association.has(key))).size).toBe(4);
		expect(here.filter((each) => each.photos).length * 3).toBeGreaterThanOrEqual(here.length);
		expect(listings.length - here.length).toBeGreaterThanOrEqual(5);
	});
});

describe('references', () => {
	test('keys are told once', () => {
		expect(resident.size).toBe(residents.length);
		expect(listing.size).toBe(listings.length);
		expect(place.size).toBe(places.length);
		expect(keyed(bookings).size).toBe(bookings.length);
		expect(new Set(residents.map((each) => each.email)).size).toBe(residents.length);
	});

	test('residents live in a house of their village', () => {
		for (const { village, home, phone } of residents) {
			const houses = villages.filter((each) => each.slug === village).flatMap(addresses);
			if (village) expect(houses[home!]).toBeDefined();
			if (phone) expect(phone).toMatch(/^070-174 06 (0[5-9]|[1-9]\d)$/);
		}
	});

	test('associations, places and listings name what exists in their village', () => {
		for (const each of associations)
			for (const key of each.managers) expect(resident.get(key)?.village).toBe(each.village);
		for (const each of places)
			if (each.association) expect(association.get(each.association)?.village).toBe(each.village);
		for (const each of listings) {
			const owner =
				'resident' in each.owner
					? resident.get(each.owner.resident)
					: association.get(each.owner.association);
			expect(owner?.village, each.key).toBe(each.village);
			expect(Boolean(each.place) !== Boolean(each.at), each.key).toBe(true);
			if (each.at === 'home') expect('resident' in each.owner, each.key).toBe(true);
			const named = [each.place, ...(each.ride?.stops ?? []).map((stop) => stop.place)];
			for (const key of named)
				if (key) expect(place.get(key)?.village, each.key).toBe(each.village);
		}
	});

	test('what stands on land does not stand in the lake', () => {
		for (const { kind, village, at } of places) {
			if (kind === 'jetty') continue;
			const water = villages.filter((each) => each.slug === village).flatMap(lakes);
			expect(water.some((lake) => inside(at, lake))).toBe(false);
		}
	});
});

describe('listings', () => {
	test('have words of the right length', () => {
		for (const { title, body, photos = [] } of listings) {
			expect(title.length).toBeGreaterThanOrEqual(3);
			expect(title.length).toBeLessThanOrEqual(80);
			expect(body.length).toBeGreaterThan(40);
			for (const { alt } of photos) expect(alt.length).toBeGreaterThan(15);
		}
	});

	test('tell the story of the drill', () => {
		const drill = listing.get('slagborrmaskin')!;
		expect(drill).toMatchObject({
			title: 'Slagborrmaskin',
			owner: { resident: 'maja' },
			at: 'home'
		});
		expect(drill.terms).toMatchObject({ charge: 'free', approval: 'manual' });
		expect(drill.photos?.length).toBe(2);
		expect(here.filter((each) => /borr/i.test(each.title)).length).toBeGreaterThanOrEqual(3);
		expect(here.some((each) => each.title.startsWith('Släpvagn'))).toBe(true);
		expect(here.some((each) => /släpkärra/i.test(each.title))).toBe(false);
	});

	test('rides go on weekdays or once, later at each stop', () => {
		for (const { ride } of listings) {
			if (!ride) continue;
			expect(Boolean(ride.weekdays) !== (ride.onDayOffset !== undefined)).toBe(true);
			const minutes = ride.stops.map((stop) => stop.minutes);
			expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
			expect(ride.depart).toMatch(/^\d\d:\d\d$/);
		}
	});
});

describe('illustrations', () => {
	test('every one is used, small, and refers to nothing outside', () => {
		const used = new Set(listings.flatMap((each) => each.photos ?? []).map((p) => p.illustration));
		expect(drawn.sort()).toEqual([...used].map((name) => `${name}.svg`).sort());
		expect(drawn.length).toBeGreaterThanOrEqual(26);
		for (const file of drawn) {
			const svg = readFileSync(join(folder, file), 'utf8');
			expect(svg.length, file).toBeLessThan(6_000);
			expect(svg, file).toContain('viewBox="0 0 1200 900"');
			expect(svg, file).not.toMatch(/<script|<text|href|<image|style=|\son\w+=|data:/);
		}
	});
});

describe('bookings', () => {
	const holds = bookings.filter((each) => !['declined', 'cancelled'].includes(each.state));

	test('are asked for by members who do not own the thing, within its terms', () => {
		expect(bookings.length).toBeGreaterThanOrEqual(24);
		for (const each of bookings) {
			const thing = listing.get(each.listing)!;
			const owners =
				'resident' in thing.owner
					? [thing.owner.resident]
					: association.get(thing.owner.association)!.managers;
			expect(resident.get(each.borrower)?.village, each.key).toBe(thing.village);
			expect(owners, each.key).not.toContain(each.borrower);
			expect(thing.intent).toBe('offer');
			expect(each.days, each.key).toBeLessThanOrEqual(thing.terms.maxDays ?? 31);
			if (each.state === 'requested') expect(thing.terms.approval, each.key).toBe('manual');
			if (thing.ride) expect(each.fromDay, each.key).toBe(thing.ride.onDayOffset);
			if (['declined', 'cancelled'].includes(each.state)) expect(each.closedReason).toBeTruthy();
		}
	});

	test('never take more than there is, any day', () => {
		const taken = new Map<string, number>();
		for (const { listing: key, fromDay, days, quantity = 1 } of holds) {
			for (let day = fromDay; day < fromDay + days; day++) {
				const slot = `${key} ${day}`;
				taken.set(slot, (taken.get(slot) ?? 0) + quantity);
				expect(taken.get(slot), slot).toBeLessThanOrEqual(listing.get(key)!.quantity ?? 1);
			}
		}
	});

	test('leave the drill free but for two days, and tell of late and soon due returns', () => {
		const drill = holds.filter((each) => each.listing === 'slagborrmaskin' && each.fromDay >= 0);
		expect(drill.map(({ fromDay, days, state }) => [fromDay, days, state])).toEqual([
			[3, 2, 'confirmed']
		]);
		const active = bookings.filter((each) => each.state === 'active');
		const lastDays = active.map((each) => each.fromDay + each.days - 1);
		expect(lastDays.filter((day) => day < 0).length).toBe(1);
		expect(lastDays).toContain(1);
		const asked = bookings.filter(
			(each) =>
				each.state === 'requested' &&
				JSON.stringify(listing.get(each.listing)!.owner) === '{"resident":"maja"}'
		);
		expect(asked.map((each) => each.listing)).toEqual(['skottkarra']);
	});
});
