import type { CommandBody } from '#lib/domain/commands.ts';
import { asAppError } from '#lib/domain/errors.ts';
import type { Change, OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import { saidOf, type When } from '#lib/domain/when.ts';
import { errorWords } from '#lib/i18n/error-words.ts';
import { m } from '#lib/i18n/messages.ts';
import { getOutbox } from '#lib/state/outbox.svelte.ts';
import { getAnnouncer } from '#lib/ui/announce.svelte.ts';

type Asking = CommandBody<'request_booking'>;

/** Changes an entry that needs its person, and sends it; tells what came of it. While a component is made. */
export function changing() {
	const outbox = getOutbox();
	const announcer = getAnnouncer();
	let busy = $state(false);

	async function to(
		entry: OutboxEntry,
		change: Change,
		said: string,
		photos?: OutboxPhoto[]
	): Promise<void> {
		if (busy) return;
		busy = true;
		try {
			await outbox.change(entry.id, change, photos);
			announcer.toast(said);
		} catch (thrown) {
			announcer.toast(errorWords(asAppError(thrown)), { tone: 'bad' });
		}
		busy = false;
	}

	return {
		get busy() {
			return busy;
		},
		/** Asks for another time; the note and all else stay. */
		toTime: (entry: OutboxEntry, { from: _, to: __, ...body }: Asking, when: When) =>
			to(
				entry,
				{ name: 'request_booking', body: { ...body, ...saidOf(when) } },
				when.from === null ? m.outbox_list_changed() : m.outbox_list_hours_changed()
			),
		/** Asks for the same time, and to stand in line for it. */
		wait: (entry: OutboxEntry, body: Asking) =>
			to(entry, { name: 'request_booking', body: { ...body, wait: true } }, m.outbox_list_going()),
		/** Sends it without its photos. */
		withoutPhotos: (entry: OutboxEntry) =>
			to(
				entry,
				{ name: entry.name, body: { ...entry.body, photos: [] } } as Change,
				m.outbox_list_going(),
				[]
			)
	};
}
