import type { Sql } from '#lib/server/migrate.ts';
import { listings } from '#lib/server/demo/listings.ts';
import { idOf, put } from '#lib/server/demo/seed.ts';
import { spaceHours } from '#lib/server/demo/space-hours.ts';

const spaceShape =
	'village_id uuid, listing_id uuid, capacity int, step_free bool, hearing_loop bool, accessible_toilet bool, parking bool, equipment text[], door_width_cm int, house_rules text, slot_minutes int, min_minutes int, max_minutes int, notice_hours int, bookers text, check_in bool, whole_id uuid';

/** Writes what the demo's rooms are like, when they are open, what goes with them and how one gets in. */
export async function seedSpaces(sql: Sql): Promise<void> {
	const rooms = listings.flatMap((listing) => {
		if (!listing.space || listing.intent !== 'offer') return [];
		const ref = {
			village_id: idOf('village', listing.village),
			listing_id: idOf('listing', listing.key)
		};
		return [{ ref, room: listing.space, hours: spaceHours[listing.key] }];
	});
	await put(
		sql,
		'public.space',
		spaceShape,
		rooms.map(({ ref, room, hours }) => ({
			...ref,
			capacity: room.capacity,
			step_free: room.stepFree,
			hearing_loop: room.hearingLoop,
			accessible_toilet: room.accessibleToilet,
			parking: room.parking,
			equipment: room.equipment,
			door_width_cm: hours?.doorWidthCm ?? null,
			house_rules: hours?.rules ?? '',
			slot_minutes: hours?.step ?? null,
			min_minutes: hours?.shortest ?? null,
			max_minutes: hours?.longest ?? null,
			notice_hours: hours?.noticeHours ?? 0,
			bookers: hours?.bookers ?? 'village',
			check_in: hours?.checkIn ?? false,
			whole_id: hours?.partOf ? idOf('listing', hours.partOf) : null
		}))
	);
	await put(
		sql,
		'public.opening',
		'village_id uuid, id uuid, listing_id uuid, weekdays smallint[], on_date date, valid_from date, valid_to date, opens time, closes time, closed bool',
		rooms.flatMap(({ ref, hours }) =>
			(hours?.openings ?? []).map((one, index) => ({
				...ref,
				closed: false,
				...one,
				id: idOf('opening', `${ref.listing_id}/${index}`)
			}))
		)
	);
	await put(
		sql,
		'public.listing_extra',
		'village_id uuid, listing_id uuid, extra_id uuid, position int',
		rooms.flatMap(({ ref, hours }) =>
			(hours?.extras ?? []).map((key, position) => ({
				...ref,
				extra_id: idOf('listing', key),
				position
			}))
		)
	);
	await seedAccess(
		sql,
		rooms.flatMap(({ ref, hours }) => (hours?.access ? { ref, access: hours.access } : []))
	);
}

type Access = NonNullable<(typeof spaceHours)[string]['access']>;

async function seedAccess(
	sql: Sql,
	rooms: { ref: { village_id: string; listing_id: string }; access: Access }[]
): Promise<void> {
	await put(
		sql,
		'private.space_access',
		'village_id uuid, listing_id uuid, directions text, contact text, hours_before int',
		rooms.map(({ ref, access: { directions, contact, hoursBefore } }) => ({
			...ref,
			...{ directions, contact, hours_before: hoursBefore }
		}))
	);
	await put(
		sql,
		'private.access_code',
		'village_id uuid, listing_id uuid, code text, first_day date',
		rooms.map(({ ref, access: { code } }) => ({ ...ref, code, first_day: '2026-01-01' }))
	);
}
