import type { ListingBody } from '#lib/domain/listing-body.ts';
import { metresBetween } from '#lib/domain/distance.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Listing, Photo, SpaceFacts } from '#lib/domain/listing.ts';
import type { OutboxPhoto } from '#lib/domain/outbox.ts';
import type { Place, Village } from '#lib/domain/village.ts';

/** What a change is read with: whose device it is, and what is known of the village. */
export type Around = {
	resident: Id;
	village: Pick<Village, 'language' | 'time_zone'>;
	places: readonly Place[];
	associations: readonly { id: Id; name: string }[];
	/** The local address of a photo on this device. */
	srcOf: (photo: OutboxPhoto) => string;
};

/** How photos are shrunk before they are sent; their frame is known before they are. */
const FRAME = { width: 1600, height: 1200 };
/** What the server gives a listing that says nothing of it. */
const UNSAID = { respond_hours: 48, max_ahead_days: 180, ride: null, ends_on: null };

type Where = Pick<Listing, 'located' | 'lat' | 'lng' | 'cell_size' | 'area' | 'place_id' | 'place'>;
const nowhere: Where = {
	...{ located: 'nowhere', lat: null, lng: null, cell_size: null },
	...{ area: null, place_id: null, place: null }
};

/** The published area is the server's to choose: until then the owner's own point stands for it. */
function whereOf(
	{ place_id, point }: ListingBody,
	before: Listing | null,
	{ places }: Around
): Where {
	if (place_id) {
		const found = places.find(({ id }) => id === place_id);
		if (!found) return before?.place_id === place_id ? before : { ...nowhere, place_id };
		const { lat, lng, name, kind, facts } = found;
		const place = { name, kind, facts };
		return { ...nowhere, located: 'place', lat, lng, place_id, place };
	}
	if (!point) return nowhere;
	const { lat, lng } = point;
	const cell = before?.located === 'cell' ? before : null;
	const inside =
		cell?.lat != null &&
		cell.lng !== null &&
		metresBetween({ lat: cell.lat, lng: cell.lng }, point) < (cell.cell_size ?? 0);
	return inside && cell ? cell : { ...nowhere, located: 'cell', lat, lng };
}

function photosOf(
	{ photos }: ListingBody,
	waiting: readonly OutboxPhoto[],
	before: readonly Photo[],
	{ srcOf }: Around
): Photo[] {
	return photos.map(({ id, alt }) => {
		const known = before.find((photo) => photo.id === id);
		if (known) return { ...known, alt };
		const own = waiting.find((photo) => photo.id === id);
		return { id, alt, ...FRAME, ...(own && { src: srcOf(own) }) };
	});
}

function associationOf(
	{ association_id }: ListingBody,
	before: Listing | null,
	{ associations }: Around
): Pick<Listing, 'association_id' | 'association'> {
	const id = association_id ?? null;
	if (before && before.association_id === id) return before;
	const found = associations.find((one) => one.id === id);
	return { association_id: id, association: found ? { name: found.name, about: {} } : null };
}

const nothingSaid: SpaceFacts = {
	...{
		capacity: 1,
		step_free: false,
		hearing_loop: false,
		accessible_toilet: false,
		parking: false
	},
	...{ equipment: [], door_width_cm: null, house_rules: '', slot_minutes: null, min_minutes: null },
	...{ max_minutes: null, turnaround_minutes: 0, notice_hours: 0, bookers: 'village' },
	...{ check_in: false, grace_minutes: 15, openings: [], parts: [], part_of: null, extras: [] }
};

/** What it goes with is named once the server has it. */
function spaceOf(said: NonNullable<ListingBody['space']>, before: SpaceFacts | null): SpaceFacts {
	const { extras, part_of, ...facts } = said;
	const known = before ?? nothingSaid;
	return {
		...{ ...known, ...facts },
		extras: known.extras.filter(({ id }) => extras?.includes(id) ?? true),
		part_of: part_of === undefined || part_of === known.part_of?.id ? known.part_of : null,
		house_rules: facts.house_rules ?? known.house_rules,
		slot_minutes: facts.slot_minutes ?? null,
		min_minutes: facts.min_minutes ?? null,
		max_minutes: facts.max_minutes ?? null,
		door_width_cm: facts.door_width_cm ?? null
	};
}

/**
 * A listing's page as its owner has written it.
 * @param waiting photos on this device only @param before as it was; null when it is new
 */
export function listingOf(
	body: ListingBody,
	waiting: readonly OutboxPhoto[],
	before: Listing | null,
	made_at: number,
	around: Around
): Listing {
	const { kind, intent, title, category, charge, approval, notice_days, max_days } = body;
	const { located, lat, lng, cell_size, area, place_id, place } = whereOf(body, before, around);
	const { association_id, association } = associationOf(body, before, around);
	return {
		...(before ?? {
			...UNSAID,
			...{ id: body.listing_id, village_id: body.village_id, state: 'published' },
			published_at: new Date(made_at).toISOString()
		}),
		...{ kind, intent, title, category, charge, approval, notice_days, max_days },
		...{ located, lat, lng, cell_size, area, place_id, place, association_id, association },
		body: body.body ?? '',
		language: body.language ?? before?.language ?? around.village.language,
		amount_kr: body.amount_kr ?? null,
		charge_note: body.charge_note ?? '',
		care_note: body.care_note ?? '',
		audience: body.audience ?? before?.audience ?? 'anyone',
		quantity: body.quantity,
		max_ahead_days: body.max_ahead_days ?? before?.max_ahead_days ?? UNSAID.max_ahead_days,
		space: body.space ? spaceOf(body.space, before?.space ?? null) : null,
		photos: photosOf(body, waiting, before?.photos ?? [], around)
	};
}
