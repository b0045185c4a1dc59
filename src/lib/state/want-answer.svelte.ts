import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { KeptForm } from '#lib/state/kept-form.svelte.ts';
import { sentBefore } from '#lib/state/sent-before.ts';
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
		this.#attempt = new Attempt(session, 'answer_want');
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
		if (!(await this.form.start())) return;
		if (await sentBefore(this.form.value.conversationId)) await this.form.renew(empty());
	}

	/** Writes on. */
	write(body: string): void {
		this.#attempt.error = null;
		this.form.change({ body });
	}

	/** Sends it. @returns the conversation's id and what came of it, or null with `error` set */
	async send(): Promise<{ conversationId: string; sent: Sent } | null> {
		const { conversationId, messageId: earlier, body, sent: before } = this.form.value;
		// Other words than those that may have arrived are another message.
		const messageId = before && before !== body ? newId() : earlier;
		this.form.change({ messageId, sent: body });
		await this.form.save();
		const { village_id, id: listing_id, title: about } = this.#listing;
		const ids = { village_id, listing_id, conversation_id: conversationId, message_id: messageId };
		const sent = await this.#attempt.send({ ...ids, body }, { about });
		if (!sent) return null;
		await this.form.drop();
		const answered = sent.came === 'done' && sent.answer.conversation_id;
		return { conversationId: String(answered || conversationId), sent };
	}
}
