import type { Access } from '#lib/domain/access.ts';
import type { CommandBody } from '#lib/domain/commands.ts';
import { isDay } from '#lib/domain/days.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import { unsentHere } from '#lib/offline/overlaying.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { readAccess } from '#lib/state/reads-own.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A code as it was typed; an empty `last`: until the next one. */
export type CodeRow = { code: string; first: string; last: string };
export type AccessFields = {
	directions: string;
	contact: string;
	/** Hours. */
	before: string;
	codes: CodeRow[];
};
/** Where something is wrong: a field, or `codes.0`. */
export type AccessProblem = { at: string; why: string };

const MOST_HOURS = 72;
const blank: AccessFields = { directions: '', contact: '', before: '24', codes: [] };

/** The form of how to get in. */
export function accessFieldsOf(
	access: Pick<Access, 'hours_before'> & Partial<Access>
): AccessFields {
	return {
		directions: access.directions ?? '',
		contact: access.contact ?? '',
		before: String(access.hours_before),
		codes: (access.codes ?? []).map(({ code, first_day, last_day }) => ({
			...{ code, first: first_day, last: last_day ?? '' }
		}))
	};
}

function codeWrong({ code, first, last }: CodeRow, before: CodeRow[]): string | null {
	if (!code.trim()) return 'no_code';
	if (code.trim().length > 40) return 'too_long';
	if (!isDay(first)) return 'no_day';
	if (last && !isDay(last)) return 'not_a_day';
	if (last && last < first) return 'before_first_day';
	return before.some((one) => one.first === first) ? 'same_day' : null;
}

/** All that is wrong with it, in its order. */
export function accessProblems(fields: AccessFields): AccessProblem[] {
	const hours = Number(fields.before.trim() || NaN);
	const told = (at: string, wrong: boolean, why: string) => (wrong ? [{ at, why }] : []);
	return [
		...told('directions', fields.directions.trim().length > 1000, 'too_long'),
		...told('contact', fields.contact.trim().length > 200, 'too_long'),
		...told('before', !Number.isInteger(hours) || hours < 0 || hours > MOST_HOURS, 'out_of_range'),
		...fields.codes.flatMap((one, at) => {
			const why = codeWrong(one, fields.codes.slice(0, at));
			return why ? [{ at: `codes.${at}`, why }] : [];
		})
	];
}

/** How to get into one's own space, while it is written. It is on the server only: reading it needs contact. */
export class AccessForm {
	fields = $state<AccessFields>(blank);
	loaded = $state(false);
	/** Why it could not be read. */
	error = $state<AppError | null>(null);
	tried = $state(false);
	readonly save: Attempt<'save_access'>;
	readonly #session: Session;
	readonly #listing: Pick<Listing, 'id' | 'village_id' | 'title'>;

	problems = $derived(this.tried ? accessProblems(this.fields) : []);

	constructor(session: Session, listing: Pick<Listing, 'id' | 'village_id' | 'title'>) {
		this.#session = session;
		this.#listing = listing;
		this.save = new Attempt(session, 'save_access');
	}

	/** What was last written and is not sent yet, else what the server has. Nothing is thrown. */
	async load(): Promise<void> {
		this.error = null;
		const { id, village_id } = this.#listing;
		try {
			const unsent = (await unsentHere(village_id)).findLast(
				(one) => one.name === 'save_access' && one.body.listing_id === id
			);
			const body = unsent?.body as CommandBody<'save_access'> | undefined;
			const codes = body?.codes.map((one) => ({ ...one, last_day: one.last_day ?? null }));
			const found = body ? { ...body, codes } : await readAccess(this.#session, village_id, id);
			this.fields = found ? accessFieldsOf(found) : blank;
			this.loaded = true;
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
	}

	/** Sends it. @returns what came of it; else `problems` or `save.error` say why not */
	async submit(): Promise<Sent | null> {
		this.tried = true;
		if (this.problems.length > 0) return null;
		const { directions, contact, before, codes } = this.fields;
		const { id: listing_id, village_id, title } = this.#listing;
		return this.save.send(
			{
				...{ village_id, listing_id, directions, contact, hours_before: Number(before) },
				codes: codes.map(({ code, first, last }) => ({
					...{ code, first_day: first, last_day: last || null }
				}))
			},
			{ about: title }
		);
	}
}
