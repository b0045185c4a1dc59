import { eventLook } from '#lib/components/booking/look.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import type { Handover } from '#lib/domain/booking.ts';
import { eventWords } from '#lib/i18n/booking-events.ts';
import { conditionWords } from '#lib/i18n/booking-words.ts';
import { formatTime } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import type { TimelineItem } from '#lib/ui/Timeline.svelte';

export type HistoryPhoto = Conversation['photos'][number];
export type HistoryEntry = TimelineItem & { photos: HistoryPhoto[] };

function noted(handover: Handover): string {
	const compared = handover.words_compared
		? m.booking_words_compared()
		: m.booking_words_not_compared();
	return [`${conditionWords(handover.condition)}. ${compared}`, handover.note]
		.filter(Boolean)
		.join('\n');
}

/** A booking's history, oldest first. @param me the reader @param timeZone the village's */
export function historyOf(
	conversation: Conversation,
	me: string | null,
	timeZone: string
): HistoryEntry[] {
	const names = { ...conversation, me };
	// A yes to other days is written twice: that it is settled, and to which days.
	const events = conversation.events.filter(
		({ kind, facts }) => kind !== 'confirmed' || !facts.first_day
	);
	return events.map((event, index) => {
		const { title, body } = eventWords(event, names, events.slice(0, index));
		const direction =
			event.kind === 'handed_over' ? 'out' : event.kind === 'given_back' ? 'in' : null;
		const handover = conversation.handovers.find((one) => one.direction === direction);
		const words = handover ? noted(handover) : body;
		return {
			id: event.id,
			...eventLook(event.kind),
			title,
			meta: formatTime(event.at, timeZone),
			...(words && { body: words }),
			photos: conversation.photos.filter((photo) => photo.direction === direction)
		};
	});
}
