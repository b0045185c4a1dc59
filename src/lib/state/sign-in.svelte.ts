import { AppError, asAppError } from '#lib/domain/errors.ts';
import type { Session } from '#lib/state/session.svelte.ts';

const KEY = 'bytorget-sign-in';
const WAIT_MS = 60_000;
type Kept = { email: string; sentTo: string; sentAt: number };

/** Signing in by a code: the address, then the code. What was typed survives a reload of this tab. */
export class SignIn {
	email = $state('');
	code = $state('');
	/** The address a code went to; empty until then. */
	sentTo = $state('');
	busy = $state(false);
	error = $state<AppError | null>(null);
	#sentAt = $state(0);
	#now = $state(0);
	/** Seconds until another code may be asked for. */
	wait = $derived(Math.max(0, Math.ceil((this.#sentAt + WAIT_MS - this.#now) / 1000)));
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Takes up where this tab was, and counts the seconds. Browser only. @returns stops it */
	start(): () => void {
		try {
			const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
			this.email = kept.email ?? '';
			this.sentTo = kept.sentTo ?? '';
			this.#sentAt = kept.sentAt ?? 0;
		} catch {
			// Begins anew.
		}
		const tick = () => (this.#now = Date.now());
		tick();
		const timer = setInterval(tick, 1000);
		return () => clearInterval(timer);
	}

	write(email: string): void {
		this.email = email;
		this.error = null;
		this.#keep();
	}

	/** Sends a code to the address. @returns did it go */
	async send(): Promise<boolean> {
		const email = this.email.trim();
		if (!/^\S+@\S+\.\S+$/.test(email)) {
			this.error = new AppError('no_such_address');
			return false;
		}
		return this.#try(async () => {
			await this.#session.sendCode(email);
			this.code = '';
			this.sentTo = email;
			this.#sentAt = this.#now = Date.now();
			this.#keep();
		});
	}

	/** Signs in with the code written. A wrong one is taken away again. @returns is somebody in now */
	async enter(): Promise<boolean> {
		const done = await this.#try(() => this.#session.signIn(this.sentTo, this.code));
		if (done) this.#forget();
		else if (this.error?.tag === 'wrong_code') this.code = '';
		return done;
	}

	/** Back to the address. */
	back(): void {
		this.sentTo = '';
		this.code = '';
		this.error = null;
		this.#keep();
	}

	async #try(work: () => Promise<void>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.error = null;
		try {
			await work();
			return true;
		} catch (thrown) {
			this.error = asAppError(thrown);
			return false;
		} finally {
			this.busy = false;
		}
	}

	#keep(): void {
		const kept: Kept = { email: this.email, sentTo: this.sentTo, sentAt: this.#sentAt };
		try {
			sessionStorage.setItem(KEY, JSON.stringify(kept));
		} catch {
			// Then a reload starts from the address.
		}
	}

	#forget(): void {
		try {
			sessionStorage.removeItem(KEY);
		} catch {
			// Nothing was kept.
		}
	}
}
