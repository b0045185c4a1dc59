import type { CommandName } from '#lib/domain/commands.ts';
import { askedBy, whenOf, type When } from '#lib/domain/when.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';

/** A change that the server has not said yes to yet; `days` (or hours) it is about, the first of several. */
export type Unsent = {
	/** The entry's. */
	id: Id;
	name: CommandName;
	state: Exclude<OutboxState, 'done'>;
	days?: When;
};

/** What a document has that is not, or not only, as the server knows it: see `weightier`. */
export type Marked = { unsent?: Unsent };

/** `unmade`: it is on this device only, and what it says of itself is what is asked for. */
export type Makeable = Marked & { unmade?: true };

/** What is not done, oldest first. */
export function pending(entries: readonly OutboxEntry[]): OutboxEntry[] {
	return entries.filter(({ state }) => state !== 'done').sort((a, b) => a.seq - b.seq);
}

/** Which of two changes is told of: one that needs the person, else the later. */
export function weightier(before: Unsent | undefined, later: Unsent): Unsent {
	return before?.state === 'needs_you' && later.state !== 'needs_you' ? before : later;
}

/** An entry that is not done, as documents carry it. */
export function unsentOf(entry: OutboxEntry): Unsent {
	const { id, name, state } = entry;
	const days = whenAbout(entry);
	return { id, name, state: state as Unsent['state'], ...(days && { days }) };
}

/** The time a change is about, of several the first; null when it is about none. */
export function whenAbout(change: Change): When | null {
	const { body } = change;
	return 'first_day' in body ? whenOf(body) : (askedBy(change)[0]?.when ?? null);
}
