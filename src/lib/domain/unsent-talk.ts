import { datesAsked, spanOfWhen, whenOf } from '#lib/domain/when.ts';
import type { Booking, Bundle, Series } from '#lib/domain/booking.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
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
	const about = booking || series ? 'booking' : 'listing';
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

type Part = Pick<
	CommandBody<'request_booking'>,
	'booking_id' | 'quantity' | 'first_day' | 'last_day' | 'from' | 'to' | 'on_behalf'
>;

/** For whom it is asked, when for somebody without a phone. */
function behalfOf({ on_behalf: said }: Pick<Part, 'on_behalf'>, by: Id): Booking['on_behalf'] {
	if (!said) return null;
	const { name, contact = '', consent, note = '' } = said;
	return { name, contact, consent, note, by };
}

/** A booking as it will begin. */
function bookingOf(body: Part, { made_at }: Begins, { resident, village }: Around): Booking {
	const when = whenOf(body);
	const span = spanOfWhen(village.time_zone, when);
	return {
		id: body.booking_id,
		state: 'requested',
		quantity: body.quantity ?? 1,
		...{ first_day: when.first, last_day: when.last, from: when.from, to: when.to },
		...{ starts_at: instant(span.from), ends_at: instant(span.to) },
		...{ respond_by: null, proposed_by: null, proposed_first_day: null, proposed_last_day: null },
		...{ proposed_from: null, proposed_to: null, series_id: null, bundle: null, agreed_at: null },
		...{ checked_in_at: null, done_at: null, on_behalf: behalfOf(body, resident) },
		...{ blocked: null, place_in_line: null },
		...{ word_code: null, closed_by: null, closed_reason: null, confirmed_at: null },
		...{ handed_over_at: null, given_back_at: null, created_at: instant(made_at) }
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

/** The conversations of things asked for as one: each its own, and each tells of the others. */
export function bundledTalks(
	{ bundle_id, parts }: CommandBody<'request_bundle'>,
	entry: Begins,
	around: Around & { listingOf: (id: Id) => ListingDoc | null }
): ConversationDoc[] {
	const bundle: Bundle = {
		id: bundle_id,
		parts: parts.map(({ listing_id, booking_id }) => ({
			title: around.listingOf(listing_id)?.page.title ?? entry.about,
			...{ state: 'requested', agreed: false, mine: true, booking_id }
		}))
	};
	return parts.map((part) => {
		const booking = { ...bookingOf(part, entry, around), bundle };
		const { listing_id, booking_id: id } = part;
		return begun({ id, listing_id, booking }, entry, around.listingOf(listing_id), around);
	});
}

/** An id for a date of a standing booking that has none yet: on this device only, and never sent. */
const dateId = (series: Id, index: number): Id =>
	series.slice(0, -3) + index.toString(16).padStart(3, '0');

/**
 * The one conversation of a standing booking, with the dates that will be asked for. Which of them can be had
 * is the server's to say.
 */
export function seriesTalk(
	body: CommandBody<'request_series'>,
	entry: Begins,
	doc: ListingDoc | null,
	around: Around
): ConversationDoc {
	const { listing_id, series_id: id, rule, from = '', to = '', quantity, on_behalf } = body;
	const bookings = datesAsked(body).map((first_day, index) => {
		const { last: last_day } = whenOf({ first_day, from, to });
		const part = { first_day, last_day, from, to, quantity, on_behalf };
		const booking = bookingOf({ ...part, booking_id: dateId(id, index) }, entry, around);
		return { ...booking, series_id: id };
	});
	const dates = bookings.map(({ id: booking_id, first_day, state, starts_at, ends_at }) => ({
		...{ booking_id, first_day: first_day ?? '', state, starts_at, ends_at },
		...{ respond_by: null, blocked: null }
	}));
	const series = { id, rule, from, to, dates, skipped: [] };
	return begun({ id, listing_id, booking: bookings[0] ?? null, series }, entry, doc, around);
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
