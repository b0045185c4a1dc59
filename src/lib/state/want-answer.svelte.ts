import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { KeptForm } from '#lib/state/kept-form.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** `sent` is the body that went with `messageId`, if it has been tried. */
type Draft = { conversationId: string; messageId: string; body: string; sent: string };
const empty = (): Draft => ({ conversationId: newId(), messageId: newId(), body: '', sent: '' });

/** The first words to whoever wants something or drives somewhere. */
export class WantAnswer {
	readonly form: KeptForm<Draft>;
	readonly #attempt: Attempt<'answer_want'>;
	readonly #listing: Listing;

	constructor(session: Session, listing: Listing) {
		this.#listing = listing;
		this.#attempt = new Attempt(session, 'answer_want', listing.id);
		this.form = new KeptForm(`answer:${listing.id}`, empty());
	}

	get busy(): boolean {
		return this.#attempt.busy;
	}

	get error(): AppError | null {
		return this.#attempt.error;
	}

	/** Takes up the draft. Browser only. */
	async start(): Promise<void> {
		await this.form.start();
	}

	/** Writes on. */
	write(body: string): void {
		this.#attempt.error = null;
		this.form.change({ body });
	}

	/** Sends it. @returns the conversation's id, or null with `error` set */
	async send(): Promise<string | null> {
		const { conversationId, messageId: earlier, body, sent } = this.form.value;
		// Other words than those that may have arrived are another message.
		const messageId = sent && sent !== body ? newId() : earlier;
		this.form.change({ messageId, sent: body });
		await this.form.save();
		const answer = await this.#attempt.send({
			village_id: this.#listing.village_id,
			listing_id: this.#listing.id,
			conversation_id: conversationId,
			message_id: messageId,
			body
		});
		if (!answer) return null;
		await this.form.drop();
		return String(answer.conversation_id);
	}
}
