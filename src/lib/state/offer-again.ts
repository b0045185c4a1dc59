import type { CommandBody } from '#lib/domain/commands.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { findDraft, keepDraft } from '#lib/offline/drafts.ts';
import { unsentHere } from '#lib/offline/overlaying.ts';
import type { OfferFields } from '#lib/state/offer-fields.ts';
import { spaceFieldsOfBody } from '#lib/state/offer-space-again.ts';
import type { KeptPhoto, PickedPhoto } from '#lib/state/photos.svelte.ts';

/** The form that a listing was sent from. */
export function fieldsOfBody(body: CommandBody<'publish_listing'>): OfferFields {
	const { point, space } = body;
	const where = body.place_id ? 'place' : point ? 'point' : 'nowhere';
	return {
		listingId: body.listing_id,
		what: body.intent === 'want' ? 'want' : body.kind,
		wantKind: body.kind,
		title: body.title,
		category: body.category,
		body: body.body ?? '',
		where: where === 'nowhere' && body.intent === 'offer' ? 'point' : where,
		point: point ? { lat: point.lat, lng: point.lng } : null,
		address: point?.address ?? '',
		directions: point?.directions ?? '',
		placeId: body.place_id ?? '',
		charge: body.charge,
		amount: body.amount_kr === null || body.amount_kr === undefined ? '' : String(body.amount_kr),
		chargeNote: body.charge_note ?? '',
		careNote: body.care_note ?? '',
		approval: body.approval,
		noticeDays: body.notice_days,
		maxDays: body.max_days,
		quantity: body.quantity,
		owner: body.association_id ?? '',
		...spaceFieldsOfBody(space, body.max_ahead_days)
	};
}

type Refused = OutboxEntry & { name: 'edit_listing' };

/** What the resident last wanted of a listing and the server refused, or null: it is nowhere else. */
export async function refusedEdit(villageId: string, listingId: string): Promise<Refused | null> {
	const entries = await unsentHere(villageId);
	const found = entries.findLast(
		(one): one is Refused =>
			one.name === 'edit_listing' && one.state === 'needs_you' && one.body.listing_id === listingId
	);
	return found ?? null;
}

/** Its photos in their order: those not sent yet from this device, the others as they are shown. */
export function photosOf({ body, photos }: Refused, shown: readonly KeptPhoto[]): PickedPhoto[] {
	return body.photos.flatMap(({ id, alt }): PickedPhoto[] => {
		const here = photos.find((one) => one.id === id);
		if (here) return [{ ...here, alt }];
		const there = shown.find((one) => one.id === id);
		return there ? [{ ...there, alt }] : [];
	});
}

/**
 * Puts a refused listing back into its form, photos and all.
 * @returns whether it is there: not while another listing is half written in the form
 */
export async function offerAgain(
	entry: OutboxEntry & { name: 'publish_listing' }
): Promise<boolean> {
	const { body, resident: owner, village_id, photos } = entry;
	const key = `offer:${village_id}`;
	const draft = await findDraft<{ fields: OfferFields; query: string }>(owner, key);
	const other = draft && draft.value.fields.listingId !== body.listing_id;
	if (other && (draft.value.fields.title.trim() || draft.photos.length > 0)) return false;
	await keepDraft({ owner, key, value: { fields: fieldsOfBody(body), query: '' }, photos });
	return true;
}
