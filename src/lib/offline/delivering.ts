import { storedResident } from '#lib/db/client.ts';
import type { CommandAnswer } from '#lib/domain/commands.ts';
import { AppError, asAppError } from '#lib/domain/errors.ts';
import type { OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import { isDue, nextToSend } from '#lib/domain/outbox-rules.ts';
import { done, later, mayPass, refused, set } from '#lib/offline/answered.ts';
import { entriesOf } from '#lib/offline/outbox-db.ts';

/** The way to the server, with the rights of the entry's resident and nobody else's. Throws AppError. */
export type Post = {
	photo(entry: OutboxEntry, photo: OutboxPhoto): Promise<void>;
	command(entry: OutboxEntry): Promise<CommandAnswer>;
	/** Is what it makes there already? Its answer then, else null. */
	arrived(entry: OutboxEntry): Promise<CommandAnswer | null>;
	/** Brings this device up to date, so that what is done is seen. Nothing is thrown. */
	settled(entry: OutboxEntry): Promise<void>;
};

/** Why sending ended: nothing is left, it is not yet time, there is no contact, or nobody is signed in. */
export type Stop = 'empty' | 'later' | 'offline' | 'signed_out';

async function sendPhotos(post: Post, entry: OutboxEntry): Promise<void> {
	for (const photo of entry.photos.filter(({ uploaded }) => !uploaded)) {
		try {
			await post.photo(entry, photo);
		} catch (thrown) {
			const { tag, facts } = asAppError(thrown);
			throw new AppError(tag, { ...facts, photo: photo.id }, { cause: thrown });
		}
		photo.uploaded = true;
		await set(entry, { photos: entry.photos });
	}
}

/** @returns why sending ends, or null when the rest may go on */
async function sendOne(post: Post, entry: OutboxEntry): Promise<Stop | null> {
	const before = entry.tries;
	if (!(await set(entry, { state: 'sending' }))) return null;
	let answer: CommandAnswer;
	try {
		await sendPhotos(post, entry);
		entry.tries = before + 1;
		if (!(await set(entry, { tries: entry.tries }))) return null;
		answer = await post.command(entry);
	} catch (thrown) {
		const error = asAppError(thrown);
		if (error.tag === 'phone_full' || error.tag === 'phone_closed') throw error;
		if (mayPass(error)) return later(entry, error, before);
		return refused(post, entry, error).then(
			() => null,
			(why: unknown) => {
				if (mayPass(asAppError(why))) return later(entry, asAppError(why), before);
				throw why;
			}
		);
	}
	await done(post, entry, answer);
	return null;
}

/**
 * Sends what waits, oldest first, one at a time, until nothing is left or something has to wait.
 * @param atOnce also what waits for contact
 * @throws AppError `phone_full`, `phone_closed`
 */
export async function deliverAll(post: Post, atOnce = false): Promise<Stop> {
	for (;;) {
		const resident = storedResident();
		if (!resident) return 'signed_out';
		const entry = nextToSend(await entriesOf(resident));
		if (!entry) return 'empty';
		if (!isDue(entry, Date.now(), atOnce)) return 'later';
		const stop = await sendOne(post, entry);
		if (stop) return stop;
	}
}
