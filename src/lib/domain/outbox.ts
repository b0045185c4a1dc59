import type { CommandAnswer, CommandBody, CommandName } from '#lib/domain/commands.ts';
import type { Tag } from '#lib/domain/errors.ts';
import type { Id } from '#lib/domain/id.ts';

/** `waiting` to be sent, being sent, answered, or refused so that the person has to decide. */
export type OutboxState = 'waiting' | 'sending' | 'done' | 'needs_you';

/** A photo that goes before the command that names it, already shrunk. */
export type OutboxPhoto = { id: Id; alt: string; picture: Blob; uploaded: boolean };

/** What one command changes: its name, and the body the server is given. */
export type Change = {
	[Name in CommandName]: { name: Name; body: CommandBody<Name> };
}[CommandName];

/** A command on this device, from the press of a button until some time after the server's answer. */
export type OutboxEntry = Change & {
	/** The command's id: sent again, it happens once. */
	id: Id;
	/** Its place in the queue. */
	seq: number;
	/** Who did it: sent with nobody else's rights. */
	resident: Id;
	village_id: Id;
	photos: OutboxPhoto[];
	/** What it is about in a person's words, as a listing's title; '' when nothing says it. */
	about: string;
	state: OutboxState;
	/** When the button was pressed, by this device's clock, in milliseconds. */
	made_at: number;
	/** How often it was given to the network; while 0 the server cannot have heard of it. */
	tries: number;
	/** Not sent again before, in milliseconds. */
	due_at: number;
	/** Why it was refused; of what waits, why it still does, except for want of contact. */
	error: { tag: Tag; facts: Record<string, unknown> } | null;
	/** When the answer came, in milliseconds. */
	done_at: number | null;
	answer: CommandAnswer | null;
};

/**
 * What came of sending: the server's answer, or it waits on this device and goes by itself, with contact
 * or once its resident has signed in again.
 */
export type Sent =
	{ came: 'done'; answer: CommandAnswer } | { came: 'waiting'; for: 'contact' | 'session' };

/**
 * What a change brings into being, if anything, its own thing first: nothing that refers to it can be sent
 * before it is there.
 */
export function madeBy({ name, body }: Change): Id[] {
	switch (name) {
		case 'request_booking':
			return [body.booking_id];
		case 'request_bundle':
			return [body.bundle_id, ...body.parts.map(({ booking_id }) => booking_id)];
		case 'request_series':
			return [body.series_id];
		case 'publish_listing':
			return [body.listing_id];
		case 'answer_want':
			return [body.conversation_id];
		case 'join_village':
			return [body.village_id];
		default:
			return [];
	}
}

/** What a change refers to. A booking's conversation has the booking's id, a series' that of the series. */
function named({ body }: Change): Id[] {
	return [
		body.village_id,
		...('listing_id' in body && body.listing_id ? [body.listing_id] : []),
		...('parts' in body ? body.parts.map(({ listing_id }) => listing_id) : []),
		...('booking_id' in body ? [body.booking_id] : []),
		...('conversation_id' in body ? [body.conversation_id] : [])
	];
}

/** What is held up by an entry that needs the person: everything after it that refers to what it makes. */
export function heldUpBy(entry: OutboxEntry, entries: readonly OutboxEntry[]): OutboxEntry[] {
	const made = madeBy(entry);
	if (made.length === 0) return [];
	return entries.filter(
		(one) =>
			one.seq > entry.seq && one.state === 'waiting' && named(one).some((id) => made.includes(id))
	);
}
