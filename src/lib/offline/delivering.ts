import { storedResident } from '#lib/db/client.ts';
import type { CommandAnswer } from '#lib/domain/commands.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { type Id } from '#lib/domain/id.ts';
import type { OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import { backoff, isDue, MOST_FAILURES, nextToSend, outworn } from '#lib/domain/outbox-rules.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { tell } from '#lib/offline/outbox-news.ts';

/** The way to the server, with the rights of the entry's resident and nobody else's. Everything throws AppError. */
export type Post = {
	photo(entry: OutboxEntry, photo: OutboxPhoto): Promise<void>;
	command(entry: OutboxEntry): Promise<CommandAnswer>;
	/** Is what it makes there already? Its answer then, else null. */
	arrived(entry: OutboxEntry): Promise<CommandAnswer | null>;
	/** Brings this device up to date, so that what is done is seen. */
	settled(entry: OutboxEntry): Promise<void>;
};

/** Why sending ended: nothing is left, it is not yet time, there is no contact, or nobody is signed in. */
export type Stop = 'empty' | 'later' | 'offline' | 'signed_out';

/** Changes an entry, unless it was taken out or made another meanwhile. @returns whether it did */
async function set({ seq, id }: OutboxEntry, part: Partial<OutboxEntry>): Promise<boolean> {
	const changed = await useOutbox(({ entry }) =>
		entry
			.where('seq')
			.equals(seq)
			.and((one) => one.id === id)
			.modify(part)
	);
	tell();
	return changed > 0;
}

async function done(post: Post, entry: OutboxEntry, answer: CommandAnswer): Promise<void> {
	await post.settled(entry);
	const now = Date.now();
	const photos: OutboxPhoto[] = [];
	await set(entry, { state: 'done', error: null, done_at: now, answer, photos });
	const old = outworn(await entriesOf(entry.resident), now);
	if (old.length > 0) await useOutbox((db) => db.entry.bulkDelete(old.map(({ seq }) => seq)));
}

/** Waits, because of what the network or the server said. */
async function later(
	entry: OutboxEntry,
	{ tag, facts }: AppError,
	before: number
): Promise<Stop | null> {
	if (tag === 'sign_in_first') {
		await set(entry, { state: 'waiting', tries: before, error: { tag, facts } });
		return 'signed_out';
	}
	const failures = tag === 'server' ? Number(entry.error?.facts.failures ?? 0) + 1 : 0;
	if (failures >= MOST_FAILURES) {
		await set(entry, { state: 'needs_you', error: { tag, facts } });
		return null;
	}
	const due_at = Date.now() + backoff(entry.tries, Math.random());
	const error = tag === 'offline' ? null : { tag, facts: { ...facts, failures } };
	await set(entry, { state: 'waiting', due_at, error });
	return tag === 'offline' ? 'offline' : 'later';
}
const waits = ['offline', 'server', 'slow_down', 'sign_in_first'];

async function sendOne(post: Post, entry: OutboxEntry): Promise<Stop | null> {
	const before = entry.tries;
	if (!(await set(entry, { state: 'sending' }))) return null;
	try {
		for (const photo of entry.photos.filter(({ uploaded }) => !uploaded)) {
			await post.photo(entry, photo);
			photo.uploaded = true;
			await set(entry, { photos: entry.photos });
		}
		entry.tries = before + 1;
		if (!(await set(entry, { tries: entry.tries }))) return null;
		await done(post, entry, await post.command(entry));
		return null;
	} catch (thrown) {
		const error = asAppError(thrown);
		const { tag, facts } = error;
		if (tag === 'phone_full' || tag === 'phone_closed') throw error;
		if (waits.includes(tag)) return later(entry, error, before);
		await set(entry, { state: 'needs_you', error: { tag, facts } });
		return null;
	}
}

/**
 * Sends what waits, oldest first, one at a time, until nothing is left or something has to wait.
 * @param contact the server has just answered
 * @throws AppError `phone_full`, `phone_closed`
 */
export async function deliverAll(post: Post, contact = false): Promise<Stop> {
	for (;;) {
		const resident: Id = storedResident();
		if (!resident) return 'signed_out';
		const entry = nextToSend(await entriesOf(resident));
		if (!entry) return 'empty';
		if (!isDue(entry, Date.now(), contact)) return 'later';
		const stop = await sendOne(post, entry);
		if (stop) return stop;
	}
}
