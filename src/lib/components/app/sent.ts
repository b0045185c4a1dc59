import { preloadCode } from '$app/navigation';
import type { Sent } from '#lib/domain/outbox.ts';
import { m } from '#lib/i18n/messages.ts';
import type { Announcer } from '#lib/ui/announce.svelte.ts';

type Route = Parameters<typeof preloadCode>[0];

/** Says what came of sending: `done`, or that it waits and goes by itself. */
export function tellSent(announcer: Announcer, sent: Sent, done: string): void {
	if (sent.came === 'done') return void announcer.toast(done);
	const words = sent.for === 'session' ? m.outbox_sent_sign_in() : m.outbox_sent_waiting();
	announcer.toast(words, { tone: 'info' });
}

/** Is a page there to be gone to? Without contact a new phone may not have it yet. */
export async function canSee(sent: Sent, route: Route): Promise<boolean> {
	if (sent.came === 'done') return true;
	return preloadCode(route).then(
		() => true,
		() => false
	);
}
