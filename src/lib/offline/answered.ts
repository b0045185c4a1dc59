import type { CommandAnswer } from '#lib/domain/commands.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import { madeBy, type OutboxEntry, type OutboxPhoto } from '#lib/domain/outbox.ts';
import { backoff, MOST_FAILURES, pointedAt, replacedBy } from '#lib/domain/outbox-rules.ts';
import type { Post, Stop } from '#lib/offline/delivering.ts';
import { forgetOld } from '#lib/offline/outbox.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { tell } from '#lib/offline/outbox-news.ts';
import { mayHaveArrived, photosForgotten, withNewPhotos } from '#lib/offline/refused.ts';

/** Changes an entry, unless it was taken out or made another meanwhile. @returns whether it did */
export async function set({ seq, id }: OutboxEntry, part: Partial<OutboxEntry>): Promise<boolean> {
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

/** It is there. What waits for a thing that has another id on the server goes to that. */
export async function done(post: Post, entry: OutboxEntry, answer: CommandAnswer): Promise<void> {
	await post.settled(entry);
	const photos: OutboxPhoto[] = [];
	await set(entry, { state: 'done', error: null, done_at: Date.now(), answer, photos });
	const all = await entriesOf(entry.resident);
	await forgetOld(all);
	const said = replacedBy(entry, all).map(({ seq }) => seq);
	if (said.length > 0) {
		await useOutbox((db) => db.entry.bulkDelete(said));
		tell();
	}
	const [made, there] = [madeBy(entry)[0], answer.conversation_id];
	if (
		entry.name !== 'answer_want' ||
		made === undefined ||
		typeof there !== 'string' ||
		there === made
	)
		return;
	for (const one of all.filter(({ seq }) => seq > entry.seq))
		await set(one, { body: pointedAt(one, made, there).body } as Partial<OutboxEntry>);
}

const waits = ['offline', 'server', 'slow_down', 'sign_in_first'];

/** Is it the network, the server or the session, and not the command? */
export const mayPass = (error: AppError): boolean => waits.includes(error.tag);

/** It waits. @param before its tries before this one @returns why sending ends, or null when the rest may go on */
export async function later(
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

/** Entries whose photos were sent a second time. */
const renewed = new Set<number>();

/**
 * The server refused it: it was there already, or is sent another way, or the person has to decide.
 * @throws AppError that `mayPass`
 */
export async function refused(post: Post, entry: OutboxEntry, error: AppError): Promise<void> {
	const { tag, facts } = error;
	if (mayHaveArrived(error, entry)) {
		const earlier = await post.arrived(entry).catch((thrown: unknown) => {
			if (mayPass(asAppError(thrown))) throw thrown;
			return null;
		});
		if (earlier && entry.name === 'publish_listing')
			// What is written now is what shall stand.
			return void (await set(entry, { id: newId(), name: 'edit_listing' } as Partial<OutboxEntry>));
		if (earlier) return done(post, entry, earlier);
	}
	if (photosForgotten(error, entry) && !renewed.has(entry.seq)) {
		renewed.add(entry.seq);
		return void (await set(entry, withNewPhotos(entry)));
	}
	// First what has changed, then the no: whoever reads it sees how things stand.
	await post.settled(entry);
	await set(entry, { state: 'needs_you', error: { tag, facts } });
}
