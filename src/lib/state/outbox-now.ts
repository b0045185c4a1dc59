import { storedResident } from '#lib/db/client.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Change, OutboxEntry, OutboxPhoto, Sent } from '#lib/domain/outbox.ts';
import { deliver as deliverWith } from '#lib/offline/deliver.ts';
import type { Stop } from '#lib/offline/delivering.ts';
import { add, entryAt, takeOut } from '#lib/offline/outbox.ts';
import { hear } from '#lib/offline/outbox-news.ts';
import { postOf } from '#lib/state/outbox-post.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** So long a form waits for the next step of what it sends; then it goes by itself. */
const MS_PATIENT = 10_000;
type Ended = Stop | 'elsewhere' | null;

/** Sends what waits. Nothing is thrown. @param contact the server has just answered */
export async function deliver(session: Session, contact = false): Promise<Ended> {
	if (!contact && !navigator.onLine) return 'offline';
	return deliverWith(postOf(session), contact).catch(() => 'later' as const);
}

/** What a form is told at once, instead of that it waits. */
const told = ['server', 'slow_down'];

async function verdict(entry: OutboxEntry | undefined, ended: Ended): Promise<Sent | null> {
	if (!entry) return { came: 'waiting' };
	const { state, answer, error } = entry;
	if (state === 'done') return { came: 'done', answer: answer ?? {} };
	if (error && (state === 'needs_you' || (state === 'waiting' && told.includes(error.tag)))) {
		await takeOut(entry.id);
		throw new AppError(error.tag, error.facts);
	}
	return ended && ended !== 'elsewhere' ? { came: 'waiting' } : null;
}

async function outcome(session: Session, seq: number): Promise<Sent> {
	let ended: Ended = null;
	const sending = deliver(session).then((stop) => void (ended = stop));
	for (;;) {
		let stop = () => {};
		let timer: ReturnType<typeof setTimeout> | undefined;
		const changed = new Promise<'changed'>((heard) => (stop = hear(() => heard('changed'))));
		const late = new Promise<'late'>((over) => (timer = setTimeout(over, MS_PATIENT, 'late')));
		const sent = await verdict(await entryAt(seq), ended);
		const next = sent ?? (await Promise.race([changed, late, ...(ended ? [] : [sending])]));
		stop();
		clearTimeout(timer);
		if (sent) return sent;
		if (next === 'late') return { came: 'waiting' };
	}
}

/** What a form sends. `id` is the command's, the same again after a failure. */
export type Outgo = { id: string; change: Change; about: string; photos: OutboxPhoto[] };

/**
 * Keeps a change on this device and sends it.
 * @returns what came of it as far as a form waits for it
 * @throws AppError why it was refused: it is in the outbox no longer
 */
export async function send(session: Session, outgo: Outgo): Promise<Sent> {
	const resident = storedResident() || session.person?.id;
	if (!resident) throw new AppError('sign_in_first');
	const { seq } = await add({ ...outgo, resident });
	return outcome(session, seq);
}
