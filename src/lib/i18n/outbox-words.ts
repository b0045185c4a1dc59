import type { CommandName } from '#lib/domain/commands.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { whenAbout } from '#lib/domain/unsent.ts';
import { formatSince } from '#lib/i18n/format-since.ts';
import { m } from '#lib/i18n/messages.ts';
import { spanWords } from '#lib/i18n/span-words.ts';

type Parts = { title: string; days: string };

const plain: Record<Exclude<CommandName, 'answer_booking_time'>, (parts: Parts) => string> = {
	request_booking: m.outbox_list_do_request,
	request_bundle: m.outbox_list_do_bundle,
	request_series: m.outbox_list_do_series,
	take_place: m.outbox_list_do_take,
	check_in_booking: m.outbox_list_do_check_in,
	note_done: m.outbox_list_do_done,
	save_access: m.outbox_list_do_access,
	confirm_booking: m.outbox_list_do_confirm,
	decline_booking: m.outbox_list_do_decline,
	cancel_booking: m.outbox_list_do_cancel,
	propose_booking_time: m.outbox_list_do_propose,
	hand_over_booking: m.outbox_list_do_hand_over,
	give_back_booking: m.outbox_list_do_give_back,
	publish_listing: m.outbox_list_do_publish,
	edit_listing: m.outbox_list_do_edit,
	pause_listing: m.outbox_list_do_pause,
	resume_listing: m.outbox_list_do_resume,
	withdraw_listing: m.outbox_list_do_withdraw,
	block_days: m.outbox_list_do_block,
	unblock_days: m.outbox_list_do_unblock,
	join_village: () => m.outbox_list_do_join(),
	save_profile: () => m.outbox_list_do_profile(),
	send_message: m.outbox_list_do_message,
	answer_want: m.outbox_list_do_answer,
	add_photo: () => m.outbox_list_do_photo(),
	add_map: () => m.outbox_list_do_map_file(),
	publish_map: () => m.outbox_list_do_map(),
	make_feed: () => m.feed_change(),
	stop_feed: () => m.feed_change(),
	add_import: () => m.feed_change(),
	remove_import: () => m.feed_change(),
	fetch_import: () => m.feed_change()
};

/** What an entry is about, in its writers' words; '' when nothing says it. */
export function aboutOf(entry: Pick<OutboxEntry, 'about' | 'body'>): string {
	return 'title' in entry.body ? entry.body.title.trim() : entry.about;
}

/** What one did, in a line without a full stop. @param about what stands for the thing it is about */
export function entryWords(entry: OutboxEntry, about: string = aboutOf(entry)): string {
	const { name, body } = entry;
	const when = whenAbout(entry);
	const parts = {
		title: about ? m.outbox_list_quoted({ title: about }) : m.outbox_list_something(),
		days: when ? spanWords(when) : ''
	};
	if (name === 'note_done' && !body.done) return m.outbox_list_do_not_done(parts);
	if (name !== 'answer_booking_time') return plain[name](parts);
	return body.accept ? m.outbox_list_do_accept(parts) : m.outbox_list_do_refuse(parts);
}

/** How it stands with an entry. @param held something before it in the list has to be settled first */
export function entryStateWords(entry: OutboxEntry, held = false): string {
	switch (entry.state) {
		case 'needs_you':
			return m.outbox_list_state_needs();
		case 'sending':
			return m.outbox_list_state_sending();
		case 'done':
			return m.outbox_list_state_done({ time: formatSince(entry.done_at ?? entry.made_at) });
		case 'waiting':
			if (held) return m.outbox_list_state_held();
			return entry.tries > 0 ? m.outbox_list_state_again() : m.outbox_list_state_waiting();
	}
}
