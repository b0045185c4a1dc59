import { revealPlace } from '#lib/db/bookings.ts';
import type { Revealed } from '#lib/domain/booking.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** The exact place and whom to call about one booking, once asked for; the look is logged. Kept nowhere. */
export class Reveal {
	busy = $state(false);
	found = $state.raw<Revealed | null>(null);
	error = $state<AppError | null>(null);
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	/** Nothing is thrown: see `error`. */
	async show(villageId: string, bookingId: string): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.error = null;
		try {
			this.found = await revealPlace(await this.#session.db(), villageId, bookingId);
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
		this.busy = false;
	}
}
