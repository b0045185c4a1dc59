import { askedProblem, hourTerms, type Terms } from '#lib/domain/asked.ts';
import type { Day } from '#lib/domain/days.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { ruleOf } from '#lib/domain/repeat.ts';
import { datesOf } from '#lib/domain/series.ts';
import {
	askedOf,
	changeOf,
	emptyDraft,
	type SpaceChange,
	type SpaceDraft
} from '#lib/domain/space-draft.ts';
import type { Village } from '#lib/domain/village.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { KeptForm } from '#lib/state/kept-form.svelte.ts';
import { sentBefore } from '#lib/state/sent-before.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** What came of a request; `id` is that of its conversation. */
export type SpaceAnswer = { id: Id; name: SpaceChange['name']; sent: Sent };

const missing = (field: string) => new AppError('bad_input', { field, why: 'missing' });
const empty: HourSpan = { first: '', last: '', from: '', to: '' };

/** A request for a space, by the hour or by whole days, half filled in or on its way. */
export class SpaceRequest {
	problem = $state<AppError | null>(null);
	/** Is it for somebody without a phone? */
	readonly behalf: boolean;
	readonly hourly: boolean;
	readonly form: KeptForm<SpaceDraft>;
	readonly #attempts;
	readonly #listing: Listing;
	readonly #village: Village;
	readonly #today: Day;

	constructor(session: Session, village: Village, listing: Listing, today: Day, behalf = false) {
		this.behalf = behalf;
		this.hourly = hourTerms(listing) !== null;
		this.#listing = listing;
		this.#village = village;
		this.#today = today;
		this.#attempts = {
			request_booking: new Attempt(session, 'request_booking'),
			request_bundle: new Attempt(session, 'request_bundle'),
			request_series: new Attempt(session, 'request_series')
		};
		this.form = new KeptForm(`${behalf ? 'behalf' : 'request'}:${listing.id}`, emptyDraft());
	}

	get busy(): boolean {
		return Object.values(this.#attempts).some(({ busy }) => busy);
	}

	get error(): AppError | null {
		const failed = Object.values(this.#attempts).find(({ error }) => error);
		return this.problem ?? failed?.error ?? null;
	}

	/** The time chosen; null while it is not, to its end. */
	get asked(): HourSpan | null {
		return askedOf(this.form.value, this.hourly);
	}

	/** Can the time chosen be asked for, whether or not it is free? */
	get fits(): boolean {
		return this.asked !== null && this.#timeProblem() === null;
	}

	/** The dates it comes back on; null when it is asked for once. An error says why there are none. */
	get dates(): Day[] | AppError | null {
		const { repeat } = this.form.value;
		const rule = this.fits && this.asked ? ruleOf(repeat, this.asked.first) : null;
		return rule && this.asked ? datesOf(rule, this.asked.first) : null;
	}

	/** Takes up the draft; a day that has been meanwhile is left out. Browser only. */
	async start(): Promise<void> {
		if (!(await this.form.start())) return;
		const { first, id } = this.form.value;
		if (await sentBefore(id)) return this.form.renew(emptyDraft());
		if (first && first < this.#today) this.form.change(empty);
	}

	/** Changes the form; what was wrong before is wrong no longer. */
	change(part: Partial<Omit<SpaceDraft, 'id'>>): void {
		this.clear();
		this.form.change(part);
	}

	/** Forgets what was wrong. */
	clear(): void {
		this.problem = null;
		for (const attempt of Object.values(this.#attempts)) attempt.error = null;
	}

	/** Is everything such that it can be asked for? Else `error` says what is wrong. */
	check(): boolean {
		this.clear();
		const { accepted, behalf, repeat } = this.form.value;
		const { dates } = this;
		if (this.#timeProblem()) this.problem = this.#timeProblem();
		else if (dates instanceof AppError) this.problem = dates;
		else if (repeat.every !== 'never' && !dates) this.problem = missing('rule');
		else if (this.behalf && !behalf.name.trim()) this.problem = missing('name');
		else if (this.behalf && !behalf.consent) this.problem = missing('consent');
		else if (!this.behalf && !accepted && this.#listing.space?.house_rules)
			this.problem = missing('rules_accepted');
		return this.problem === null;
	}

	/**
	 * Sends it.
	 * @param wait stand in line when it is taken
	 * @param extras what the extras are, by id
	 * @returns null with `error` set when it did not go through
	 */
	async send(wait = false, extras: Record<Id, Terms> = {}): Promise<SpaceAnswer | null> {
		if (!this.check() || !this.asked) return null;
		// Kept before it goes, so that a lost answer is found again by its id.
		await this.form.save();
		const draft = $state.snapshot(this.form.value) as SpaceDraft;
		const how = { extras, wait, behalf: this.behalf };
		const { name, body } = changeOf(draft, this.asked, this.#listing, how);
		const attempt = this.#attempts[name];
		const sent = await attempt.send(body as never, { about: this.#listing.title });
		if (!sent) return null;
		await this.form.drop();
		return { id: draft.id, name, sent };
	}

	#timeProblem(): AppError | null {
		const { first, last, from, to } = this.form.value;
		const asked = this.asked ?? { ...empty, first, last: last || first, from, to };
		return askedProblem(asked, this.#listing, this.#village.time_zone, Date.now());
	}
}
