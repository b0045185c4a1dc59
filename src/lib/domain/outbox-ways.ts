import type { OutboxEntry } from '#lib/domain/outbox.ts';

/**
 * What a person can do about a refusal: sign in again; look at the conversation, the listing or
 * something like it; choose other days, or another time; take it back into its form; change the listing; look at
 * one's own listings or details; make the village's map anew; send it without photos.
 */
export type Way =
	| 'sign_in'
	| 'talk'
	| 'listing'
	| 'alike'
	| 'days'
	| 'form'
	| 'edit'
	| 'mine'
	| 'me'
	| 'map'
	| 'without_photos';

const aboutDays = ['first_day', 'last_day', 'from', 'to'];

function ofListing(entry: OutboxEntry, gone: boolean): Way {
	if (entry.name === 'publish_listing') return 'form';
	return gone ? 'mine' : 'edit';
}

function ofRequest({ error }: OutboxEntry, gone: boolean): Way {
	if (gone) return 'alike';
	const days = error?.tag === 'bad_input' && aboutDays.includes(String(error.facts.field));
	return days || error?.tag === 'taken' ? 'days' : 'listing';
}

function photosRefused({ error, body }: OutboxEntry): boolean {
	const { tag, facts } = error ?? {};
	const refused =
		tag === 'not_a_photo' || tag === 'photo_too_large' || facts?.why === 'unknown_photo';
	return refused && 'photos' in body;
}

/** What can be another answer another time: somebody else's doing, or the server's. */
const passing = [
	'server',
	'slow_down',
	'many_ahead',
	'still_out',
	'too_early',
	'has_bookings',
	'booked_then',
	'piece_in_use',
	'join_first',
	'by_invitation'
];

/** Can it be sent again as it is, and not be refused in the same way? */
export const mayRetry = ({ error }: OutboxEntry): boolean => !error || passing.includes(error.tag);

/** The ways on from an entry that needs its person, best first. */
export function waysOn(entry: OutboxEntry): Way[] {
	const tag = entry.error?.tag;
	if (tag === 'sign_in_first') return ['sign_in'];
	if (tag === 'join_first' || tag === 'by_invitation' || tag === 'banned') return ['me'];
	const photos: Way[] = photosRefused(entry) ? ['without_photos'] : [];
	const gone = tag === 'listing_gone' || tag === 'not_found';
	switch (entry.name) {
		case 'request_booking':
			return [ofRequest(entry, gone)];
		case 'request_bundle':
		case 'request_series':
			return [gone ? 'alike' : 'listing'];
		case 'save_access':
			return [gone ? 'mine' : 'edit'];
		case 'answer_want':
			return [gone ? 'alike' : 'listing'];
		case 'publish_listing':
		case 'edit_listing':
		case 'pause_listing':
		case 'resume_listing':
		case 'withdraw_listing':
		case 'block_days':
		case 'unblock_days':
			return [...photos, ofListing(entry, gone)];
		case 'join_village':
		case 'save_profile':
		case 'make_feed':
		case 'stop_feed':
		case 'add_import':
		case 'remove_import':
		case 'fetch_import':
			return ['me'];
		case 'add_photo':
			return [];
		case 'add_map':
		case 'publish_map':
			return ['map'];
		case 'confirm_booking':
		case 'decline_booking':
		case 'cancel_booking':
		case 'propose_booking_time':
		case 'answer_booking_time':
		case 'hand_over_booking':
		case 'give_back_booking':
		case 'take_place':
		case 'check_in_booking':
		case 'note_done':
		case 'send_message':
			return [...photos, 'talk'];
	}
}
