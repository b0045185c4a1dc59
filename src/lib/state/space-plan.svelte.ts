import { isDay, type Day, type Days } from '#lib/domain/days.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { daysProblem } from '#lib/domain/request.ts';
import type { SeriesDate } from '#lib/domain/series.ts';
import type { Village } from '#lib/domain/village.ts';
import type { ListingDays } from '#lib/state/calendar.svelte.ts';
import { Extras, type Extra } from '#lib/state/extras.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { SpaceRequest, type SpaceAnswer } from '#lib/state/space-request.svelte.ts';
import type { SpaceTimes } from '#lib/state/space-times.svelte.ts';

/** When a room can be had: by the hour or by whole days. */
export type When = { times: SpaceTimes; calendar: null } | { times: null; calendar: ListingDays };

/** A request for a room, with what is known here of whether it can be had. */
export class SpacePlan {
	readonly request: SpaceRequest;
	readonly extras: Extras;
	readonly when: When;
	readonly #session: Session;
	readonly #village: Village;
	readonly #listing: Listing;
	readonly #today: Day;

	/** What goes with it, as far as it was found. */
	readonly ticked: Extra[] = $derived.by(() => {
		const { extras, repeat } = this.request.form.value;
		if (this.request.behalf || repeat.every !== 'never') return [];
		return this.extras.all.filter(({ listing }) =>
			extras.some(({ listing_id }) => listing_id === listing.id)
		);
	});
	/** Of a standing booking what each date would get; else null. */
	readonly preview: SeriesDate[] | null = $derived.by(() => {
		const { dates, asked, form } = this.request;
		if (!Array.isArray(dates) || !asked || !this.when.times) return null;
		return this.when.times.preview(dates, asked, form.value.quantity);
	});
	/** Those of the dates that are asked for, or waited for. */
	readonly wanted: SeriesDate[] | null = $derived.by(() => {
		const { skip, line } = this.request.form.value;
		const comes = ({ why }: SeriesDate) => !why || (line && (why === 'taken' || why === 'asked'));
		return this.preview?.filter((date) => !skip.includes(date.day) && comes(date)) ?? null;
	});

	constructor(
		session: Session,
		village: Village,
		listing: Listing,
		today: Day,
		when: When,
		behalf: boolean
	) {
		this.#session = session;
		this.#village = village;
		this.#listing = listing;
		this.#today = today;
		this.when = when;
		this.request = new SpaceRequest(session, village, listing, today, behalf);
		this.extras = new Extras(session, village, listing);
	}

	/** The rooms whose rules are to be accepted. */
	get ruled(): Listing[] {
		if (this.request.behalf) return [];
		const all = [this.#listing, ...this.ticked.map(({ listing }) => listing)];
		return all.filter(({ space }) => space?.house_rules);
	}

	/** Takes up the draft, else the days that were looked for last. Browser only. */
	async start(lookedFor: Partial<Days>): Promise<void> {
		void this.extras.look();
		await this.request.start();
		await this.#suggest(lookedFor);
		const { first } = this.request.form.value;
		const { calendar } = this.when;
		if (isDay(first) && calendar && first.slice(0, 7) !== calendar.month)
			await calendar.turn(first.slice(0, 7));
	}

	/** What is known here to be in the way, before anything is sent; null when nothing is. */
	inTheWay(): AppError | null {
		if (this.wanted) return this.wanted.length > 0 ? null : new AppError('taken');
		const { asked, form } = this.request;
		if (!asked) return null;
		const { extras, quantity } = form.value;
		const wrong = this.ticked.some((one) => {
			const wanted = extras.find(({ listing_id }) => listing_id === one.listing.id);
			return this.extras.problem(one, asked, wanted?.quantity ?? 1);
		});
		if (wrong) return new AppError('bad_input', { field: 'extras', why: 'taken' });
		const state = this.when.times?.stateOf(asked, quantity) ?? 'free';
		return state === 'free' ? null : new AppError('taken');
	}

	/** Sends it, unless something is in the way still. @param wait stand in line @returns null with the request's `error` set */
	async send(wait: boolean): Promise<SpaceAnswer | null> {
		// Chosen before it was known who asks.
		if (this.#session.asksAs(this.#listing) === 'neighbour')
			this.request.form.change({ extras: this.extras.among(this.request.form.value.extras) });
		if (!wait && this.inTheWay()) {
			await this.#look();
			this.request.problem = this.inTheWay();
			if (this.request.problem) return null;
		}
		const answer = await this.request.send(wait, this.extras.terms);
		if (this.request.error?.tag === 'taken') await this.#look();
		return answer;
	}

	/** Who looked for what is free some days has those chosen already, where they can be had. */
	async #suggest({ first, last = first }: Partial<Days>): Promise<void> {
		if (this.request.form.value.first || !first || !last || first < this.#today) return;
		const { calendar } = this.when;
		if (!calendar) return this.request.form.suggest({ first, last: first });
		const days = { first, last };
		if (daysProblem(days, this.#listing, this.#today)) return;
		await calendar.turn(first.slice(0, 7));
		if (this.request.form.value.first || calendar.takenOf(days, 1).length > 0) return;
		this.request.form.suggest(days);
	}

	async #look(): Promise<void> {
		await this.#session.settled?.(this.#village.id);
		const { times, calendar } = this.when;
		const days = this.request.asked ?? undefined;
		await Promise.all([times?.refresh(), calendar?.refresh(days), this.extras.look()]);
	}
}
