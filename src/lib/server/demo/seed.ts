import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { buildMap } from '#lib/mapfile/build.ts';
import { villageBounds } from '#lib/mapfile/geometry.ts';
import { publishMap } from '#lib/server/maps.ts';
import type { Sql } from '#lib/server/migrate.ts';
import { associations } from '#lib/server/demo/associations.ts';
import { seedBookings } from '#lib/server/demo/seed-bookings.ts';
import { seedListings } from '#lib/server/demo/seed-listings.ts';
import { places } from '#lib/server/demo/places.ts';
import { residents } from '#lib/server/demo/residents.ts';
import type { DemoVillage } from '#lib/server/demo/types.ts';
import { grantrask, lillsjo } from '#lib/server/demo/village.ts';

/** The same key gives the same id on every machine, so that seeding twice changes nothing. */
export function idOf(kind: string, key: string): string {
	const hex = createHash('sha256').update(`${kind}:${key}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Inserts rows by the columns of `shape` (as for jsonb_to_recordset), leaving those that are there.
 * @param key the columns that tell so, for a table with a deferrable constraint; any constraint otherwise
 */
export async function put(
	sql: Sql,
	table: string,
	shape: string,
	rows: object[],
	key = ''
): Promise<void> {
	const columns = shape
		.split(', ')
		.map((part) => part.split(' ')[0])
		.join(', ');
	await sql(
		`insert into ${table} (${columns}) select ${columns} from jsonb_to_recordset($1::text::jsonb) as r(${shape}) on conflict ${key} do nothing`,
		[JSON.stringify(rows)]
	);
}

/** The village's map, of the extract that `npm run demo-map` drew; its homes are the addresses. */
async function seedMap(sql: Sql, dataFolder: string, village: DemoVillage): Promise<void> {
	const { slug, name, boundary } = village;
	const extract = await openAsBlob(`src/lib/server/demo/${slug}.osm.gz`);
	const built = await buildMap(extract, { bounds: villageBounds(boundary), boundary, name });
	await publishMap(sql, dataFolder, idOf('village', slug), built);
}

async function seedVillage(sql: Sql, dataFolder: string, village: DemoVillage): Promise<void> {
	const [lng, lat] = village.centre;
	const id = idOf('village', village.slug);
	const rules = { sv: village.rules.sv.join('\n'), en: village.rules.en.join('\n') };
	await sql(
		`insert into public.village (id, slug, name, country, language, time_zone, intro, rules, lat, lng, boundary)
		values ($1::uuid, $2, $3, $4, $5, $6, $7::text::jsonb, $8::text::jsonb, $9, $10,
			extensions.st_geomfromgeojson($11)::extensions.geography) on conflict do nothing`,
		[
			id,
			village.slug,
			village.name,
			village.country,
			village.language,
			village.timeZone,
			JSON.stringify(village.intro),
			JSON.stringify(rules),
			lat,
			lng,
			JSON.stringify(village.boundary)
		]
	);
	await seedMap(sql, dataFolder, village);
}

async function seedPeople(sql: Sql): Promise<void> {
	const people = residents.map((person) => ({
		id: idOf('resident', person.key),
		email: person.email,
		email_confirmed_at: '2026-01-01T00:00:00Z',
		raw_app_meta_data: { provider: 'email', providers: ['email'] }
	}));
	const confirmed = 'id uuid, email text, email_confirmed_at timestamptz, raw_app_meta_data jsonb';
	await put(sql, 'auth.users', confirmed, people);
	const members = residents.filter((person) => person.village);
	await put(
		sql,
		'public.resident',
		'id uuid, language text',
		members.map((person) => ({ id: idOf('resident', person.key), language: 'sv' }))
	);
	await put(
		sql,
		'public.member',
		'village_id uuid, resident_id uuid, display_name text, role public.member_role',
		members.map((person) => ({
			village_id: idOf('village', person.village ?? ''),
			resident_id: idOf('resident', person.key),
			display_name: person.displayName,
			role: person.role
		}))
	);
	await put(
		sql,
		'private.resident_contact',
		'resident_id uuid, phone text',
		members
			.filter((person) => person.phone)
			.map((person) => ({ resident_id: idOf('resident', person.key), phone: person.phone }))
	);
}

async function seedPlaces(sql: Sql): Promise<void> {
	await put(
		sql,
		'public.association',
		'village_id uuid, id uuid, name text, about jsonb',
		associations.map((one) => ({
			village_id: idOf('village', one.village),
			id: idOf('association', one.key),
			name: one.name,
			about: one.about
		}))
	);
	await put(
		sql,
		'public.association_manager',
		'village_id uuid, association_id uuid, resident_id uuid',
		associations.flatMap((one) =>
			one.managers.map((key) => ({
				village_id: idOf('village', one.village),
				association_id: idOf('association', one.key),
				resident_id: idOf('resident', key)
			}))
		)
	);
	await put(
		sql,
		'public.place',
		'village_id uuid, id uuid, kind text, name text, lat float8, lng float8, facts jsonb, association_id uuid',
		places.map((place) => ({
			village_id: idOf('village', place.village),
			id: idOf('place', place.key),
			kind: place.kind,
			name: place.name,
			lat: place.at[1],
			lng: place.at[0],
			facts: place.facts ?? {},
			association_id: place.association ? idOf('association', place.association) : null
		}))
	);
}

/**
 * Fills an empty database with the demo villages. Does nothing when they are there; goes on where it
 * was cut off when they are half there.
 */
export async function seed(sql: Sql, dataFolder: string): Promise<void> {
	const done = await sql(
		"select 1 from public.village where slug = 'grantrask' and joining = 'open'"
	);
	if (done.length > 0) return;
	await seedVillage(sql, dataFolder, grantrask);
	await seedVillage(sql, dataFolder, lillsjo);
	await seedPeople(sql);
	await seedPlaces(sql);
	await seedListings(sql, dataFolder);
	await seedBookings(sql);
	await sql(
		"update public.village set joining = 'open' where slug in ('grantrask', 'lillsjobacken')"
	);
}
