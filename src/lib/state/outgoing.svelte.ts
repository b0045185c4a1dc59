import { createContext } from 'svelte';
import type { Message } from '#lib/domain/booking.ts';
import { newId } from '#lib/domain/id.ts';
import { Keeper } from '#lib/offline/keeper.ts';
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
	readonly #keeper: Keeper<Kept>;

	constructor(session: Session, villageId: string, conversationId: string) {
		this.#session = session;
		this.#villageId = villageId;
		this.#conversationId = conversationId;
		this.#keeper = new Keeper(`message:${conversationId}`, () => this.#kept());
	}

	/** Takes up what was left here earlier. */
	async restore(): Promise<void> {
		const draft = await this.#keeper.find();
		if (!draft) return;
		if (!this.body) this.body = draft.value.body;
		this.unsent = draft.value.unsent.map(({ id, body }) => ({
			id,
			body,
			attempt: this.#attempt(id)
		}));
	}

	/** Something was written. */
	typed(): void {
		this.#keeper.touch();
	}

	/** Keeps what was written last: its field goes away. */
	async leave(): Promise<void> {
		await this.#keeper.flush();
	}

	/** Sends what is written. It stays in `unsent` until it has arrived. @returns whether it arrived */
	async send(): Promise<boolean> {
		const body = this.body.trim();
		if (!body) return false;
		const id = newId();
		const message = { id, body, attempt: this.#attempt(id) };
		this.unsent = [...this.unsent, message];
		this.body = '';
		await this.#keeper.save();
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
		if (!answer) return false;
		await this.discard(id);
		return true;
	}

	/** Gives one up, or lets go of one that has arrived. */
	async discard(id: string): Promise<void> {
		this.unsent = this.unsent.filter((one) => one.id !== id);
		await this.#keeper.save();
	}

	/** Lets go of those the server has after all. */
	settle(messages: readonly Message[]): void {
		const arrived = this.unsent.find(
			({ id, attempt }) => !attempt.busy && messages.some((message) => message.id === id)
		);
		if (arrived) void this.discard(arrived.id);
	}

	#attempt(messageId: string): Attempt<'send_message'> {
		return new Attempt(this.#session, 'send_message', messageId);
	}

	#kept(): { value: Kept } | null {
		const unsent = this.unsent.map(({ id, body }) => ({ id, body }));
		return this.body || unsent.length ? { value: { body: this.body, unsent } } : null;
	}
}

/** What is being written in the open conversation, from its layout. */
export const [getOutgoing, setOutgoing] = createContext<Outgoing>();
