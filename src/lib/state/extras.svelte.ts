import { askedIsFree, askedProblem, partOf } from '#lib/domain/asked.ts';
import type { Calendar } from '#lib/domain/busy.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import type { Id } from '#lib/domain/id.ts';
import { byTheHour, waysOf, type Listing } from '#lib/domain/listing.ts';
import { openToNeighbours } from '#lib/domain/membership.ts';
import type { Village } from '#lib/domain/village.ts';
import { readBusy, readListing } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** Something that can be had with a space, and what is held of it. */
export type Extra = { listing: Listing; calendar: Calendar | null };

/** What the owner of a space suggests to have with it. What cannot be read, or asked for, is not offered. */
export class Extras {
	#found = $state.raw<Extra[]>([]);
	readonly #session: Session;
	readonly #village: Village;
	readonly #listing: Listing;
	readonly #ids: Id[];
	readonly #hourly: boolean;

	constructor(session: Session, village: Village, listing: Listing) {
		this.#hourly = byTheHour(listing);
		this.#session = session;
		this.#listing = listing;
		this.#village = village;
		this.#ids = listing.space?.extras.map(({ id }) => id) ?? [];
	}

	/** What can be had with it: a neighbour has what is for neighbours. */
	get all(): Extra[] {
		if (this.#session.asksAs(this.#listing) !== 'neighbour') return this.#found;
		return this.#found.filter(({ listing }) => openToNeighbours(listing));
	}

	/** Those of some chosen that can be had. */
	among<Chosen extends { listing_id: Id }>(chosen: Chosen[]): Chosen[] {
		return chosen.filter((one) => this.all.some(({ listing }) => listing.id === one.listing_id));
	}

	/** The terms of each, by id. */
	get terms(): Record<Id, Listing> {
		return Object.fromEntries(this.all.map(({ listing }) => [listing.id, listing]));
	}

	/** Reads them (again). Nothing is thrown. */
	async look(): Promise<void> {
		const { id: village } = this.#village;
		const found = await Promise.all(
			this.#ids.map(async (id): Promise<Extra[]> => {
				const listing = await readListing(this.#session, village, id).catch(() => null);
				if (!listing || listing.state !== 'published' || waysOf(listing) === 'talk') return [];
				// What is had by the hour cannot be had for whole days.
				if (byTheHour(listing) && !this.#hourly) return [];
				const calendar = await readBusy(this.#session, village, id).catch(() => null);
				return [{ listing, calendar }];
			})
		);
		this.#found = found.flat();
	}

	/** Why one cannot be had at the time chosen; null when it can, as far as is known. */
	problem({ listing, calendar }: Extra, asked: HourSpan, quantity: number): AppError | null {
		const part = partOf(asked, listing);
		const [zone, now] = [this.#village.time_zone, Date.now()];
		const problem = askedProblem(part, listing, zone, now);
		if (problem || !calendar) return problem;
		return askedIsFree(part, calendar, zone, quantity, now) ? null : new AppError('taken');
	}
}
