import { createContext } from 'svelte';
import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Kept = { body: string };

/** What is being written in one conversation; outlives a closed tab. What is sent is in the outbox. */
export class Outgoing {
	body = $state('');
	/** Why the last message was refused; its words are in `body` again. */
	error = $state<AppError | null>(null);
	readonly #session: Session;
	readonly #villageId: string;
	readonly #conversationId: string;
	readonly #keeper: Keeper<Kept>;

	constructor(session: Session, villageId: string, conversationId: string) {
		this.#session = session;
		this.#villageId = villageId;
		this.#conversationId = conversationId;
		this.#keeper = new Keeper(`message:${conversationId}`, () =>
			this.body ? { value: { body: this.body } } : null
		);
	}

	/** Takes up what was left here earlier. */
	async restore(): Promise<void> {
		const draft = await this.#keeper.find();
		if (draft && !this.body) this.body = draft.value.body;
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
		const attempt = new Attempt(this.#session, 'send_message');
		const message = {
			village_id: this.#villageId,
			conversation_id: this.#conversationId,
			message_id: newId(),
			body
		};
		const kept = () => void this.#keeper.save();
		const sent = await attempt.send(message, { about, kept });
		if (!sent) {
			this.body = [body, this.body.trim()].filter(Boolean).join('\n\n');
			this.error = attempt.error;
		}
		await this.#keeper.save();
		return sent;
	}
}

/** What is being written in the open conversation, from its layout. */
export const [getOutgoing, setOutgoing] = createContext<Outgoing>();
