import { createContext } from 'svelte';
import type { Session } from '#lib/state/session.svelte.ts';
import { whileVisible } from '#lib/state/while-visible.ts';

const MS_PATIENT = 4_000;

// Not in the first load.
async function pulled(session: Session, villageId: string): Promise<void> {
	const { pullNow } = await import('#lib/state/pull-now.ts');
	await pullNow(await session.db(), villageId);
}

/** Keeps a village on this device up to date while its pages are seen. */
export class Pulling {
	/** Another text when what this device has has changed, be it kept or not sent; '' until it was looked at. */
	version = $state('');
	/** Grows with every look, whatever came of it. */
	looks = $state(0);
	readonly #session: Session;
	readonly #villageId: string;
	readonly #answered: () => void;
	#running: Promise<void> | null = null;

	/** @param answered is told whenever the server has answered */
	constructor(session: Session, villageId: string, answered: () => void = () => undefined) {
		this.#session = session;
		this.#villageId = villageId;
		this.#answered = answered;
	}

	/** Pulls what has changed. Nothing is thrown: without contact what is kept stays. */
	look = (): Promise<void> =>
		(this.#running ??= this.#look().finally(() => (this.#running = null)));

	/**
	 * Looks now, every 15 seconds while the page is visible, with new contact, and after each command.
	 * @param hears whether the person is told of changes by Realtime, as a member is
	 * @returns stops it
	 */
	watch(hears: boolean): () => void {
		const look = () => void this.look();
		const stop = whileVisible(look);
		const deaf = hears ? this.#session.listen(this.#villageId, look) : () => undefined;
		addEventListener('online', look);
		addEventListener('focus', look);
		this.#session.settled = (id = this.#villageId) => this.#afresh(id);
		return () => {
			stop();
			deaf();
			removeEventListener('online', look);
			removeEventListener('focus', look);
			this.#session.settled = null;
		};
	}

	/** A look that began before the command may not see it. Whoever waits for it does not wait long. */
	async #afresh(villageId: string): Promise<void> {
		const here = villageId === this.#villageId;
		const look = () => (here ? this.look() : pulled(this.#session, villageId));
		const seen = (this.#running ?? Promise.resolve()).then<unknown>(look).catch(() => undefined);
		await Promise.race([seen, new Promise((late) => setTimeout(late, MS_PATIENT))]);
	}

	async #look(): Promise<void> {
		try {
			await pulled(this.#session, this.#villageId);
			this.#answered();
			await this.reread();
		} catch {
			// Looked again soon.
			this.looks++;
		}
	}

	/** Has what this device has read anew where it shows. Nothing is thrown. */
	async reread(): Promise<void> {
		try {
			const { versionHere } = await import('#lib/offline/overlaying.ts');
			// Pages read anew by these: without them here, lost contact would take an open page away.
			await Promise.all([
				import('#lib/state/reading-later.ts'),
				import('#lib/state/pages/listing.ts'),
				import('#lib/state/pages/square.ts')
			]);
			this.version = await versionHere(this.#villageId);
		} catch {
			// Looked again soon.
		}
		this.looks++;
	}
}

/** The village's pulling, from its layout. */
export const [getPulling, setPulling] = createContext<Pulling>();
