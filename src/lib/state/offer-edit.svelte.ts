import type { CommandBody } from '#lib/domain/commands.ts';
import { addDays, dayAt, eachDay, type Days } from '#lib/domain/days.ts';
import { AppError, asAppError } from '#lib/domain/errors.ts';
import { waysOf, type CalendarDay, type Listing } from '#lib/domain/listing.ts';
import type { Block } from '#lib/domain/own-listing.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { photoSrc } from '#lib/domain/paths.ts';
import type { Village } from '#lib/domain/village.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { fieldsOfBody, photosOf, refusedEdit } from '#lib/state/offer-again.ts';
import { fieldsOf } from '#lib/state/offer-start.ts';
import { OfferForm } from '#lib/state/offer.svelte.ts';
import { PrivatePhotos } from '#lib/state/photos.svelte.ts';
import { readCalendar, readListing } from '#lib/state/reads.ts';
import { readBlocks, readLocation, readOwner } from '#lib/state/reads-own.ts';
import type { Session } from '#lib/state/session.svelte.ts';

const AHEAD_DAYS = 189;

/** One's own listing while it is being changed: its form, the days kept, and whether it is shown. */
export class OfferEdit {
	listing = $state<Listing | null>(null);
	/** `not_found`, `not_your_listing`, or why it could not be read. */
	error = $state<AppError | null>(null);
	loaded = $state(false);
	blocks = $state<Block[]>([]);
	calendar = $state<CalendarDay[]>([]);
	readonly form: OfferForm;
	readonly today: string;
	readonly lastDay: string;
	readonly block: Attempt<'block_days'>;
	readonly unblock: Attempt<'unblock_days'>;
	readonly pause: Attempt<'pause_listing'>;
	readonly resume: Attempt<'resume_listing'>;
	readonly withdraw: Attempt<'withdraw_listing'>;
	readonly #session: Session;
	readonly #ref: { village_id: string; listing_id: string };
	readonly #hidden: PrivatePhotos;

	constructor(session: Session, village: Village, listingId: string) {
		this.#session = session;
		this.#ref = { village_id: village.id, listing_id: listingId };
		this.#hidden = new PrivatePhotos(session);
		this.form = new OfferForm(session, village.id, true);
		this.today = dayAt(village.time_zone);
		this.lastDay = addDays(this.today, AHEAD_DAYS);
		this.block = new Attempt(session, 'block_days');
		this.unblock = new Attempt(session, 'unblock_days');
		this.pause = new Attempt(session, 'pause_listing');
		this.resume = new Attempt(session, 'resume_listing');
		this.withdraw = new Attempt(session, 'withdraw_listing');
	}

	/** Reads the listing and where it lies, and fills the form. Nothing is thrown. */
	async load(): Promise<void> {
		this.error = null;
		try {
			const { village_id, listing_id } = this.#ref;
			const listing = await readListing(this.#session, village_id, listing_id);
			if (!listing) throw new AppError('not_found');
			await this.form.findAssociations();
			const { mine } = await readOwner(this.#session, listing);
			if (!mine) throw new AppError('not_your_listing');
			const location = await readLocation(this.#session, village_id, listing_id);
			this.form.fields = fieldsOf(listing, location);
			this.form.language = listing.language;
			if (listing.state !== 'published')
				await this.#hidden.show(listing.photos.map(({ id }) => id));
			const shown = listing.photos.map(({ id, alt, src }) => ({
				id,
				alt,
				src: src ?? this.#hidden.urls[id] ?? photoSrc(id)
			}));
			this.form.photos = shown;
			const refused = await refusedEdit(village_id, listing_id);
			if (refused) {
				this.form.fields = fieldsOfBody(refused.body);
				this.form.photos = photosOf(refused, shown);
			}
			this.listing = listing;
			await this.#readDays();
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
		this.loaded = true;
	}

	/** Reads again what is not in the form: whether it is shown, and its days. Nothing is thrown. */
	async follow(): Promise<void> {
		if (!this.listing) return;
		const { village_id, listing_id } = this.#ref;
		try {
			const found = await readListing(this.#session, village_id, listing_id);
			if (!found) return;
			const { state, unsent } = found;
			this.listing = { ...this.listing, state, unsent };
			await this.#readDays();
		} catch {
			// What is shown stays.
		}
	}

	async #readDays(): Promise<void> {
		if (!this.listing || waysOf(this.listing) === 'talk') return;
		const { village_id, listing_id } = this.#ref;
		[this.blocks, this.calendar] = await Promise.all([
			readBlocks(this.#session, village_id, listing_id),
			readCalendar(this.#session, village_id, listing_id, this.today, this.lastDay)
		]);
	}

	/** The days the owner keeps as a whole, one by one. */
	keptDays = $derived(
		this.blocks.flatMap(({ first_day, last_day, from }) =>
			from ? [] : eachDay({ first: first_day, last: last_day })
		)
	);

	/**
	 * Keeps days for the owner, or only the hours from a time on the first to one on the last.
	 * @param over also where somebody has booked @returns what came of it; else `block.error`
	 */
	async keep(
		{ first, last }: Days,
		reason: CommandBody<'block_days'>['reason'],
		times: { from?: string; to?: string } = {},
		over = false
	): Promise<Sent | null> {
		const days = { ...this.#ref, first_day: first, last_day: last };
		const body = { ...days, ...times, reason, ...(over && { over }) };
		this.unblock.error = null;
		return this.#then(await this.block.send(body, this.#about()), () => this.#readDays());
	}

	/** Lets days or hours be borrowed again. @returns what came of it; else `unblock.error` */
	async release({ first_day, last_day, from, to }: Block): Promise<Sent | null> {
		const times = { ...(from && { from }), ...(to && { to }) };
		const body = { ...this.#ref, first_day, last_day, ...times };
		this.block.error = null;
		return this.#then(await this.unblock.send(body, this.#about()), () => this.#readDays());
	}

	/** Hides or shows the listing. @returns what came of it; else the attempt's `error` */
	async show(shown: boolean): Promise<Sent | null> {
		this.withdraw.error = null;
		const sent = await (shown ? this.resume : this.pause).send(this.#ref, this.#about());
		return this.#then(sent, async () => {
			if (this.listing) this.listing.state = shown ? 'published' : 'paused';
		});
	}

	/** Takes the listing away for good. @returns what came of it; else `withdraw.error` */
	async takeAway(): Promise<Sent | null> {
		return this.withdraw.send(this.#ref, this.#about());
	}

	/** Gives back what the page held. */
	close(): void {
		this.#hidden.release();
	}

	#about(): { about: string } {
		return { about: this.listing?.title ?? '' };
	}

	async #then(sent: Sent | null, next: () => Promise<void>): Promise<Sent | null> {
		// It is done; a reading that fails now only shows older days until the page is opened anew.
		if (sent?.came === 'done') await next().catch(() => {});
		return sent;
	}
}
