import type { Booking, Series } from '#lib/domain/booking.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import { instantOf } from '#lib/domain/wall.ts';
import type { CommandBody } from '#lib/domain/commands.ts';
import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import type { ConversationDoc, ListingDoc } from '#lib/domain/pull.ts';
import type { Around } from '#lib/domain/unsent-listing.ts';

type Begins = Pick<OutboxEntry, 'made_at' | 'about' | 'village_id'>;
type Beginning = { id: Id; listing_id: Id; booking: Booking | null; series?: Series };

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

function listingOf(doc: ListingDoc | null): Conversation['listing'] {
	if (!doc) return null;
	const { kind, intent, state, max_days, category } = doc.page;
	const { charge, amount_kr, charge_note, care_note, place_id, photos } = doc.page;
	return {
		...{ kind, intent, state, max_days, category, charge, amount_kr, charge_note, care_note },
		...{ place_id, photo_id: photos[0]?.id ?? null },
		slot_minutes: doc.page.space?.slot_minutes ?? null,
		check_in: doc.page.space?.check_in ?? false,
		grace_minutes: doc.page.space?.grace_minutes ?? null
	};
}

function begun(
	{ id, listing_id, booking, series }: Beginning,
	{ made_at, about: words, village_id }: Begins,
	doc: ListingDoc | null,
	{ resident }: Around
): ConversationDoc {
	const title = doc?.page.title ?? words;
	const about = booking ? 'booking' : 'listing';
	const owner = doc?.owner ?? null;
	const association = doc?.page.association?.name ?? null;
	const shared = { listing_id, about, title, my_side: 'requester', unmade: true } as const;
	return {
		row: {
			...shared,
			conversation_id: id,
			listing_kind: doc?.page.kind ?? null,
			listing_intent: doc?.page.intent ?? null,
			other_name: association ?? owner?.name ?? null,
			state: booking?.state ?? null,
			first_day: booking?.first_day ?? null,
			last_day: booking?.last_day ?? null,
			from: booking?.from ?? null,
			to: booking?.to ?? null,
			agreed: false,
			blocked: null,
			series_dates: series?.dates.length ?? null,
			starts_at: booking?.starts_at ?? null,
			ends_at: booking?.ends_at ?? null,
			...{ respond_by: null, proposed_by: null, last_body: null, last_mine: null, unread: 0 },
			last_at: instant(made_at)
		},
		page: {
			...shared,
			...{ id, village_id, booking, association, listing: listingOf(doc) },
			series: series ?? null,
			people: owner && { [owner.id]: owner.name },
			asker_id: resident,
			asker_village: null,
			owner_resident_id: owner?.id ?? null,
			...{ events: [], handovers: [], messages: [], photos: [] }
		}
	};
}

/** A booking as it will begin. */
function bookingOf(
	body: Pick<
		CommandBody<'request_booking'>,
		'booking_id' | 'quantity' | 'first_day' | 'last_day' | 'from' | 'to'
	>,
	entry: Begins,
	{ village }: Around
): Booking {
	const { first_day, last_day, from = null, to = null } = body;
	const starts = instantOf(village.time_zone, first_day, from ?? '00:00');
	const ends = instantOf(village.time_zone, last_day, to ?? '24:00');
	return {
		id: body.booking_id,
		state: 'requested',
		quantity: body.quantity ?? 1,
		...{ first_day, last_day, from, to, starts_at: instant(starts), ends_at: instant(ends) },
		...{ respond_by: null, proposed_by: null, proposed_first_day: null, proposed_last_day: null },
		...{ proposed_from: null, proposed_to: null, series_id: null, bundle: null, agreed_at: null },
		...{ checked_in_at: null, done_at: null, on_behalf: null, blocked: null, place_in_line: null },
		...{ word_code: null, closed_by: null, closed_reason: null, confirmed_at: null },
		...{ handed_over_at: null, given_back_at: null, created_at: instant(entry.made_at) }
	};
}

/** The conversation of a request on its way. Its state is what it will begin with: nothing is booked. */
export function requestedTalk(
	body: CommandBody<'request_booking'>,
	entry: Begins,
	doc: ListingDoc | null,
	around: Around
): ConversationDoc {
	const booking = bookingOf(body, entry, around);
	const { listing_id } = body;
	return begun({ id: body.booking_id, listing_id, booking }, entry, doc, around);
}

/** The conversation that a first word about a listing begins. */
export function answeredTalk(
	{ conversation_id: id, listing_id }: CommandBody<'answer_want'>,
	entry: Begins,
	doc: ListingDoc | null,
	around: Around
): ConversationDoc {
	return begun({ id, listing_id, booking: null }, entry, doc, around);
}
