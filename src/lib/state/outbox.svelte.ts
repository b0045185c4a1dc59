import { createContext } from 'svelte';
import { storedResident } from '#lib/db/client.ts';
import type { Change, OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { whileVisible } from '#lib/state/while-visible.ts';

// Not in the first load.
const store = () => import('#lib/offline/outbox.ts');
const now = () => import('#lib/state/outbox-now.ts');

/** What the resident did on this device and what came of it. One a page, by context. */
export class Outbox {
	/** Oldest first, also what was done today. */
	entries = $state.raw<OutboxEntry[]>([]);
	/** Those that no open form waits for. */
	#left = $state.raw<OutboxEntry[]>([]);
	/** How many wait to be sent, or are being sent, and not by an open form. */
	waiting = $derived(
		this.#left.filter(({ state }) => state === 'waiting' || state === 'sending').length
	);
	/** How many were refused and need the person. */
	needsYou = $derived(this.#left.filter(({ state }) => state === 'needs_you').length);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Shows what waits and sends it: now, with new contact, when the page is seen and every 15 seconds. @returns stops */
	watch(): () => void {
		let over = false;
		let stop = () => {};
		const flush = () => void (this.waiting > 0 && this.deliver());
		const online = () => void (this.waiting > 0 && this.deliver(true));
		void this.#listen().then((end) => {
			if (over) return end();
			const still = whileVisible(flush);
			stop = () => [still, end].forEach((one) => one());
		});
		addEventListener('online', online);
		addEventListener('focus', flush);
		return () => {
			over = true;
			stop();
			removeEventListener('online', online);
			removeEventListener('focus', flush);
		};
	}

	/** Sends what waits. Nothing is thrown. @param atOnce also what waits for contact: it is back, or a person asks */
	async deliver(atOnce = false): Promise<void> {
		const sending = await now().catch(() => null);
		await sending?.deliver(this.#session, atOnce);
	}

	/**
	 * Takes an entry out, and what cannot be without it. The server may have it if it was tried.
	 * @returns what was taken out, for `putBack`; nothing when it has just been sent
	 * @throws AppError `phone_full`, `phone_closed`
	 */
	async undo(id: string): Promise<OutboxEntry[]> {
		return (await store()).takeOut(id);
	}

	/** Puts back what was just taken out, in its old place. @throws AppError `phone_full`, `phone_closed` */
	async putBack(entries: readonly OutboxEntry[]): Promise<void> {
		await (await store()).putBack(entries);
		void this.deliver(true);
	}

	/** Sends an entry again now. @throws AppError `phone_full`, `phone_closed` */
	async retry(id: string): Promise<void> {
		await (await store()).again(id);
		await this.deliver(true);
	}

	/**
	 * Sends something else instead: other days, other words, without a photo. A request gets a booking id of its own.
	 * @throws AppError `phone_full`, `phone_closed`
	 */
	async change(id: string, change: Change, photos?: OutboxPhoto[]): Promise<void> {
		await (await store()).changeTo(id, change, photos);
		await this.deliver(true);
	}

	/** Gives up an entry, and what cannot be without it. @returns whether it was still here @throws AppError `phone_full`, `phone_closed` */
	async drop(id: string): Promise<boolean> {
		return (await this.undo(id)).length > 0;
	}

	/** Reads it now and at every change. @returns stops */
	async #listen(): Promise<() => void> {
		try {
			const { hear } = await import('#lib/offline/outbox-news.ts');
			// What sends is here before contact is lost.
			await now();
			const stop = hear(() => void this.#read());
			await this.#read();
			await (await store()).forgetOld(this.entries);
			return stop;
		} catch {
			// Without a store nothing can wait here.
			return () => {};
		}
	}

	async #read(): Promise<void> {
		const { entriesOf } = await import('#lib/offline/outbox-db.ts');
		const { awaited } = await now();
		const resident = storedResident() || (this.#session.person?.id ?? '');
		this.entries = resident ? await entriesOf(resident).catch(() => this.entries) : [];
		this.#left = this.entries.filter(({ seq }) => !awaited.has(seq));
	}
}

/** The page's outbox, from the root layout. */
export const [getOutbox, setOutbox] = createContext<Outbox>();
