import { hourTerms } from '#lib/domain/asked.ts';
import { holding, meet, standing, type Calendar, type Span } from '#lib/domain/busy.ts';
import { addDays, type Day } from '#lib/domain/days.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { holidayOn } from '#lib/domain/holidays.ts';
import {
	dayStateOf,
	hourStates,
	type DayCells,
	type HourCell,
	type HourState
} from '#lib/domain/hour-cells.ts';
import { nearestFree } from '#lib/domain/hour-nearest.ts';
import { hourInstants, hourSpan, type HourSpan, type HourTerms } from '#lib/domain/hour-span.ts';
import { stepOf, takenWithin } from '#lib/domain/hour-taken.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import type { DayState, Listing } from '#lib/domain/listing.ts';
import type { Opening } from '#lib/domain/opening.ts';
import { seriesPreview, type SeriesDate } from '#lib/domain/series.ts';
import type { Village } from '#lib/domain/village.ts';
import { minutesOf, timeOf } from '#lib/domain/wall.ts';
import { waitingSpans } from '#lib/domain/when.ts';
import { unsentHere } from '#lib/offline/overlaying.ts';
import { readBusy } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** How a day of a space by the hour is told: its steps, and its holiday in no language. */
export type SpaceDay = {
	day: Day;
	cells: { start: number; state: DayState }[];
	holiday: ReturnType<typeof holidayOn>;
};

/** When a space by the hour can be had, as far as is known here: as the page came with it, and newer. */
export class SpaceTimes {
	readonly terms: HourTerms;
	busy = $state(false);
	error = $state<AppError | null>(null);
	#calendar = $state.raw<Calendar | null>(null);
	/** When one has asked for something oneself that is not sent yet. */
	#waiting = $state.raw<Span[]>([]);
	#now = $state(Date.now());
	readonly #session: Session;
	readonly #village: Village;
	readonly #listing: Listing;
	readonly #openings: Opening[];

	/** @throws RangeError when the listing is not had by the hour */
	constructor(session: Session, village: Village, listing: Listing, busy: Calendar | null) {
		const terms = hourTerms(listing);
		if (!terms) throw new RangeError('not by the hour');
		this.terms = terms;
		this.#session = session;
		this.#village = village;
		this.#listing = listing;
		this.#openings = listing.space?.openings ?? [];
		this.#calendar = busy;
	}

	/** Is it known what is held? */
	get known(): boolean {
		return this.#calendar !== null;
	}

	/** The steps of some days when `quantity` pieces are wanted; none while that is not known. */
	days(first: Day, last: Day, quantity: number): SpaceDay[] {
		return this.#cells(first, last, quantity).map(({ day, cells }) => ({
			day,
			cells: cells.map((cell) => ({ start: cell.minute, state: this.#shown(day, cell) })),
			holiday: holidayOn(this.#village.country, day)
		}));
	}

	/** Is there something that one has done about these times oneself, and that is not sent yet? */
	get waiting(): boolean {
		return this.#waiting.length > 0;
	}

	/** How the days of a month stand. @param month 'YYYY-MM' */
	month(month: string, quantity: number): Record<Day, HourState> {
		const cells = this.#cells(`${month}-01`, addDays(`${month}-01`, 31), quantity);
		return Object.fromEntries(
			cells.map(({ day, cells: own }, index) => [
				day,
				dayStateOf(own, this.terms.min_minutes, cells[index + 1]?.cells)
			])
		);
	}

	/** The first of the next days with something free, or today. */
	firstFree(today: Day): Day {
		const near = this.days(today, addDays(today, 13), 1);
		const free = near.find(({ cells }) => cells.some(({ state }) => state === 'free'));
		return free?.day ?? today;
	}

	/** How a time stands; null while that is not known. It must be without a problem. */
	stateOf(asked: HourSpan, quantity: number): 'free' | 'asked' | 'taken' | null {
		if (!this.#calendar) return null;
		const span = hourInstants(this.#village.time_zone, asked);
		const held = holding(this.#calendar, this.#now).filter((hold) => meet(hold, span));
		return standing(this.#calendar, held, quantity);
	}

	/** What of a time is not free, day by day. It must be without a problem. */
	takenOf(asked: HourSpan, quantity: number): HourSpan[] {
		const days = this.#cells(asked.first, asked.last, quantity);
		return takenWithin(days, asked, this.#village.time_zone);
	}

	/** Why nothing can begin at a step besides opening hours: it is past, too soon or too far ahead; else null. */
	whyClosed({ day, time }: { day: Day; time: string }): AppError | null {
		const { terms } = this;
		const span = hourSpan(day, minutesOf(time), terms.min_minutes);
		const { time_zone } = this.#village;
		const problem = hoursProblem(span, terms, this.#openings, time_zone, Date.now());
		const ofTime = ['in_the_past', 'too_soon', 'too_far_ahead'];
		return problem && ofTime.includes(String(problem.facts.why)) ? problem : null;
	}

	/** When the step that begins at a time ends. */
	after(time: string): string {
		return timeOf(Math.min(minutesOf(time) + this.terms.slot_minutes, 1440));
	}

	/** The nearest free time as long, or null. */
	nearest(asked: HourSpan, quantity: number): HourSpan | null {
		if (!this.#calendar) return null;
		const { time_zone } = this.#village;
		const [calendar, openings, now] = [this.#calendar, this.#openings, Date.now()];
		return nearestFree(asked, calendar, openings, this.terms, time_zone, quantity, now);
	}

	/** What each date of a repetition would get; without what is held it is not known. */
	preview(dates: Day[], { from, to }: HourSpan, quantity: number): SeriesDate[] {
		if (!this.#calendar) return [];
		const [calendar, openings, { time_zone }] = [this.#calendar, this.#openings, this.#village];
		const at = { from, to };
		return seriesPreview(dates, at, calendar, openings, this.terms, time_zone, quantity, this.#now);
	}

	/** What the page has read anew. */
	follow(busy: Calendar | null): void {
		if (busy) this.#calendar = busy;
		this.#now = Date.now();
		const { village_id, id } = this.#listing;
		void unsentHere(village_id).then((entries) => {
			this.#waiting = waitingSpans(entries, id, this.#village.time_zone);
		});
	}

	/** Reads it anew, as when somebody was faster. Nothing is thrown: see `error`. */
	async refresh(): Promise<void> {
		this.busy = true;
		this.error = null;
		try {
			const { village_id, id } = this.#listing;
			this.follow(await readBusy(this.#session, village_id, id));
		} catch (thrown) {
			this.error = asAppError(thrown);
		} finally {
			this.busy = false;
		}
	}

	#shown(day: Day, { minute, minutes, state }: HourCell): DayState {
		if (this.#waiting.length === 0 || state === 'closed') return state;
		const span = hourInstants(this.#village.time_zone, stepOf(day, minute, minutes));
		return this.#waiting.some((waiting) => meet(waiting, span)) ? 'waiting' : state;
	}

	#cells(first: Day, last: Day, quantity: number): DayCells[] {
		if (!this.#calendar) return [];
		const { time_zone } = this.#village;
		const [calendar, openings, now] = [this.#calendar, this.#openings, this.#now];
		return hourStates(calendar, openings, this.terms, time_zone, first, last, quantity, now);
	}
}
