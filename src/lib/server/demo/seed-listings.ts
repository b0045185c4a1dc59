import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Sql } from '#lib/server/migrate.ts';
import { keepPhoto } from '#lib/server/photos.ts';
import { addresses } from '#lib/server/demo/addresses.ts';
import { associations } from '#lib/server/demo/associations.ts';
import { listings } from '#lib/server/demo/listings.ts';
import { residents } from '#lib/server/demo/residents.ts';
import { idOf, put } from '#lib/server/demo/seed.ts';
import { seedSpaces } from '#lib/server/demo/seed-spaces.ts';
import { spaceHours } from '#lib/server/demo/space-hours.ts';
import type { DemoListing } from '#lib/server/demo/types.ts';
import { grantrask, lillsjo } from '#lib/server/demo/village.ts';

const village = (listing: DemoListing) => idOf('village', listing.village);
const id = (listing: DemoListing) => idOf('listing', listing.key);
const HOUR = 3_600_000;

/** Key of the resident a listing is in practice with. */
export function keeperOf(listing: DemoListing): string {
	if ('resident' in listing.owner) return listing.owner.resident;
	const { association } = listing.owner;
	return associations.find((one) => one.key === association)?.managers[0] ?? '';
}

function listingRow(listing: DemoListing, index: number) {
	const { terms, owner } = listing;
	return {
		village_id: village(listing),
		id: id(listing),
		kind: listing.kind,
		intent: listing.intent,
		state: 'published',
		owner_resident_id: 'resident' in owner ? idOf('resident', owner.resident) : null,
		owner_association_id: 'association' in owner ? idOf('association', owner.association) : null,
		title: listing.title,
		body: listing.body,
		category: listing.category,
		charge: terms.charge === 'deposit' && !terms.amountKr ? 'free' : terms.charge,
		amount_kr: terms.charge === 'free' ? null : (terms.amountKr ?? null),
		charge_note: terms.chargeNote ?? '',
		care_note: terms.careNote ?? '',
		approval: terms.approval,
		notice_days: terms.noticeDays ?? 0,
		max_days: terms.maxDays ?? 14,
		place_id: listing.place ? idOf('place', listing.place) : null,
		// Mixed, as a village's own board is: 29 shares no factor with the number of listings.
		published_at: new Date(
			Date.now() - (((index * 29) % listings.length) + 1) * 7 * HOUR
		).toISOString()
	};
}

const listingShape =
	`village_id uuid, id uuid, kind public.listing_kind, intent public.listing_intent, state public.listing_state,
	owner_resident_id uuid, owner_association_id uuid, title text, body text, category text, charge text, amount_kr int,
	charge_note text, care_note text, approval text, notice_days int, max_days int, place_id uuid, published_at timestamptz`.replace(
		/\s+/g,
		' '
	);

async function seedLocations(sql: Sql): Promise<void> {
	const homes = { grantrask: addresses(grantrask), lillsjobacken: addresses(lillsjo) };
	const rows = listings
		.filter((listing) => !listing.place && listing.at)
		.map((listing) => {
			const home = residents.find((person) => person.key === keeperOf(listing))?.home ?? 0;
			const [lng, lat] = Array.isArray(listing.at)
				? listing.at
				: (homes[listing.village][home] ?? [0, 0]);
			return {
				village_id: village(listing),
				listing_id: id(listing),
				lat,
				lng,
				address: `Hus ${home + 1}`,
				directions: ''
			};
		});
	await put(
		sql,
		'private.listing_location',
		'village_id uuid, listing_id uuid, lat float8, lng float8, address text, directions text',
		rows
	);
}

/** Parts of the space with that key. */
const partsOf = (key: string) =>
	Object.entries(spaceHours).flatMap(([part, { partOf }]) => (partOf === key ? part : []));

async function seedUnits(sql: Sql): Promise<void> {
	const units = listings
		.filter((listing) => listing.intent === 'offer')
		.flatMap((listing) =>
			Array.from({ length: listing.ride?.seats ?? listing.quantity ?? 1 }, (_, index) => ({
				village_id: village(listing),
				id: idOf('unit', `${listing.key}/${index}`),
				listing_id: id(listing),
				unit_id: idOf('unit', `${listing.key}/${index}`),
				label: String(index + 1).padStart(3, '0'),
				role: spaceHours[listing.key]?.partOf || partsOf(listing.key).length > 0 ? 'all' : 'any',
				turnaround: `${spaceHours[listing.key]?.turnaround ?? 0} minutes`
			}))
		);
	const whole = units.flatMap((unit) => {
		const key = listings.find((listing) => id(listing) === unit.listing_id)?.key ?? '';
		const of = spaceHours[key]?.partOf;
		return of ? [{ ...unit, listing_id: idOf('listing', of) }] : [];
	});
	await put(sql, 'public.unit', 'village_id uuid, id uuid, label text, turnaround interval', units);
	await put(
		sql,
		'public.listing_unit',
		'village_id uuid, listing_id uuid, unit_id uuid, role text',
		[...units, ...whole],
		'(village_id, listing_id, unit_id)'
	);
}

async function seedRides(sql: Sql): Promise<void> {
	const rides = listings.filter((listing) => listing.ride);
	await put(
		sql,
		'public.ride',
		'village_id uuid, listing_id uuid, on_date date, weekdays smallint[], depart time, flex_minutes int, duration_minutes int, length_m int',
		rides.map((listing) => ({
			village_id: village(listing),
			listing_id: id(listing),
			on_date: listing.ride?.weekdays
				? null
				: new Date(Date.now() + (listing.ride?.onDayOffset ?? 3) * 24 * HOUR)
						.toISOString()
						.slice(0, 10),
			weekdays: listing.ride?.weekdays ?? null,
			depart: listing.ride?.depart,
			flex_minutes: listing.ride?.flexMinutes,
			duration_minutes: Math.max(1, listing.ride?.stops.at(-1)?.minutes ?? 1),
			length_m: listing.ride?.lengthM
		}))
	);
	await put(
		sql,
		'public.ride_stop',
		'village_id uuid, listing_id uuid, seq smallint, place_id uuid, minutes int',
		rides.flatMap((listing) =>
			(listing.ride?.stops ?? []).map((stop, seq) => ({
				village_id: village(listing),
				listing_id: id(listing),
				seq,
				place_id: idOf('place', stop.place),
				minutes: stop.minutes
			}))
		)
	);
}

async function seedPhotos(sql: Sql, dataFolder: string): Promise<void> {
	const drawn = new Map<string, Buffer>();
	const rows = [];
	for (const listing of listings) {
		for (const [position, photo] of (listing.photos ?? []).entries()) {
			const key = `${listing.key}/${position}`;
			const file = `src/lib/server/demo/illustrations/${photo.illustration}.svg`;
			const picture =
				drawn.get(file) ??
				(await sharp(await readFile(file))
					.webp({ quality: 80 })
					.toBuffer());
			drawn.set(file, picture);
			await keepPhoto(dataFolder, idOf('photo', key), picture);
			rows.push({
				village_id: village(listing),
				id: idOf('photo', key),
				listing_id: id(listing),
				alt: photo.alt,
				position,
				uploaded_by: idOf('resident', keeperOf(listing)),
				width: 1200,
				height: 900
			});
		}
	}
	await put(
		sql,
		'public.photo',
		'village_id uuid, id uuid, listing_id uuid, alt text, position smallint, uploaded_by uuid, width int, height int',
		rows
	);
}

/** Writes the demo listings with their units, places on the map and pictures. */
export async function seedListings(sql: Sql, dataFolder: string): Promise<void> {
	await put(sql, 'public.listing', listingShape, listings.map(listingRow));
	await seedLocations(sql);
	await seedUnits(sql);
	await seedSpaces(sql);
	await seedRides(sql);
	await seedPhotos(sql, dataFolder);
}
