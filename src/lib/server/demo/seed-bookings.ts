import type { Sql } from '#lib/server/migrate.ts';
import { bookings } from '#lib/server/demo/bookings.ts';
import { listings } from '#lib/server/demo/listings.ts';
import { idOf, put } from '#lib/server/demo/seed.ts';
import { keeperOf } from '#lib/server/demo/seed-listings.ts';
import type { DemoBooking } from '#lib/server/demo/types.ts';

const DAY = 86_400_000;
const after: Record<DemoBooking['state'], string[]> = {
	requested: [],
	confirmed: ['confirmed'],
	active: ['confirmed', 'handed_over'],
	completed: ['confirmed', 'handed_over', 'given_back'],
	declined: ['declined'],
	cancelled: ['confirmed', 'cancelled']
};

/** A booking with its parties and the instants of its history, a demo's clock starting now. */
function story(booking: DemoBooking) {
	const listing = listings.find((one) => one.key === booking.listing);
	if (!listing) throw new Error(`demo booking of an unknown listing: ${booking.listing}`);
	const association =
		'association' in listing.owner ? idOf('association', listing.owner.association) : null;
	const owner = idOf('resident', keeperOf(listing));
	const borrower = idOf('resident', booking.borrower);
	const asked = Date.now() + Math.min(0, booking.fromDay) * DAY - DAY / 2;
	const events = ['requested', ...after[booking.state]].map((kind, index) => ({
		kind,
		byOwner: kind === 'confirmed' || kind === 'declined',
		at: new Date(
			kind === 'given_back'
				? Date.now() + (booking.fromDay + booking.days - 1) * DAY
				: asked + index * (DAY / 6)
		).toISOString()
	}));
	return {
		booking,
		listing,
		association,
		owner,
		borrower,
		asked,
		events,
		id: idOf('booking', booking.key),
		village: idOf('village', listing.village)
	};
}

async function seedStates(sql: Sql, stories: ReturnType<typeof story>[]): Promise<void> {
	await sql(
		`insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_resident_id, owner_association_id,
			state, quantity, during, first_day, last_day, from_time, to_time, respond_by, closed_by, closed_reason, confirmed_at, handed_over_at, given_back_at,
			created_at, word_code)
		select r.village_id, r.id, r.listing_id, r.title, r.borrower, r.owner, r.association, r.state, r.quantity,
			private.span_range(v.time_zone, d.first, d.last, r.from_time, r.to_time), d.first, d.last, r.from_time, r.to_time,
			case r.state when 'requested' then now() + interval '40 hours' end,
			r.closed_by, r.closed_reason, r.confirmed_at, r.handed_over_at, r.given_back_at, r.created_at, private.word_code()
		from jsonb_to_recordset($1::text::jsonb) as r(village_id uuid, id uuid, listing_id uuid, title text, borrower uuid, owner uuid,
			association uuid, state public.booking_state, quantity int, from_day int, days int, from_time time, to_time time, closed_by public.party,
			closed_reason text, confirmed_at timestamptz, handed_over_at timestamptz, given_back_at timestamptz, created_at timestamptz)
		join public.village v on v.id = r.village_id,
		lateral (select private.today(v.time_zone) + r.from_day as first, private.today(v.time_zone) + r.from_day + r.days - 1 as last) d
		on conflict do nothing`,
		[
			JSON.stringify(
				stories.map(
					({ booking, listing, association, owner, borrower, asked, events, id, village }) => {
						const when = (kind: string) => events.find((event) => event.kind === kind)?.at ?? null;
						const closed = booking.state === 'declined' || booking.state === 'cancelled';
						return {
							village_id: village,
							id,
							listing_id: idOf('listing', listing.key),
							title: listing.title,
							borrower,
							owner: association ? null : owner,
							association,
							state: booking.state,
							quantity: booking.quantity ?? 1,
							from_day: booking.fromDay,
							days: booking.days,
							from_time: booking.from ?? null,
							to_time: booking.to ?? null,
							closed_by: closed ? (booking.state === 'declined' ? 'owner' : 'requester') : null,
							closed_reason: closed
								? booking.state === 'declined'
									? 'not_this_time'
									: 'plans_changed'
								: null,
							confirmed_at: when('confirmed'),
							handed_over_at: when('handed_over'),
							given_back_at: when('given_back'),
							created_at: new Date(asked).toISOString()
						};
					}
				)
			)
		]
	);
	for (const { booking, listing, id, village } of stories)
		if (['requested', 'confirmed', 'active'].includes(booking.state))
			await sql(
				`select private.hold(b.village_id, b.id, b.listing_id, b.during, b.quantity) from public.booking b
				where b.village_id = $1::uuid and b.id = $2::uuid and b.listing_id = $3::uuid`,
				[village, id, idOf('listing', listing.key)]
			);
}

/** Writes the demo bookings, what they hold, their history and what people wrote. */
export async function seedBookings(sql: Sql): Promise<void> {
	const stories = bookings.map(story);
	await seedStates(sql, stories);
	await put(
		sql,
		'public.conversation',
		'village_id uuid, id uuid, listing_id uuid, listing_title text, about text, asker_id uuid, owner_resident_id uuid, owner_association_id uuid',
		stories.map(({ listing, association, owner, borrower, id, village }) => ({
			village_id: village,
			id,
			listing_id: idOf('listing', listing.key),
			listing_title: listing.title,
			about: 'booking',
			asker_id: borrower,
			owner_resident_id: association ? null : owner,
			owner_association_id: association
		}))
	);
	await put(
		sql,
		'public.booking_event',
		'village_id uuid, id uuid, booking_id uuid, at timestamptz, actor_id uuid, party public.party, kind text',
		stories.flatMap(({ events, owner, borrower, id, village, booking }) =>
			events.map(({ kind, byOwner, at }) => ({
				village_id: village,
				id: idOf('event', `${booking.key}/${kind}`),
				booking_id: id,
				at,
				kind,
				actor_id: byOwner ? owner : borrower,
				party: byOwner ? 'owner' : 'requester'
			}))
		)
	);
	await put(
		sql,
		'public.handover',
		'village_id uuid, booking_id uuid, direction text, at timestamptz, by_resident_id uuid, words_compared boolean, condition text, note text',
		stories.flatMap(({ events, borrower, id, village }) =>
			events
				.filter(({ kind }) => kind === 'handed_over' || kind === 'given_back')
				.map(({ kind, at }) => ({
					village_id: village,
					booking_id: id,
					direction: kind === 'handed_over' ? 'out' : 'in',
					at,
					by_resident_id: borrower,
					words_compared: true,
					condition: 'as_expected',
					note: ''
				}))
		)
	);
	await put(
		sql,
		'public.message',
		'village_id uuid, id uuid, conversation_id uuid, sender_id uuid, body text, at timestamptz',
		stories.flatMap(({ booking, owner, borrower, id, village, asked }) =>
			[
				...(booking.note ? [{ from: 'borrower' as const, body: booking.note }] : []),
				...(booking.messages ?? [])
			].map((message, index) => ({
				village_id: village,
				id: idOf('message', `${booking.key}/${index}`),
				conversation_id: id,
				body: message.body,
				sender_id: message.from === 'owner' ? owner : borrower,
				at: new Date(asked + index * (DAY / 24)).toISOString()
			}))
		)
	);
}
