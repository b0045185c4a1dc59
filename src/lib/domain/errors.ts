import { TaggedError } from '#lib/domain/tagged-error.ts';

/** Everything that can go wrong with a command or a read, as the database says it or the network does. */
export const tags = [
	'bad_input',
	'taken',
	'listing_gone',
	'village_gone',
	'deadline_passed',
	'wrong_state',
	'suggestion_gone',
	'too_early',
	'still_out',
	'has_bookings',
	'booked_then',
	'piece_in_use',
	'not_bookable',
	'not_a_want',
	'id_taken',
	'command_reused',
	'slow_down',
	'many_ahead',
	'sign_in_first',
	'join_first',
	'by_invitation',
	'banned',
	'own_listing',
	'own_suggestion',
	'not_open_to_you',
	'already_waiting',
	'not_the_owner',
	'not_the_requester',
	'not_your_booking',
	'not_your_listing',
	'not_your_association',
	'not_your_conversation',
	'stewards_only',
	'server_only',
	'maps_full',
	'not_confirmed',
	'wrong_code',
	'no_such_address',
	'no_mail',
	'not_a_photo',
	'not_a_map',
	'photo_too_large',
	'not_found',
	'phone_full',
	'phone_closed',
	'offline',
	'server'
] as const;
export type Tag = (typeof tags)[number];

/** Its facts: `field` and `why` for bad input, days for what is taken. */
export class AppError extends TaggedError<Tag> {
	override name = 'AppError';
}

/** Anything thrown, as an AppError. */
export function asAppError(thrown: unknown): AppError {
	return thrown instanceof AppError ? thrown : new AppError('server', {}, { cause: thrown });
}
