import { tick } from 'svelte';
import { standingId } from '#lib/components/booking/look.ts';
import type { ConversationPage } from '#lib/state/conversation.svelte.ts';
import type { Outgoing } from '#lib/state/outgoing.svelte.ts';

export const messageId = 'message';

/**
 * After something was tried: reads the conversation again, so that the page shows how things stand,
 * and, when it was done, moves the focus to the sentence that says so.
 */
export async function settled(current: ConversationPage, done: boolean): Promise<void> {
	await current.refresh();
	if (!done) return;
	await tick();
	document.getElementById(standingId)?.focus();
}

/** Puts words that could not go with a command into the message being written, and goes there. */
export function toMessage(outgoing: Outgoing, note: string): void {
	outgoing.body = [outgoing.body.trim(), note.trim()].filter(Boolean).join('\n\n');
	outgoing.typed();
	// The dialog gives the focus back first.
	setTimeout(() => document.getElementById(messageId)?.focus());
}
