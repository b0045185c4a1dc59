import { goto, preloadCode } from '$app/navigation';
import type { Sent } from '#lib/domain/outbox.ts';
import { m } from '#lib/i18n/messages.ts';
import type { Announcer } from '#lib/ui/announce.svelte.ts';

/** Says what came of sending: `done`, or that it waits and goes by itself. */
export function tellSent(announcer: Announcer, sent: Sent, done: string): void {
	if (sent.came === 'done') return void announcer.toast(done);
	const words = sent.for === 'session' ? m.outbox_sent_sign_in() : m.outbox_sent_waiting();
	announcer.toast(words, { tone: 'info' });
}

/** Goes where it can be seen; without contact a new phone may not have that page yet, and stays. */
export async function goSee(sent: Sent, path: string): Promise<void> {
	const there =
		sent.came === 'done' ||
		(await preloadCode(path).then(
			() => true,
			() => false
		));
	if (there) await goto(path);
}
