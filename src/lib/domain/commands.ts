import * as z from 'zod/mini';
import { Condition } from '#lib/domain/booking.ts';
import { isDay } from '#lib/domain/days.ts';
import { Id } from '#lib/domain/id.ts';
import { ListingBody, OwnListing, PhotoRef, words } from '#lib/domain/listing-body.ts';

const Day = z.string().check(z.refine(isDay, 'not_a_day'));
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
		first_day: Day,
		last_day: Day,
		quantity: z.optional(z.number().check(z.int(), z.gte(1), z.lte(500))),
		note: words(2000)
	}),
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
		note: words(2000)
	}),
	propose_booking_time: z.object({ ...Ref, first_day: Day, last_day: Day, note: words(2000) }),
	answer_booking_time: z.object({ ...Ref, first_day: Day, last_day: Day, accept: z.boolean() }),
	hand_over_booking: Handover,
	give_back_booking: Handover,
	publish_listing: ListingBody,
	edit_listing: ListingBody,
	pause_listing: z.object(OwnListing),
	resume_listing: z.object(OwnListing),
	withdraw_listing: z.object(OwnListing),
	block_days: z.object({
		...OwnListing,
		first_day: Day,
		last_day: Day,
		reason: z.enum(['own_use', 'maintenance', 'damaged', 'closed'])
	}),
	unblock_days: z.object({ ...OwnListing, first_day: Day, last_day: Day }),
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
