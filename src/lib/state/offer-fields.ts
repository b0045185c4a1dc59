import type { CommandBody } from '#lib/domain/commands.ts';
import { newId } from '#lib/domain/id.ts';
import type { Charge, Kind } from '#lib/domain/listing.ts';
import { blankSpace, numberOf, spaceOf, type SpaceFields } from '#lib/state/offer-space.ts';

/** What a person wants to do: lend a thing, lend a room, ask for something; a ride is only edited. */
export type What = 'item' | 'space' | 'want' | 'ride';

/** The form as it stands, numbers as they were typed: what a draft keeps. */
export type OfferFields = {
	listingId: string;
	what: What | '';
	wantKind: Kind;
	title: string;
	category: string;
	body: string;
	where: 'point' | 'place' | 'nowhere';
	point: { lat: number; lng: number } | null;
	address: string;
	directions: string;
	placeId: string;
	charge: Charge;
	amount: string;
	chargeNote: string;
	careNote: string;
	approval: 'manual' | 'auto';
	noticeDays: number;
	maxDays: number;
	quantity: number;
	/** An association's id, or empty for the person. */
	owner: string;
} & SpaceFields;

/** An empty form with its own listing id. */
export function blankFields(): OfferFields {
	return {
		listingId: newId(),
		what: '',
		wantKind: 'item',
		title: '',
		category: '',
		body: '',
		where: 'point',
		point: null,
		address: '',
		directions: '',
		placeId: '',
		charge: 'free',
		amount: '',
		chargeNote: '',
		careNote: '',
		approval: 'manual',
		noticeDays: 0,
		maxDays: 7,
		quantity: 1,
		owner: '',
		...blankSpace()
	};
}

/** The kind of listing the form is about. */
export function kindOf(fields: Pick<OfferFields, 'what' | 'wantKind'>): Kind {
	return fields.what === 'want' ? fields.wantKind : fields.what || 'item';
}

/** The body of `publish_listing` or `edit_listing`. */
export function bodyOf(
	villageId: string,
	fields: OfferFields,
	photos: readonly { id: string; alt: string }[],
	language: string
): CommandBody<'publish_listing'> {
	const kind = kindOf(fields);
	const want = fields.what === 'want';
	const { point, address, directions } = fields;
	const atPlace = fields.where === 'place' || kind === 'ride';
	return {
		village_id: villageId,
		listing_id: fields.listingId,
		kind,
		intent: want ? 'want' : 'offer',
		title: fields.title,
		body: fields.body,
		language,
		category: fields.category as CommandBody<'publish_listing'>['category'],
		charge: fields.charge,
		amount_kr: fields.charge === 'free' ? null : numberOf(fields.amount),
		charge_note: fields.charge === 'free' ? '' : fields.chargeNote,
		care_note: fields.careNote,
		approval: fields.approval,
		notice_days: fields.noticeDays,
		max_days: fields.maxDays,
		quantity: fields.quantity,
		association_id: fields.owner || null,
		place_id: atPlace ? fields.placeId || null : null,
		point: fields.where === 'point' && point ? { ...point, address, directions } : null,
		photos: photos.map(({ id, alt }) => ({ id, alt })),
		...(kind === 'space' &&
			!want && { max_ahead_days: numberOf(fields.ahead) ?? NaN, space: spaceOf(fields) })
	};
}
