import { createContext } from 'svelte';
import { findDraft, dropDraft, keepDraft } from '#lib/offline/drafts.ts';
import type { Message } from '#lib/domain/booking.ts';
import { newId } from '#lib/domain/id.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Kept = { body: string; unsent: { id: string; body: string }[] };

/** A message on its way, or one that did not get through. */
export type Unsent = { id: string; body: string; attempt: Attempt<'send_message'> };

/** What is being written in one conversation and what has not arrived yet; both outlive a closed tab. */
export class Outgoing {
	body = $state('');
	unsent = $state.raw<Unsent[]>([]);
	readonly #session: Session;
	readonly #villageId: string;
	readonly #conversationId: string;

	constructor(session: Session, villageId: string, conversationId: string) {
		this.#session = session;
		this.#villageId = villageId;
		this.#conversationId = conversationId;
	}

	/** Takes up what was left here earlier. */
	async restore(): Promise<void> {
		const draft = await findDraft<Kept>(this.#key).catch(() => null);
		if (!draft) return;
		if (!this.body) this.body = draft.value.body;
		this.unsent = draft.value.unsent.map(({ id, body }) => ({
			id,
			body,
			attempt: this.#attempt()
		}));
	}

	/** Keeps what is written on this device. */
	async keep(): Promise<void> {
		const unsent = this.unsent.map(({ id, body }) => ({ id, body }));
		// A browser that keeps nothing still sends.
		await (
			this.body || unsent.length
				? keepDraft<Kept>(this.#key, { body: this.body, unsent })
				: dropDraft(this.#key)
		).catch(() => {});
	}

	/** Sends what is written. It stays in `unsent` until it has arrived. @returns whether it arrived */
	async send(): Promise<boolean> {
		const body = this.body.trim();
		if (!body) return false;
		const message = { id: newId(), body, attempt: this.#attempt() };
		this.unsent = [...this.unsent, message];
		this.body = '';
		await this.keep();
		return this.retry(message);
	}

	/** Sends one again; the same message never arrives twice. @returns whether it arrived */
	async retry({ id, body, attempt }: Unsent): Promise<boolean> {
		const answer = await attempt.send({
			village_id: this.#villageId,
			conversation_id: this.#conversationId,
			message_id: id,
			body
		});
		// After a reload the command is a new one, and the message itself says that it came through before.
		if (!answer && attempt.error?.tag !== 'id_taken') return false;
		await this.discard(id);
		return true;
	}

	/** Gives one up, or lets go of one that has arrived. */
	async discard(id: string): Promise<void> {
		this.unsent = this.unsent.filter((one) => one.id !== id);
		await this.keep();
	}

	/** Lets go of those the server has after all. */
	settle(messages: readonly Message[]): void {
		const arrived = this.unsent.find(
			({ id, attempt }) => !attempt.busy && messages.some((message) => message.id === id)
		);
		if (arrived) void this.discard(arrived.id);
	}

	#attempt(): Attempt<'send_message'> {
		return new Attempt(this.#session, 'send_message');
	}

	get #key(): string {
		return `message/${this.#conversationId}`;
	}
}

/** What is being written in the open conversation, from its layout. */
export const [getOutgoing, setOutgoing] = createContext<Outgoing>();
