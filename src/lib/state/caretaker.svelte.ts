import { dayOf, type DayRow, type Room } from '#lib/domain/caretaker.ts';
import { addDays, dayAt, type Day } from '#lib/domain/days.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Village } from '#lib/domain/village.ts';
import { readRooms } from '#lib/state/reads-day.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A day of the rooms in which something happens then. */
export type CaretakerDay = { day: Day; rooms: { room: Room; rows: DayRow[] }[] };

/** Today and tomorrow in the rooms one looks after; read again with every look: see Pulling. */
export class Caretaker {
	loaded = $state(false);
	error = $state<AppError | null>(null);
	rooms = $state.raw<Room[]>([]);
	/** When what is shown was true, in milliseconds. */
	asOf = $state(0);
	days = $state.raw<CaretakerDay[]>([]);
	#ticks = $state.raw<ReadonlyMap<Id, boolean> | null>(null);
	readonly #session: Session;
	readonly #village: Village;

	constructor(session: Session, village: Village) {
		this.#session = session;
		this.#village = village;
	}

	/** Reads it again. Nothing is thrown: `error` says what went wrong, and what was shown stays. */
	async load(): Promise<void> {
		if (!this.#session.membership(this.#village.id)) return;
		try {
			const { rooms, ticks, asOf } = await readRooms(this.#session, this.#village.id);
			const { time_zone } = this.#village;
			const today = dayAt(time_zone);
			this.rooms = rooms;
			this.#ticks = ticks;
			this.asOf = asOf ?? Date.now();
			this.days = [today, addDays(today, 1)].map((day) => ({
				day,
				rooms: rooms
					.map((room) => ({ room, rows: dayOf(room, day, time_zone) }))
					.filter(({ rows }) => rows.length > 0)
			}));
			this.error = null;
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
		this.loaded = true;
	}

	/** Has it been looked after, as it was ticked here last? */
	isDone({ id, done }: { id: Id; done: boolean }): boolean {
		return this.#ticks?.get(id) ?? done;
	}

	/** Is the tick on its way? */
	isWaiting(id: Id): boolean {
		return this.#ticks?.has(id) ?? false;
	}
}
