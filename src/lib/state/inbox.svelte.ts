import { createContext } from 'svelte';
import type { InboxRow } from '#lib/domain/conversation.ts';
import { needsMe } from '#lib/domain/booking-rules.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** The signed-in person's conversations in one village; read again with every look: see Pulling. */
export class Inbox {
	rows = $state<InboxRow[]>([]);
	loaded = $state(false);
	error = $state<AppError | null>(null);
	/** What waits for this person: the number on the bottom bar. */
	waiting = $derived(this.rows.filter((row) => row.unread > 0 || needsMe(row)).length);
	readonly #session: Session;
	readonly #villageId: string;

	constructor(session: Session, villageId: string) {
		this.#session = session;
		this.#villageId = villageId;
	}

	/** Reads the inbox again. Nothing is thrown: `error` says what went wrong. */
	async refresh(): Promise<void> {
		if (!this.#session.membership(this.#villageId) && !this.#session.guest(this.#villageId)) {
			this.rows = [];
			this.loaded = true;
			return;
		}
		try {
			const { readInbox } = await import('#lib/state/reads.ts');
			this.rows = await readInbox(this.#session, this.#villageId);
			this.error = null;
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
		this.loaded = true;
	}
}

/** The village's inbox, from the village layout. */
export const [getInbox, setInbox] = createContext<Inbox>();
