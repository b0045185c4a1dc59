import type { Message } from '#lib/domain/conversation.ts';
import { dayAt, type Day } from '#lib/domain/days.ts';

/** Messages of one day, in order. */
export type ThreadDay = { day: Day; messages: Message[] };

/** Messages by the village's days, oldest first. */
export function byDay(messages: readonly Message[], timeZone: string): ThreadDay[] {
	const days: ThreadDay[] = [];
	for (const message of messages) {
		const day = dayAt(timeZone, message.at);
		const last = days.at(-1);
		if (last?.day === day) last.messages.push(message);
		else days.push({ day, messages: [message] });
	}
	return days;
}
