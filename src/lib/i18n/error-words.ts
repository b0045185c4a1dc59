import type { AppError, Tag } from '#lib/domain/errors.ts';
import { formatDay, formatDays } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import { timeErrorWords } from '#lib/i18n/time-error-words.ts';

const simple: Record<
	Exclude<Tag, 'bad_input' | 'taken' | 'still_out' | 'too_early'>,
	() => string
> = {
	listing_gone: m.error_listing_gone,
	village_gone: m.error_village_gone,
	deadline_passed: m.error_deadline_passed,
	wrong_state: m.error_wrong_state,
	suggestion_gone: m.error_suggestion_gone,
	has_bookings: m.error_has_bookings,
	booked_then: m.error_booked_then,
	piece_in_use: m.error_piece_in_use,
	not_bookable: m.error_not_bookable,
	not_a_want: m.error_not_bookable,
	id_taken: m.error_server,
	command_reused: m.error_server,
	slow_down: m.error_slow_down,
	many_ahead: m.error_many_ahead,
	sign_in_first: m.error_sign_in_first,
	join_first: m.error_join_first,
	by_invitation: m.error_by_invitation,
	banned: m.error_banned,
	own_listing: m.error_own_listing,
	own_suggestion: m.error_wrong_state,
	not_open_to_you: m.error_not_open_to_you,
	already_waiting: m.error_already_waiting,
	not_the_requester: m.error_not_yours,
	not_the_owner: m.error_not_yours,
	not_your_booking: m.error_not_yours,
	not_your_listing: m.error_not_yours,
	not_your_association: m.error_not_yours,
	not_your_conversation: m.error_not_yours,
	stewards_only: m.error_stewards_only,
	server_only: m.error_server_unknown,
	maps_full: m.error_maps_full,
	not_confirmed: m.error_not_confirmed,
	wrong_code: m.error_wrong_code,
	no_such_address: m.error_no_such_address,
	no_mail: m.error_no_mail,
	not_a_photo: m.error_not_a_photo,
	not_a_map: m.error_not_a_map,
	photo_too_large: m.error_photo_too_large,
	not_found: m.error_not_found,
	phone_full: m.error_phone_full,
	phone_closed: m.error_phone_closed,
	offline: m.error_offline,
	server: m.error_server
};

const inputs: Record<string, (facts: Record<string, unknown>) => string> = {
	missing: () => m.input_missing(),
	too_short: (facts) => m.input_too_short({ least: String(facts.least ?? 3) }),
	too_long: (facts) =>
		facts.most ? m.input_too_long({ most: String(facts.most) }) : m.input_too_long_plain(),
	not_a_day: () => m.input_not_a_day(),
	in_the_past: () => m.input_in_the_past(),
	before_first_day: () => m.input_before_first_day(),
	too_many_days: (facts) => m.input_too_many_days({ most: Number(facts.most) }),
	too_soon: (facts) =>
		m.input_too_soon({
			day: typeof facts.first_possible === 'string' ? formatDay(facts.first_possible) : ''
		}),
	too_far_ahead: () => m.input_too_far_ahead(),
	after_listing_ends: () => m.input_too_far_ahead(),
	already_handed_over: () => m.input_already_handed_over(),
	same_time: () => m.input_same_time(),
	out_of_range: () => m.input_out_of_range(),
	not_a_number: () => m.input_out_of_range(),
	not_whole: () => m.input_out_of_range(),
	not_a_phone: () => m.input_not_a_phone(),
	outside_village: () => m.input_outside_village(),
	too_many: (facts) => m.input_too_many_photos({ most: String(facts.most ?? 8) }),
	too_many_calendars: () => m.feed_input_many(),
	not_an_address: () => m.feed_input_address(),
	unknown_photo: () => m.input_unknown_photo(),
	unknown_map: () => m.input_unknown_map(),
	not_arrived: () => m.input_unknown_map()
};

/**
 * What happened, in the reader's language, with what can be done about it.
 * @param timeZone the village's, for times; without it that of this device
 */
export function errorWords(error: AppError, timeZone?: string): string {
	const { tag, facts } = error;
	const day = (name: string) => (typeof facts[name] === 'string' ? (facts[name] as string) : null);
	if (tag === 'bad_input')
		return (
			timeErrorWords(facts, timeZone) ??
			(inputs[String(facts.why)] ?? (() => m.input_wrong()))(facts)
		);
	if (tag === 'taken') {
		if (facts.from) return m.error_taken_time();
		const [first, last] = [day('next_first_day'), day('next_last_day')];
		return first && last ? m.error_taken_next({ days: formatDays(first, last) }) : m.error_taken();
	}
	if (tag === 'still_out')
		return m.error_still_out({ day: formatDay(day('last_day') ?? '1970-01-01') });
	if (tag === 'too_early')
		return m.error_too_early({ day: formatDay(day('first_day') ?? '1970-01-01') });
	// The server has closed the request since: to the one who answers that is the same.
	if (tag === 'wrong_state' && facts.state === 'expired') return m.error_deadline_passed();
	return simple[tag]();
}

/** The words for one field of a form, or null when the error is about something else. */
export function fieldWords(
	error: AppError | null,
	field: string,
	timeZone?: string
): string | null {
	return error?.tag === 'bad_input' && error.facts.field === field
		? errorWords(error, timeZone)
		: null;
}
