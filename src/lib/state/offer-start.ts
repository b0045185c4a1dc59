import type { Listing } from '#lib/domain/listing.ts';
import type { OfferFields } from '#lib/state/offer-fields.ts';
import { spaceFieldsOf } from '#lib/state/offer-space-again.ts';

/** The form of a listing that is there already. */
export function fieldsOf(
	listing: Listing,
	location: { lat: number; lng: number; address: string; directions: string } | null
): OfferFields {
	const { space } = listing;
	return {
		listingId: listing.id,
		what: listing.intent === 'want' ? 'want' : listing.kind,
		wantKind: listing.kind,
		title: listing.title,
		category: listing.category,
		body: listing.body,
		where: listing.place_id
			? 'place'
			: location || listing.intent === 'offer'
				? 'point'
				: 'nowhere',
		point: location && { lat: location.lat, lng: location.lng },
		address: location?.address ?? '',
		directions: location?.directions ?? '',
		placeId: listing.place_id ?? '',
		charge: listing.charge,
		amount: listing.amount_kr === null ? '' : String(listing.amount_kr),
		chargeNote: listing.charge_note,
		careNote: listing.care_note,
		approval: listing.approval,
		noticeDays: listing.notice_days,
		maxDays: listing.max_days,
		quantity: Math.max(1, listing.quantity),
		owner: listing.association_id ?? '',
		...spaceFieldsOf(space, listing.max_ahead_days)
	};
}

/**
 * What the address asks for: `?at=lat,lng` the point pressed on the map, `?place=` a public place,
 * `?kind=` and `?intent=want` what to offer or ask for. What it does not understand it leaves out.
 */
export function presetsOf(
	query: URLSearchParams,
	placeIds: readonly string[] = []
): Partial<OfferFields> {
	const presets: Partial<OfferFields> = {};
	const kind = query.get('kind');
	const known = kind === 'item' || kind === 'space' ? kind : null;
	if (query.get('intent') === 'want')
		Object.assign(presets, { what: 'want', wantKind: known ?? 'item', where: 'nowhere' });
	else if (known) presets.what = known;
	const at = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(query.get('at') ?? '');
	if (at && Math.abs(Number(at[1])) <= 85 && Math.abs(Number(at[2])) <= 180)
		Object.assign(presets, { where: 'point', point: { lat: Number(at[1]), lng: Number(at[2]) } });
	const place = query.get('place');
	if (place && placeIds.includes(place)) Object.assign(presets, { where: 'place', placeId: place });
	return presets;
}
