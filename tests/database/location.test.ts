import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { listing } from './lib/listing.ts';
import { raw, type Person } from './lib/people.ts';
import { expectNoLeaks, resident, village, type Village } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

type Point = [lng: number, lat: number];
type Cell = { size: number; easting: number; northing: number; x: number; y: number };

/** The published cell of each point, and where in the same grid the point itself lies. */
const cells = ({ id }: Village, points: Point[]): Promise<Cell[]> =>
	witness<Cell>`select c.size, c.easting, c.northing, extensions.st_x(g) as x, extensions.st_y(g) as y
		from jsonb_array_elements(${points}) with ordinality p(at, i),
			lateral private.location_cell(${id}, (at ->> 1)::float8, (at ->> 0)::float8) c,
			lateral extensions.st_transform(extensions.st_setsrid(extensions.st_makepoint((at ->> 0)::float8, (at ->> 1)::float8), 4326), 3035) g
		order by i`;
const load = ({ id }: Village, points: Point[]) =>
	witness`select private.load_addresses(${id}, ${points})`;
const name = ({ size, easting, northing }: Cell) => `${size} ${easting} ${northing}`;

/** A dense core, hamlets, and farms far out: as a village is. */
const settlement = fc.array(
	fc.record({
		lng: fc.double({ min: 19, max: 19.6, noNaN: true }),
		lat: fc.double({ min: 64.7, max: 65, noNaN: true }),
		homes: fc.integer({ min: 1, max: 14 }),
		spread: fc.constantFrom(0.0005, 0.002, 0.01)
	}),
	{ minLength: 1, maxLength: 12 }
);
const golden = (i: number) => ((i * 0.618_033_988_75) % 1) - 0.5;
const homesOf = (places: { lng: number; lat: number; homes: number; spread: number }[]): Point[] =>
	places.flatMap(({ lng, lat, homes, spread }) =>
		Array.from({ length: homes }, (_, i): Point => [
			lng + golden(i) * spread * 2,
			lat + golden(i * 7 + 3) * spread
		])
	);

describe('the published cell', () => {
	test('holds the home, is shared by eight addresses or is the largest, and is always the same', async () => {
		const here = await village();
		await fc.assert(
			fc.asyncProperty(settlement, async (places) => {
				const homes = homesOf(places);
				await load(here, homes);
				const published = await cells(here, homes);
				const sharing = new Map<string, number>();
				for (const cell of published) {
					expect(cell.x).toBeGreaterThanOrEqual(cell.easting);
					expect(cell.x).toBeLessThan(cell.easting + cell.size);
					expect(cell.y).toBeGreaterThanOrEqual(cell.northing);
					expect(cell.y).toBeLessThan(cell.northing + cell.size);
					sharing.set(name(cell), (sharing.get(name(cell)) ?? 0) + 1);
				}
				for (const cell of published)
					if (cell.size < 4000) expect(sharing.get(name(cell))).toBeGreaterThanOrEqual(8);
				await load(here, [...homes].reverse());
				expect(await cells(here, homes)).toEqual(published);
			}),
			{ numRuns: 40 }
		);
	});

	test('of a home that no list of addresses knows is one that eight known ones share, or the largest', async () => {
		const here = await village();
		const homes = homesOf([{ lng: 19.4, lat: 64.9, homes: 60, spread: 0.01 }]);
		await load(here, homes);
		const known = (await cells(here, homes)).map(name);
		await fc.assert(
			fc.asyncProperty(
				fc.double({ min: 19.3, max: 19.5, noNaN: true }),
				fc.double({ min: 64.85, max: 64.95, noNaN: true }),
				async (lng, lat) => {
					const [cell] = await cells(here, [[lng, lat]]);
					if (!cell) throw new Error('no cell');
					const shared = known.filter((other) => other === name(cell)).length;
					expect(cell.size === 4000 || shared >= 8).toBe(true);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('is a kilometre where nothing is known', async () => {
		const sizes = (
			await cells(await village(), [
				[19.4, 64.9],
				[19.41, 64.91],
				[12, 57]
			])
		).map(({ size }) => size);
		expect(sizes).toEqual([1000, 1000, 1000]);
	});

	test('is small where people live close, and of the alone one large', async () => {
		const here = await village();
		await load(here, [
			...homesOf([{ lng: 19.4, lat: 64.9, homes: 40, spread: 0.0005 }]),
			[19.9, 64.7]
		]);
		const [core, farm] = await cells(here, [
			[19.4, 64.9],
			[19.9, 64.7]
		]);
		expect([core?.size, farm?.size]).toEqual([250, 4000]);
	});
});

/** Everything the public may ask, of which any answer could tell where in the cell a home lies. */
function questions({ id, slug }: Village, home: string, [lng, lat]: Point): string[] {
	const rpc = (query: string) => `rpc/search_listings?village_id=${id}&${query}`;
	const radius = Array.from({ length: 120 }, (_, i) => {
		const [dy, dx] = [Math.sin(i) * 0.00005 * i, Math.cos(i) * 0.0001 * i];
		return rpc(`near_lat=${lat + dy}&near_lng=${lng + dx}&within_m=${10 + i * 17}`);
	});
	const box = Array.from({ length: 80 }, (_, i) => {
		const [west, south, side] = [
			lng - 0.02 + i * 0.0005,
			lat - 0.01 + i * 0.00025,
			0.0004 * (1 + (i % 20))
		];
		return rpc(`west=${west}&south=${south}&east=${west + side * 2}&north=${south + side}`);
	});
	const columns =
		'id,title,lat,lng,located,cell_size,cell_code,area,point,search_text,published_at,created_at,updated_at';
	return [
		...radius,
		...box,
		rpc(''),
		`rpc/listing_page?village_id=${id}&listing_id=${home}`,
		`rpc/pull?village_id=${id}`,
		`rpc/listing_calendar?village_id=${id}&listing_id=${home}&first_day=2027-01-01&last_day=2027-01-09`,
		`listing?select=${columns}&village_id=eq.${id}&order=lat,lng,id`,
		`listing?select=id&point=not.is.null&lat=gte.${lat}&order=point`,
		`photo?select=id,listing_id,position&village_id=eq.${id}`,
		`space?select=*&village_id=eq.${id}`,
		`village?slug=eq.${slug}&select=id,lat,lng,outline`,
		`place?select=*`
	];
}

describe('two databases that differ only in where inside its cell a home lies', () => {
	let here: Village;
	let maja: Person;
	let greta: Person;
	let home: string;
	const start: Point = [19.4, 64.9];

	beforeAll(async () => {
		here = await village();
		[maja, greta] = [await resident('Maja', here), await resident('Greta', here)];
		home = await listing(maja, here, {
			point: { lng: start[0], lat: start[1], address: 'A', directions: '' }
		});
		await listing(greta, here, {
			title: 'Yxa',
			point: { lng: 19.43, lat: 64.905, address: '', directions: '' }
		});
	});
	expectNoLeaks();

	/** The same database with the home elsewhere, and no trace of the move itself. */
	async function move([lng, lat]: Point): Promise<void> {
		await witness`update private.listing_location set lat = ${lat}, lng = ${lng} where listing_id = ${home}`;
		await witnessText(`do $do$ begin perform set_config('session_replication_role', 'replica', true);
			update public.listing set updated_at = '2026-01-01' where id = '${home}'; end $do$`);
	}
	/** A visitor asks everything, a neighbour every fifth question. */
	const ask = (who?: Person) =>
		Promise.all(
			questions(here, home, start)
				.filter((_, i) => !who || i % 5 === 0)
				.map(async (question) => {
					const answer = await raw(`/rest/v1/${question}`, {}, who);
					const range = answer.headers.get('content-range');
					// Where a pull goes on is counted in transactions of the whole database.
					const text = (await answer.text()).replace(/"(since|xid)": ?"\d+"/g, '');
					return `${question} ${answer.status} ${range} ${text}`;
				})
		);

	test('answer every question alike, to a visitor and to a neighbour', async () => {
		await move(start);
		const before = [await ask(), await ask(greta)];
		expect(before.flat().filter((line) => line.includes(home)).length).toBeGreaterThan(60);
		const cell = await one<string>`select cell_code from public.listing where id = ${home}`;
		const inside = await one<Point[]>`
			select jsonb_agg(jsonb_build_array(extensions.st_x(p), extensions.st_y(p)))
			from private.location_cell(${here.id}, ${start[1]}, ${start[0]}) c, (values (3.0, 5.0)) d(x, y),
				lateral extensions.st_transform(extensions.st_setsrid(
					extensions.st_makepoint(c.easting + d.x, c.northing + d.y), 3035), 4326) p`;
		for (const corner of inside) {
			await move(corner);
			expect(await one`select cell_code from public.listing where id = ${home}`).toBe(cell);
			expect([await ask(), await ask(greta)]).toEqual(before);
		}
	}, 120_000);

	test('and differ where the cell does', async () => {
		await move(start);
		const before = await ask();
		await move([19.44, 64.92]);
		expect(await ask()).not.toEqual(before);
	});
});
