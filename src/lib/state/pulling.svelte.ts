import { createContext } from 'svelte';
import type { Session } from '#lib/state/session.svelte.ts';
import { whileVisible } from '#lib/state/while-visible.ts';

const MS_PATIENT = 4_000;

// Not in the first load.
async function pulled(session: Session, villageId: string): Promise<string> {
	const { pullNow } = await import('#lib/state/pull-now.ts');
	return pullNow(await session.db(), villageId);
}

/** Keeps a village on this device up to date while its pages are seen. */
export class Pulling {
	/** Another text when what is kept has changed; '' until it was looked at. */
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

	/** Looks now, every 15 seconds while the page is visible, with new contact, and after each command. @returns stops it */
	watch(): () => void {
		const look = () => void this.look();
		const stop = whileVisible(look);
		addEventListener('online', look);
		addEventListener('focus', look);
		this.#session.settled = (id = this.#villageId) => this.#afresh(id);
		return () => {
			stop();
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
			const version = await pulled(this.#session, this.#villageId);
			// Pages read anew by these: without them here, lost contact would take an open page away.
			await Promise.all([
				import('#lib/state/reading-later.ts'),
				import('#lib/state/pages/listing.ts'),
				import('#lib/state/pages/square.ts')
			]);
			this.version = version;
			this.#answered();
		} catch {
			// Looked again soon.
		}
		this.looks++;
	}
}

/** The village's pulling, from its layout. */
export const [getPulling, setPulling] = createContext<Pulling>();
