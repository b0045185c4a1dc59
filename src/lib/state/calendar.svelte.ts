import { eachDay, isDay, type Days } from '#lib/domain/days.ts';
import { isOpenOn } from '#lib/domain/free-days.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { CalendarDay, DayState, Listing } from '#lib/domain/listing.ts';
import { readCalendar } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Known = Record<string, CalendarDay>;
const byDay = (days: CalendarDay[]): Known => Object.fromEntries(days.map((day) => [day.day, day]));

/** What was refused holds nothing. */
const isWaiting = ({ unsent }: CalendarDay) => unsent !== undefined && unsent.state !== 'needs_you';

type Thing = Pick<Listing, 'id' | 'village_id' | 'space'>;

/** Does a space open nothing on a day? Which days there are hours on is the same in every zone. */
const isClosed = ({ space }: Thing, day: string): boolean =>
	space !== null && !isOpenOn(space.openings, { first: day, last: day });

function stateOf(day: CalendarDay, quantity: number, thing: Thing): DayState {
	if (isWaiting(day)) return 'waiting';
	if (isClosed(thing, day.day)) return 'closed';
	if (day.free >= quantity) return 'free';
	return day.asked ? 'asked' : 'taken';
}

/** Every day of a month 'YYYY-MM'. */
const monthDays = (month: string): string[] =>
	Array.from({ length: 31 }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`).filter(
		isDay
	);

/** What is free of a listing, month by month; what the page came with, and more when paged. */
export class ListingDays {
	month = $state('');
	busy = $state(false);
	error = $state<AppError | null>(null);
	#known = $state.raw<Known>({});
	readonly #session: Session;
	readonly #listing: Thing;
	readonly #bookable: Days;

	/** @param bookable the days that can be asked for; others are closed */
	constructor(session: Session, listing: Thing, bookable: Days, days: CalendarDay[]) {
		this.#session = session;
		this.#listing = listing;
		this.#bookable = bookable;
		this.#known = byDay(days);
		this.month = bookable.first.slice(0, 7);
	}

	/** The state of every day that matters when `quantity` pieces are wanted; unknown ones are closed. */
	states(quantity: number): Record<string, DayState> {
		const states: Record<string, DayState> = {};
		for (const day of this.#wanted(this.month)) states[day] = 'closed';
		for (const known of Object.values(this.#known))
			states[known.day] = stateOf(known, quantity, this.#listing);
		return states;
	}

	/** Is there something that one has done about these days oneself, and that is not sent yet? */
	get waiting(): boolean {
		return Object.values(this.#known).some(isWaiting);
	}

	/** How many pieces are free on every one of the days; null while that is not known. */
	freeOn(days: Days): number | null {
		const counts = eachDay(days).map((day) => this.#known[day]?.free);
		return counts.some((count) => count === undefined) ? null : Math.min(...(counts as number[]));
	}

	/** Those of the days on which fewer than `quantity` are free. */
	takenOf(days: Days, quantity: number): string[] {
		return eachDay(days).filter((day) => (this.#known[day]?.free ?? quantity) < quantity);
	}

	/** Shows a month, and fetches it when it is not known yet. Nothing is thrown: see `error`. */
	async turn(month: string): Promise<void> {
		this.month = month;
		if (this.#wanted(month).some((day) => !this.#known[day])) await this.#fetch(month);
	}

	/** Fetches the month shown (and those of `days`) again, as when somebody was faster. */
	async refresh(days?: Days): Promise<void> {
		const all = [this.month, days?.first, days?.last].flatMap((day) => day?.slice(0, 7) ?? []);
		const months = all.filter((month, index) => all.indexOf(month) === index);
		for (const month of months) await this.#fetch(month);
	}

	/** What is known already, as it is now: `days` as the page has it, other months as this device does. */
	async follow(days: CalendarDay[]): Promise<void> {
		const more = Object.keys(this.#known).filter((day) => !days.some((one) => one.day === day));
		this.#known = { ...this.#known, ...byDay(days) };
		const [first, last] = [more.sort()[0], more.sort().at(-1)];
		if (!first || !last) return;
		const { village_id, id } = this.#listing;
		const found = await readCalendar(this.#session, village_id, id, first, last).catch(() => []);
		this.#known = { ...this.#known, ...byDay(found) };
	}

	#wanted(month: string): string[] {
		const { first, last } = this.#bookable;
		return monthDays(month).filter((day) => day >= first && day <= last);
	}

	async #fetch(month: string): Promise<void> {
		const wanted = this.#wanted(month);
		const [first, last] = [wanted[0], wanted[wanted.length - 1]];
		if (!first || !last) return;
		this.busy = true;
		this.error = null;
		try {
			const { village_id, id } = this.#listing;
			const days = await readCalendar(this.#session, village_id, id, first, last);
			this.#known = { ...this.#known, ...byDay(days) };
		} catch (thrown) {
			this.error = asAppError(thrown);
		} finally {
			this.busy = false;
		}
	}
}
