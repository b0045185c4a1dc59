import type { CommandName } from '#lib/domain/commands.ts';
import type { Unsent } from '#lib/domain/unsent.ts';
import { m } from '#lib/i18n/messages.ts';
import { spanWords } from '#lib/i18n/span-words.ts';

const whats: Record<CommandName, (about: { days: string }) => string> = {
	request_booking: m.outbox_mark_what_request,
	request_bundle: m.outbox_mark_what_bundle,
	request_series: m.outbox_mark_what_series,
	take_place: m.outbox_mark_what_take,
	check_in_booking: m.outbox_mark_what_check_in,
	note_done: m.outbox_mark_what_done,
	save_access: m.outbox_mark_what_access,
	confirm_booking: m.outbox_mark_what_confirm,
	decline_booking: m.outbox_mark_what_decline,
	cancel_booking: m.outbox_mark_what_cancel,
	propose_booking_time: m.outbox_mark_what_propose,
	answer_booking_time: m.outbox_mark_what_answer_time,
	hand_over_booking: m.outbox_mark_what_hand_over,
	give_back_booking: m.outbox_mark_what_give_back,
	publish_listing: m.outbox_mark_what_publish,
	edit_listing: m.outbox_mark_what_edit,
	pause_listing: m.outbox_mark_what_pause,
	resume_listing: m.outbox_mark_what_resume,
	withdraw_listing: m.outbox_mark_what_withdraw,
	block_days: m.outbox_mark_what_block,
	unblock_days: m.outbox_mark_what_unblock,
	join_village: m.outbox_mark_what_join,
	save_profile: m.outbox_mark_what_profile,
	send_message: m.outbox_mark_what_message,
	answer_want: m.outbox_mark_what_answer,
	add_photo: m.outbox_mark_what_photo,
	add_map: m.outbox_mark_what_map,
	publish_map: m.outbox_mark_what_map,
	make_feed: m.feed_change,
	stop_feed: m.feed_change,
	add_import: m.feed_change,
	remove_import: m.feed_change,
	fetch_import: m.feed_change
};
const short = {
	waiting: m.outbox_mark_waiting,
	sending: m.outbox_mark_sending,
	needs_you: m.outbox_mark_needs_you
};
const long = {
	waiting: m.outbox_mark_waiting_what,
	sending: m.outbox_mark_sending_what,
	needs_you: m.outbox_mark_needs_you_what
};
const request = {
	waiting: m.outbox_mark_request,
	sending: m.outbox_mark_request_sending,
	needs_you: m.outbox_mark_request_needs_you
};
const series = {
	waiting: m.outbox_mark_series,
	sending: m.outbox_mark_series_sending,
	needs_you: m.outbox_mark_series_needs_you
};

const daysOf = ({ days }: Unsent) => (days ? spanWords(days) : '');

/** Where a change stands, in a word or two. */
export function unsentState({ state }: Unsent): string {
	return short[state]();
}

/** Where a change stands, in a sentence or two: what it is, and what it is not yet. */
export function unsentWords(unsent: Unsent): string {
	const { name, state } = unsent;
	const words = [long[state]({ what: whats[name]({ days: daysOf(unsent) }) })];
	if (name.startsWith('request_')) words.push(m.outbox_mark_not_booked());
	if (name === 'publish_listing') words.push(m.outbox_mark_not_seen());
	// A day such as "5 dec." brings its own full stop to the end of a sentence.
	return words.join(' ').replace(/\.\.(?=\s|$)/g, '.');
}

/** How a request stands that has not come to the owner yet. @param title the listing's */
export function requestWords(unsent: Unsent, title: string): string {
	const words = unsent.name === 'request_series' ? series : request;
	return words[unsent.state]({ title, days: daysOf(unsent) }).replace(/\.\.(?=\s|$)/g, '.');
}
