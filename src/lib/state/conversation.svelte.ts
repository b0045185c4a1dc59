import { createContext } from 'svelte';
import { markRead, revealPlace } from '#lib/db/bookings.ts';
import type { Conversation, Message } from '#lib/domain/conversation.ts';
import type { Revealed } from '#lib/domain/booking.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Inbox } from '#lib/state/inbox.svelte.ts';
import { readConversation } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** One conversation with its booking; read again with every look: see Pulling. */
export class ConversationPage {
	/** `failed` only while nothing was ever read; later failures leave what is shown and set `error`. */
	status = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
	conversation = $state.raw<Conversation | null>(null);
	error = $state<AppError | null>(null);
	revealed = $state.raw<Revealed | null>(null);
	revealing = $state(false);
	revealError = $state<AppError | null>(null);
	/** Messages of the other side that came while the page was open, since the last look. */
	arrived = $state.raw<Message[]>([]);
	readonly id: string;
	readonly villageId: string;
	readonly #session: Session;
	readonly #inbox: Inbox;
	#shown = '';
	#read = '';
	#turn = 0;

	constructor(session: Session, inbox: Inbox, villageId: string, id: string) {
		this.#session = session;
		this.#inbox = inbox;
		this.villageId = villageId;
		this.id = id;
	}

	/** Who reads; null only while signing out. */
	get me(): string | null {
		return this.#session.person?.id ?? null;
	}

	/** Reads the conversation again. Nothing is thrown. */
	async refresh(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const found = await readConversation(this.#session, this.villageId, this.id);
			if (turn === this.#turn) this.#take(found);
		} catch (thrown) {
			if (turn !== this.#turn) return;
			this.error = asAppError(thrown);
			if (this.status === 'loading') this.status = 'failed';
		}
	}

	/** Asks for the exact place and phone numbers. The look is written into the history. */
	async reveal(): Promise<void> {
		if (this.revealing) return;
		this.revealing = true;
		this.revealError = null;
		try {
			const booking = this.conversation?.booking?.id ?? this.id;
			this.revealed = await revealPlace(await this.#session.db(), this.villageId, booking);
		} catch (thrown) {
			this.revealError = asAppError(thrown);
		}
		this.revealing = false;
		await this.#session.settled?.();
		await this.refresh();
	}

	#take(found: Conversation | null): void {
		this.error = null;
		this.status = found ? 'ready' : 'missing';
		const text = JSON.stringify(found);
		if (text !== this.#shown) {
			const known = this.conversation?.messages ?? [];
			if (this.conversation)
				this.arrived = (found?.messages ?? []).filter(
					({ id, sender_id }) => sender_id !== this.me && !known.some((one) => one.id === id)
				);
			this.#shown = text;
			// Of a standing booking each date has its own.
			if (found?.booking?.id !== this.conversation?.booking?.id) this.revealed = null;
			this.conversation = found;
		}
		if (found && document.visibilityState === 'visible') void this.#markRead(found);
	}

	async #markRead({ messages, events }: Conversation): Promise<void> {
		const last = `${messages.at(-1)?.id} ${events.at(-1)?.id}`;
		if (last === this.#read) return;
		this.#read = last;
		try {
			await markRead(await this.#session.db(), this.villageId, this.id);
			await this.#session.settled?.();
			await this.#inbox.refresh();
		} catch {
			// Tried again at the next look.
			this.#read = '';
		}
	}
}

/** The open conversation, from its layout. */
export const [getConversation, setConversation] = createContext<ConversationPage>();
