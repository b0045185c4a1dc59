import * as z from 'zod/mini';
import { Condition } from '#lib/domain/booking.ts';
import { isDay } from '#lib/domain/days.ts';
import { Id } from '#lib/domain/id.ts';
import { ListingBody, OwnListing, PhotoRef, words } from '#lib/domain/listing-body.ts';

const Day = z.string().check(z.refine(isDay, 'not_a_day'));
/** A wall time as HH:MM; the end of a day is 24:00. */
const Time = z.optional(
	z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'not_a_time'))
);
/** When: days, and by the hour wall times on the first and the last of them. */
const Span = { first_day: Day, last_day: Day, from: Time, to: Time };
const Quantity = z.optional(z.number().check(z.int(), z.gte(1), z.lte(500)));
/** Somebody without a phone, for whom a manager books. */
const Behalf = z.optional(
	z.object({
		name: z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(60, 'too_long')),
		contact: words(100),
		consent: z.enum(['in_person', 'by_phone', 'in_writing']),
		note: words(500)
	})
);
const Asked = { rules_accepted: z.optional(z.boolean()), note: words(2000) };
const Ref = { village_id: Id, booking_id: Id };
const Handover = z.object({
	...Ref,
	words_compared: z.boolean(),
	condition: Condition,
	note: words(1000),
	photos: z.optional(z.array(PhotoRef))
});
const MapRef = { village_id: Id, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) };
const ImportRef = { village_id: Id, import_id: Id };
/** Every state change there is: name of the database function, and the shape of its body. */
export const commands = {
	request_booking: z.object({
		...OwnListing,
		booking_id: Id,
		...Span,
		quantity: Quantity,
		...Asked,
		/** Stand in line when it is taken. */
		wait: z.optional(z.boolean()),
		on_behalf: Behalf
	}),
	request_bundle: z.object({
		village_id: Id,
		bundle_id: Id,
		...Asked,
		parts: z
			.array(z.object({ listing_id: Id, booking_id: Id, ...Span, quantity: Quantity }))
			.check(z.minLength(2), z.maxLength(8))
	}),
	request_series: z.object({
		...OwnListing,
		series_id: Id,
		/** An RRULE of RFC 5545 (see domain/series.ts). */
		rule: z.string().check(z.maxLength(200, 'not_a_rule')),
		first_day: Day,
		from: Time,
		to: Time,
		skip: z.optional(z.array(Day)),
		quantity: Quantity,
		...Asked,
		wait: z.optional(z.boolean()),
		on_behalf: Behalf
	}),
	take_place: z.object(Ref),
	check_in_booking: z.object(Ref),
	note_done: z.object({ ...Ref, done: z.boolean() }),
	confirm_booking: z.object(Ref),
	decline_booking: z.object({
		...Ref,
		reason: z.enum(['in_use', 'broken', 'no_longer', 'not_this_time', 'other']),
		note: words(2000)
	}),
	cancel_booking: z.object({
		...Ref,
		reason: z.optional(
			z.enum(['in_use', 'broken', 'no_longer', 'not_this_time', 'plans_changed', 'other'])
		),
		note: words(2000),
		/** Of a standing booking: this date, or it and all that follow. */
		scope: z.optional(z.enum(['date', 'rest']))
	}),
	propose_booking_time: z.object({ ...Ref, ...Span, note: words(2000) }),
	answer_booking_time: z.object({ ...Ref, ...Span, accept: z.boolean() }),
	hand_over_booking: Handover,
	give_back_booking: Handover,
	publish_listing: ListingBody,
	edit_listing: ListingBody,
	pause_listing: z.object(OwnListing),
	resume_listing: z.object(OwnListing),
	withdraw_listing: z.object(OwnListing),
	block_days: z.object({
		...OwnListing,
		...Span,
		reason: z.enum(['own_use', 'maintenance', 'damaged', 'closed']),
		/** Also where somebody has booked: they are told. */
		over: z.optional(z.boolean())
	}),
	unblock_days: z.object({ ...OwnListing, ...Span }),
	save_access: z.object({
		...OwnListing,
		directions: words(1000),
		contact: words(200),
		hours_before: z.number().check(z.int(), z.gte(0), z.lte(72)),
		codes: z
			.array(
				z.object({
					code: z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(40, 'too_long')),
					first_day: Day,
					last_day: z.optional(z.nullable(Day))
				})
			)
			.check(z.maxLength(60, 'too_many'))
	}),
	join_village: z.object({
		village_id: Id,
		display_name: z
			.string()
			.check(z.trim(), z.minLength(1, 'missing'), z.maxLength(60, 'too_long')),
		language: z.string(),
		rules_accepted: z.boolean().check(z.refine((yes) => yes, 'missing'))
	}),
	save_profile: z.object({
		village_id: Id,
		display_name: z
			.string()
			.check(z.trim(), z.minLength(1, 'missing'), z.maxLength(60, 'too_long')),
		language: z.string(),
		phone: z.string().check(z.trim(), z.regex(/^(\+?[0-9][0-9 -]{5,18})?$/, 'not_a_phone'))
	}),
	send_message: z.object({
		village_id: Id,
		conversation_id: Id,
		message_id: Id,
		body: z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(2000, 'too_long'))
	}),
	answer_want: z.object({
		...OwnListing,
		conversation_id: Id,
		message_id: Id,
		body: z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(2000, 'too_long'))
	}),
	add_photo: z.object({ village_id: Id, photo_id: Id, width: z.number(), height: z.number() }),
	add_map: z.object({ ...MapRef, bytes: z.number(), bounds: z.array(z.number()) }),
	publish_map: z.object({ ...MapRef, homes: z.array(z.tuple([z.number(), z.number()])) }),
	make_feed: z.object({
		village_id: Id,
		feed_id: Id,
		about: z.enum(['listing', 'association', 'mine']),
		listing_id: z.optional(Id),
		association_id: z.optional(Id),
		token_hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not_a_hash'))
	}),
	stop_feed: z.object({ village_id: Id, feed_id: Id }),
	add_import: z.object({
		...OwnListing,
		import_id: Id,
		name: z.string().check(z.trim(), z.minLength(1, 'missing'), z.maxLength(80, 'too_long')),
		url: z
			.string()
			.check(
				z.trim(),
				z.minLength(1, 'missing'),
				z.maxLength(500, 'too_long'),
				z.regex(/^(https?|webcals?):\/\/[^/?#@\s\\]+([/?#]\S*)?$/i, 'not_an_address')
			)
	}),
	remove_import: z.object(ImportRef),
	fetch_import: z.object(ImportRef)
} as const;

export type CommandName = keyof typeof commands;
export type CommandBody<Name extends CommandName> = z.input<(typeof commands)[Name]>;

/** A command ready to send: the id is made once, when the person presses the button. */
export type Command<Name extends CommandName = CommandName> = {
	id: Id;
	name: Name;
	body: CommandBody<Name>;
};

/** A command's answer: facts of what came of it; `replayed` when the same id was answered before. */
export type CommandAnswer = Record<string, unknown> & { replayed?: boolean };
