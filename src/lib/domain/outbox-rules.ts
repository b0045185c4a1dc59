import type { Id } from '#lib/domain/id.ts';
import { heldUpBy, madeBy, type Change, type OutboxEntry } from '#lib/domain/outbox.ts';

const MS_FIRST = 2_000;
const MS_MOST = 300_000;
/** So often the server may fail before the person has to decide. */
export const MOST_FAILURES = 5;
const MS_DONE_KEPT = 24 * 3_600_000;
const MOST_DONE = 20;

/** How long to wait after so many tries, in milliseconds. @param chance 0 to 1: not all phones at once */
export function backoff(tries: number, chance: number): number {
	return Math.min(MS_FIRST * 2 ** tries, MS_MOST) * (0.5 + chance / 2);
}

/**
 * May it be sent now? A time further away than anything ever waits means that the clock was set.
 * @param atOnce what only waits for contact waits no longer
 */
export function isDue({ due_at, error }: OutboxEntry, now: number, atOnce = false): boolean {
	return due_at <= now || due_at - now > MS_MOST || (atOnce && error === null);
}

/** Not yet at the server, as far as this device knows. What was being sent when the page died waits as well. */
const isOpen = ({ state }: OutboxEntry): boolean => state === 'waiting' || state === 'sending';

/** What goes next: the oldest, past what is held up by something the person has to decide. */
export function nextToSend(entries: readonly OutboxEntry[]): OutboxEntry | undefined {
	const held = new Set(
		entries.filter(({ state }) => state === 'needs_you').flatMap((one) => heldUpBy(one, entries))
	);
	return entries.find((one) => isOpen(one) && !held.has(one));
}

/** What makes a change itself and no other: the id of what it makes, if anything. */
export function ownId(change: Change): Id | null {
	return change.name === 'send_message' ? change.body.message_id : (madeBy(change)[0] ?? null);
}

function subject({ body }: Change): Id {
	if ('booking_id' in body) return body.booking_id;
	return ('listing_id' in body && body.listing_id) || body.village_id;
}

/** Do they say the same? */
export const sameWords = (a: Change, b: Change): boolean =>
	a.name === b.name && JSON.stringify(a.body) === JSON.stringify(b.body);

/**
 * The entry that a change is once more, as from a form that was loaded anew: the one that makes the same
 * thing, or the last one about the same thing if it says the same. A pause after a resume is meant again.
 */
export function onceMore(entries: readonly OutboxEntry[], change: Change): OutboxEntry | undefined {
	const own = ownId(change);
	if (own)
		return entries.find(
			(one) =>
				one.name === change.name &&
				ownId(one) === own &&
				(one.state !== 'done' || sameWords(one, change))
		);
	const last = entries.findLast((one) => isOpen(one) && subject(one) === subject(change));
	return last && sameWords(last, change) ? last : undefined;
}

/** The same change about another booking or conversation. */
export function pointedAt<One extends Change>(change: One, from: Id, to: Id): One {
	const body = Object.fromEntries(
		Object.entries(change.body).map(([key, value]) => [
			key,
			value === from && (key === 'booking_id' || key === 'conversation_id') ? to : value
		])
	);
	return { ...change, body };
}

/** Done entries that are shown no longer. */
export function outworn(entries: readonly OutboxEntry[], now: number): OutboxEntry[] {
	const done = entries
		.filter(({ state }) => state === 'done')
		.sort((a, b) => (b.done_at ?? 0) - (a.done_at ?? 0));
	return done.filter(({ done_at }, i) => i >= MOST_DONE || now - (done_at ?? 0) > MS_DONE_KEPT);
}

/** What was refused and has been said anew since, as by sending a form once more: nobody has to decide about it. */
export function replacedBy(entry: OutboxEntry, entries: readonly OutboxEntry[]): OutboxEntry[] {
	if (entry.name !== 'edit_listing' && entry.name !== 'save_profile') return [];
	return entries.filter(
		(one) =>
			one.seq < entry.seq &&
			one.state === 'needs_you' &&
			one.name === entry.name &&
			subject(one) === subject(entry)
	);
}
