import { createContext } from 'svelte';
import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { Attempt, formHere } from '#lib/state/attempt.svelte.ts';
import { sentBefore } from '#lib/state/sent-before.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** `sent` is what of `body` went as `messageId`, if any of it has been tried. */
type Kept = { body: string; messageId: string; sent: string };
/** One message on its way; its attempt is its own. */
type Going = { messageId: string; body: string; attempt: Attempt<'send_message'> };

const together = (...parts: string[]) => parts.filter(Boolean).join('\n\n');

/** What is being written in one conversation; outlives a closed tab. What is sent is in the outbox. */
export class Outgoing {
	body = $state('');
	/** Why the last message was refused; its words are in `body` again. */
	error = $state<AppError | null>(null);
	readonly #here = formHere();
	readonly #session: Session;
	readonly #villageId: string;
	readonly #conversationId: string;
	readonly #keeper: Keeper<Kept>;
	/** Pressed, and not in the outbox yet. */
	#going: Going[] = [];
	/** What was refused and may have arrived: the same words are that message once more. */
	#tried: Going | null = null;

	constructor(session: Session, villageId: string, conversationId: string) {
		this.#session = session;
		this.#villageId = villageId;
		this.#conversationId = conversationId;
		this.#keeper = new Keeper(`message:${conversationId}`, () => this.#draft());
	}

	/** Takes up what was left here earlier. */
	async restore(): Promise<void> {
		const draft = await this.#keeper.find();
		if (!draft || this.body) return;
		const { body, messageId, sent } = draft.value;
		// The page was left before the draft was forgotten.
		const there = sent && (await sentBefore(messageId));
		if (this.body) return;
		this.body = there && body.startsWith(sent) ? body.slice(sent.length).trim() : body;
		if (sent && !there) this.#tried = this.#message(sent, messageId);
		if (there) await this.#keeper.save();
	}

	/** Something was written. */
	typed(): void {
		this.error = null;
		this.#keeper.touch();
	}

	/** Keeps what was written last: its field goes away. */
	async leave(): Promise<void> {
		await this.#keeper.flush();
	}

	/**
	 * Sends what is written, and empties the field for more.
	 * @param about the conversation's title
	 * @returns null with `error` set when it was refused
	 */
	async send(about: string): Promise<Sent | null> {
		const body = this.body.trim();
		if (!body) return null;
		this.body = '';
		this.error = null;
		const going = this.#tried?.body === body ? this.#tried : this.#message(body);
		this.#tried = null;
		this.#going.push(going);
		// With its id, before it goes: whatever dies from now on, it is the same message.
		await this.#keeper.save();
		const { attempt, messageId: message_id } = going;
		const ids = { village_id: this.#villageId, conversation_id: this.#conversationId, message_id };
		const kept = () => {
			this.#gone(going);
			void this.#keeper.save();
		};
		const sent = await attempt.send({ ...ids, body }, { about, kept });
		this.#gone(going);
		if (!sent) {
			this.#tried = going;
			this.body = together(body, this.body.trim());
			this.error = attempt.error;
		}
		await this.#keeper.save();
		return sent;
	}

	#message(body: string, messageId: string = newId()): Going {
		return { messageId, body, attempt: new Attempt(this.#session, 'send_message', this.#here) };
	}

	/** It is in the outbox, or in the field again. */
	#gone(going: Going): void {
		this.#going = this.#going.filter((one) => one !== going);
	}

	#draft(): { value: Kept } | null {
		const body = together(...this.#going.map((one) => one.body), this.body);
		const tried = this.#going[0] ?? this.#tried;
		const sent = tried?.body ?? '';
		return body ? { value: { body, messageId: tried?.messageId ?? '', sent } } : null;
	}
}

/** What is being written in the open conversation, from its layout. */
export const [getOutgoing, setOutgoing] = createContext<Outgoing>();
