import type { Conversation, Message } from '#lib/domain/conversation.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Change, OutboxEntry } from '#lib/domain/outbox.ts';
import type { ConversationDoc, ListingDoc } from '#lib/domain/pull.ts';
import type { Around } from '#lib/domain/unsent-listing.ts';
import { arrived } from '#lib/domain/arrived.ts';
import { answeredTalk, bundledTalks, requestedTalk, seriesTalk } from '#lib/domain/unsent-talk.ts';
import { pending, unsentOf, weightier, type Marked, type Unsent } from '#lib/domain/unsent.ts';

export type AroundTalks = Around & { listingOf: (id: Id) => ListingDoc | null };
type Of<Name extends Change['name']> = OutboxEntry & Extract<Change, { name: Name }>;
type Asks = Of<'request_booking'> | Of<'request_bundle'> | Of<'request_series'>;
type Docs = Map<Id, ConversationDoc>;

const marks = ({ unsent }: Marked, later: Unsent | undefined): Marked =>
	later ? { unsent: weightier(unsent, later) } : {};

function written(doc: ConversationDoc, message: Message): ConversationDoc {
	const { row, page } = doc;
	if (page.messages.some(({ id }) => id === message.id)) return doc;
	const last_at = row.last_at > message.at ? row.last_at : message.at;
	return {
		row: {
			...row,
			last_body: message.body,
			last_mine: true,
			last_at,
			...marks(row, message.unsent)
		},
		page: { ...page, messages: [...page.messages, message] }
	};
}

function marked(doc: ConversationDoc, entry: OutboxEntry): ConversationDoc {
	const unsent = unsentOf(entry);
	const { row, page } = doc;
	const answered = unsent.state !== 'needs_you' && ({ answered: true } as const);
	return {
		row: { ...row, ...marks(row, unsent), ...answered },
		page: { ...page, ...marks(page, unsent) }
	};
}

function messageOf(entry: Of<'send_message'> | Of<'answer_want'>, me: Id): Message {
	const { message_id: id, body } = entry.body;
	const at = new Date(entry.made_at).toISOString();
	return { id, sender_id: me, body: body.trim(), at, unsent: unsentOf(entry) };
}

/** The conversations that a request begins, as they will be. */
function begunBy(entry: Asks, around: AroundTalks): ConversationDoc[] {
	switch (entry.name) {
		case 'request_booking':
			return [requestedTalk(entry.body, entry, around.listingOf(entry.body.listing_id), around)];
		case 'request_bundle':
			return bundledTalks(entry.body, entry, around);
		case 'request_series':
			return [seriesTalk(entry.body, entry, around.listingOf(entry.body.listing_id), around)];
	}
}

/** A request that is here already has been answered; else its conversations are begun, with what was noted. */
function request(docs: Docs, entry: Asks, around: AroundTalks): void {
	const { note = '' } = entry.body;
	for (const begun of begunBy(entry, around)) {
		const { id } = begun.page;
		if (docs.has(id)) {
			change(docs, entry, id, around.resident);
			continue;
		}
		const at = begun.row.last_at;
		const message = { id: entry.id, sender_id: around.resident, body: note.trim(), at };
		const said = message.body ? written(begun, message) : begun;
		docs.set(id, marked(said, entry));
	}
}

const isAbout = ({ page }: ConversationDoc, listing: Id, me: Id) =>
	page.about === 'listing' && page.listing_id === listing && page.asker_id === me;

/** Who has written about a listing before goes on in that conversation. */
function answer(docs: Docs, entry: Of<'answer_want'>, around: AroundTalks): void {
	const { listing_id } = entry.body;
	const { resident } = around;
	const doc =
		[...docs.values()].find((one) => isAbout(one, listing_id, resident)) ??
		answeredTalk(entry.body, entry, around.listingOf(listing_id), around);
	docs.set(doc.page.id, written(doc, messageOf(entry, resident)));
}

/** The conversation of a booking: its own, or that of the standing booking it is a date of. */
function talkAbout(docs: Docs, booking: Id): ConversationDoc | undefined {
	return (
		docs.get(booking) ??
		[...docs.values()].find(({ page }) =>
			page.series?.dates.some(({ booking_id }) => booking_id === booking)
		)
	);
}

function change(docs: Docs, entry: OutboxEntry, id: Id, me: Id): void {
	const doc = talkAbout(docs, id);
	if (!doc || (entry.state !== 'needs_you' && arrived(entry, doc, me))) return;
	docs.set(doc.page.id, marked(doc, entry));
}

const asks = (entry: OutboxEntry): entry is Asks => /^request_/.test(entry.name);

function apply(docs: Docs, entry: OutboxEntry, around: AroundTalks): void {
	if (asks(entry)) request(docs, entry, around);
	else if (entry.name === 'answer_want') answer(docs, entry, around);
	else if (entry.name === 'send_message') {
		const doc = docs.get(entry.body.conversation_id);
		if (doc) docs.set(doc.page.id, written(doc, messageOf(entry, around.resident)));
	} else if ('booking_id' in entry.body)
		change(docs, entry, entry.body.booking_id, around.resident);
}

/**
 * A resident's conversations with what is not done: requests and first words begin theirs, messages stand last,
 * and a booking keeps the state the server gave it, with a mark.
 */
export function overlayTalks(
	docs: ConversationDoc[],
	entries: readonly OutboxEntry[],
	around: AroundTalks
): ConversationDoc[] {
	const own = pending(entries);
	if (own.length === 0) return docs;
	const all: Docs = new Map(docs.map((doc) => [doc.page.id, doc]));
	for (const entry of own) apply(all, entry, around);
	return [...all.values()];
}

/** One of them by its id, or by that of the first word that went on in it. */
export function talkOf(
	docs: readonly ConversationDoc[],
	entries: readonly OutboxEntry[],
	id: Id
): Conversation | null {
	const said = entries.flatMap((one) =>
		one.name === 'answer_want' && one.body.conversation_id === id ? one.body.message_id : []
	);
	const found =
		docs.find(({ page }) => page.id === id) ??
		docs.find(({ page }) => page.messages.some((message) => said.includes(message.id)));
	return found?.page ?? null;
}
