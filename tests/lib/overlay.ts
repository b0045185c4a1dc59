import { cardOf } from '#lib/domain/card.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import type { AroundTalks } from '#lib/domain/overlay-talks.ts';
import { overlayListing } from '#lib/domain/overlay.ts';
import type { ConversationDoc, ListingDoc } from '#lib/domain/pull.ts';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const HERE = uuid(1);
export const MAJA = uuid(2);
export const NILS = uuid(3);
export const HALL = uuid(4);

export function listing(id: string, change: Partial<Listing> = {}): ListingDoc {
	const page = {
		...{ id, village_id: HERE, kind: 'item', intent: 'offer', state: 'published', title: 'Borr' },
		...{ body: '', language: 'sv', category: 'tools', audience: 'village', quantity: 1 },
		...{ photos: [], located: 'cell', lat: 64, lng: 19, cell_size: 500, area: null },
		...{ place_id: null, place: null, association_id: null, association: null, space: null },
		...{ published_at: '2026-01-01T00:00:00.000Z', approval: 'manual', max_days: 7 },
		...change
	} as unknown as Listing;
	const owner = { id: NILS, name: 'Nils' };
	return { id, state: page.state, card: cardOf(page), page, owner, mine: false, location: null };
}

export function talk(id: string, booking: object | null, change: object = {}): ConversationDoc {
	const side = { my_side: 'owner', listing_id: uuid(11), title: 'Borr' };
	return {
		row: { ...side, conversation_id: id, last_at: '2026-01-01T00:00:00.000Z', last_body: 'Hej' },
		page: {
			...{ ...side, id, about: booking ? 'booking' : 'listing', asker_id: MAJA, booking },
			...{ events: [], handovers: [], messages: [], photos: [], ...change }
		}
	} as unknown as ConversationDoc;
}

let made = 0;
export function entry(
	did: Change,
	state: OutboxState = 'waiting',
	change: Partial<OutboxEntry> = {}
) {
	made++;
	return {
		...{ ...did, id: uuid(900 + made), seq: made, resident: MAJA, village_id: HERE, photos: [] },
		...{ about: 'Borr', state, made_at: Date.UTC(2026, 10, 20) + made, tries: 0, due_at: 0 },
		...{ error: null, done_at: null, answer: null, ...change }
	} as OutboxEntry;
}

export const body = (
	id: string,
	change: object = {}
): Extract<Change, { name: 'publish_listing' }> => ({
	name: 'publish_listing',
	body: {
		...{ village_id: HERE, listing_id: id, kind: 'item', intent: 'offer', title: 'Kanot' },
		...{
			category: 'boats_fishing',
			charge: 'free',
			approval: 'manual',
			notice_days: 0,
			max_days: 7
		},
		...{ quantity: 2, photos: [], point: { lat: 64.1, lng: 19.1 } },
		...change
	} as Extract<Change, { name: 'publish_listing' }>['body']
});
export const asked = (id: string, change: object = {}): Change => ({
	name: 'request_booking',
	body: {
		...{ village_id: HERE, listing_id: uuid(11), booking_id: id },
		...{ first_day: '2026-12-03', last_day: '2026-12-05', ...change }
	}
});
export const hours = {
	first_day: '2026-12-03',
	last_day: '2026-12-03',
	from: '18:00',
	to: '20:00'
};
/** Things asked for as one: a conversation for each of `ids`. */
export const bundled = (bundle_id: string, ids: string[], change: object = {}): Change => ({
	name: 'request_bundle',
	body: {
		...{ village_id: HERE, bundle_id, ...change },
		parts: ids.map((booking_id, index) => ({ listing_id: uuid(11 + index), booking_id, ...hours }))
	}
});
export const standing = (series_id: string, change: object = {}): Change => ({
	name: 'request_series',
	body: {
		...{ village_id: HERE, listing_id: uuid(11), series_id, rule: 'FREQ=WEEKLY;COUNT=4' },
		...{ first_day: '2026-12-03', from: '18:00', to: '20:00', ...change }
	}
});
export const said = (conversation_id: string, n: number): Change => ({
	name: 'send_message',
	body: { village_id: HERE, conversation_id, message_id: uuid(n), body: ' Hej! ' }
});
export const ref = (booking_id: string) => ({ village_id: HERE, booking_id });

export const around: AroundTalks = {
	resident: MAJA,
	village: { language: 'sv', time_zone: 'Europe/Stockholm' },
	places: [
		{
			...{ id: HALL, kind: 'hall', name: 'Bygdegården', lat: 64.2, lng: 19.2 },
			...{ facts: { step_free: true }, association_id: null }
		}
	],
	associations: [{ id: uuid(5), name: 'IF' }],
	srcOf: ({ id }) => `blob:${id}`,
	listingOf: (id) => (id === uuid(11) ? listing(id) : null)
};
export const over = (doc: ListingDoc | null, id: string, entries: OutboxEntry[]) =>
	overlayListing(doc, id, entries, around);
