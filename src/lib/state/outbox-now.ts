import { storedResident } from '#lib/db/client.ts';
import { AppError, asAppError } from '#lib/domain/errors.ts';
import type { Change, OutboxEntry, OutboxPhoto, Sent } from '#lib/domain/outbox.ts';
import { deliver as deliverWith } from '#lib/offline/deliver.ts';
import type { Stop } from '#lib/offline/delivering.ts';
import { add, entryAt, takeOut } from '#lib/offline/outbox.ts';
import { hear, tell } from '#lib/offline/outbox-news.ts';
import { mayKeep, type Writer } from '#lib/offline/writer.ts';
import { postOf } from '#lib/state/outbox-post.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** So long a form waits for the next step of what it sends; then it goes by itself. */
const MS_PATIENT = 10_000;
type Ended = Stop | 'elsewhere' | null;

/** Sends what waits. Nothing is thrown. @param atOnce also what waits for contact */
export async function deliver(session: Session, atOnce = false): Promise<Ended> {
	if (!atOnce && !navigator.onLine) return 'offline';
	return deliverWith(postOf(session), atOnce).catch(() => 'later' as const);
}

/** What a form is told at once, instead of that it waits. */
const told = ['server', 'slow_down'];

/** @param here is there a form to tell? Without one a refusal waits in the outbox */
async function verdict(
	entry: OutboxEntry | undefined,
	ended: Ended,
	here: boolean
): Promise<Sent | null> {
	if (!entry) return { came: 'waiting', for: 'contact' };
	const { id, state, answer, error } = entry;
	if (state === 'done') return { came: 'done', answer: answer ?? {} };
	const heard = here && state === 'waiting' && told.includes(error?.tag ?? '');
	if (error && (heard || state === 'needs_you')) {
		// Sent once more meanwhile, as from another tab: that answer is waited for.
		if (here && (await takeOut(id)).length === 0) return null;
		throw new AppError(error.tag, error.facts);
	}
	if (!ended || ended === 'elsewhere') return null;
	return { came: 'waiting', for: ended === 'signed_out' ? 'session' : 'contact' };
}

/** What open forms wait for, by `seq`: it does not wait for contact yet, and needs nobody elsewhere. */
export const awaited = new Set<number>();

async function outcome(session: Session, seq: number, { follow, here }: Outgo): Promise<Sent> {
	let ended: Ended = null;
	const sending = deliver(session).then((stop) => void (ended = stop));
	for (;;) {
		const step = nextStep();
		try {
			const entry = await entryAt(seq);
			if (entry) follow?.(entry.photos);
			const sent = await verdict(entry, ended, here?.() ?? true);
			if (sent) return sent;
			if ((await Promise.race([step.came, ...(ended ? [] : [sending])])) === 'late')
				return { came: 'waiting', for: 'contact' };
		} finally {
			step.end();
		}
	}
}

/** Waits for a change of the outbox, but not for ever. */
function nextStep(): { came: Promise<'changed' | 'late'>; end: () => void } {
	let end = () => {};
	const came = new Promise<'changed' | 'late'>((resolve) => {
		const stop = hear(() => resolve('changed'));
		const timer = setTimeout(resolve, MS_PATIENT, 'late');
		end = () => {
			stop();
			clearTimeout(timer);
		};
	});
	return { came, end };
}

/** A device that keeps nothing sends at once, as long as the form is open. */
async function sendUnkept(session: Session, outgo: Outgo, resident: string): Promise<Sent> {
	const { id, change, about, photos } = outgo;
	const { village_id } = change.body;
	const now = { state: 'sending', made_at: 0, tries: 0, due_at: 0, error: null } as const;
	const kept = { seq: 0, done_at: null, answer: null };
	const entry: OutboxEntry = {
		...change,
		...now,
		...kept,
		id,
		about,
		photos,
		resident,
		village_id
	};
	const post = postOf(session);
	for (const photo of photos.filter(({ uploaded }) => !uploaded)) {
		await post.photo(entry, photo);
		photo.uploaded = true;
		outgo.follow?.(photos);
	}
	const answer = await post.command(entry);
	await post.settled(entry);
	return { came: 'done', answer };
}

/** What a form sends. `id` is the command's, the same again after a failure. */
export type Outgo = {
	id: string;
	change: Change;
	about: string;
	photos: OutboxPhoto[];
	/** Who opened the form. */
	writer: Writer;
	/** Is the form still there? Always, unless it says otherwise. */
	here?: () => boolean;
	/** It is on this device now. */
	kept?: (() => void) | undefined;
	/** Is told how the photos go. */
	follow?: (photos: OutboxPhoto[]) => void;
};

/**
 * Keeps a change on this device and sends it.
 * @returns what came of it as far as a form waits for it
 * @throws AppError why it was refused: it is in the outbox only if the form is gone
 */
export async function send(session: Session, outgo: Outgo): Promise<Sent> {
	const stored = storedResident();
	// A page that slept while somebody else signed in here sends nothing in their name.
	if (outgo.writer.id && stored && stored !== outgo.writer.id) throw new AppError('sign_in_first');
	// A session that lapsed loses nothing; who signs out leaves nothing.
	const resident = stored || (mayKeep(outgo.writer) && session.person?.id);
	if (!resident) throw new AppError('sign_in_first');
	const entry = await add({ ...outgo, resident }).catch((thrown: unknown) => {
		const { tag } = asAppError(thrown);
		if (tag === 'phone_full' || tag === 'phone_closed') return null;
		throw thrown;
	});
	if (!entry) return sendUnkept(session, outgo, resident);
	outgo.kept?.();
	awaited.add(entry.seq);
	return outcome(session, entry.seq, outgo).finally(() => {
		awaited.delete(entry.seq);
		tell();
	});
}
