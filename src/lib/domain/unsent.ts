import type { CommandName } from '#lib/domain/commands.ts';
import type { Days } from '#lib/domain/days.ts';
import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';

/** A change that the server has not said yes to yet; `days` when it is about some. */
export type Unsent = {
	/** The entry's. */
	id: Id;
	name: CommandName;
	state: Exclude<OutboxState, 'done'>;
	days?: Days;
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
export function unsentOf({ id, name, state, body }: OutboxEntry): Unsent {
	const unsent = { id, name, state: state as Unsent['state'] };
	if (!('first_day' in body)) return unsent;
	const last = 'last_day' in body ? body.last_day : body.first_day;
	return { ...unsent, days: { first: body.first_day, last } };
}
