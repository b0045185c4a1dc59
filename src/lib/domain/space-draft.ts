import { askedBody, partOf, type Terms } from '#lib/domain/asked.ts';
import type { Day } from '#lib/domain/days.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import { newId, type Id } from '#lib/domain/id.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Change } from '#lib/domain/outbox.ts';
import { once, ruleOf, type Repeat } from '#lib/domain/repeat.ts';
import { writeRule } from '#lib/domain/series-rule.ts';

export const consents = ['in_person', 'by_phone', 'in_writing'] as const;
/** For whom a manager books, who has no phone; `consent` '' while it is not said. */
export type BehalfDraft = {
	name: string;
	contact: string;
	consent: '' | (typeof consents)[number];
	note: string;
};

/** Something that is to be had with the space. */
export type ExtraDraft = { listing_id: Id; booking_id: Id; quantity: number };

/**
 * A request for a space, half filled in. `id`: of the booking, the standing booking or the bundle that comes of
 * it. Times 'HH:MM', all '' while not chosen. `skip`: dates of a repetition that are not wanted; `line`: stand in
 * line for those that are taken.
 */
export type SpaceDraft = HourSpan & {
	id: Id;
	quantity: number;
	note: string;
	accepted: boolean;
	extras: ExtraDraft[];
	repeat: Repeat;
	skip: Day[];
	line: boolean;
	behalf: BehalfDraft;
};

export const emptyDraft = (): SpaceDraft => ({
	...{ id: newId(), first: '', last: '', from: '', to: '' },
	...{ quantity: 1, note: '', accepted: false, extras: [], repeat: once, skip: [], line: false },
	behalf: { name: '', contact: '', consent: '', note: '' }
});

/** The time a draft asks for; null while it is not chosen to its end. @param hourly by the hour? */
export function askedOf({ first, last, from, to }: SpaceDraft, hourly: boolean): HourSpan | null {
	if (!first || (hourly && (!from || !to))) return null;
	return hourly ? { first, last, from, to } : { first, last: last || first, from: '', to: '' };
}

/** What may come of a draft. */
export type SpaceChange = Extract<
	Change,
	{ name: 'request_booking' | 'request_bundle' | 'request_series' }
>;

type How = {
	/** What the extras are, by id. */
	extras: Record<Id, Terms>;
	/** Stand in line when it is taken. */
	wait: boolean;
	/** For somebody without a phone. */
	behalf: boolean;
};

/**
 * What a draft asks the server for: a standing booking when it comes back, a bundle when something goes with it,
 * else a booking. The draft must be without problems.
 */
export function changeOf(
	draft: SpaceDraft,
	asked: HourSpan,
	listing: Listing,
	how: How
): SpaceChange {
	const { id, quantity, note, extras, repeat, skip, line, behalf } = draft;
	const { village_id, id: listing_id } = listing;
	const said = {
		...{ village_id, note },
		...(draft.accepted && !how.behalf && { rules_accepted: true })
	};
	const { consent } = behalf;
	const forWhom = how.behalf && consent ? { on_behalf: { ...behalf, consent } } : {};
	const rule = ruleOf(repeat, asked.first);
	if (rule) {
		const { first_day, from, to } = askedBody(asked);
		const when = { rule: writeRule(rule), first_day, from, to, skip, wait: line };
		return {
			name: 'request_series',
			body: { ...said, listing_id, series_id: id, ...when, quantity, ...forWhom }
		};
	}
	if (extras.length > 0 && !how.behalf) {
		const parts = extras.flatMap(({ listing_id, booking_id, quantity }) => {
			const terms = how.extras[listing_id];
			return terms
				? [{ listing_id, booking_id, quantity, ...askedBody(partOf(asked, terms)) }]
				: [];
		});
		const own = { listing_id, booking_id: id, quantity, ...askedBody(asked) };
		return { name: 'request_bundle', body: { ...said, bundle_id: id, parts: [own, ...parts] } };
	}
	return {
		name: 'request_booking',
		body: {
			...{ ...said, listing_id, booking_id: id, ...askedBody(asked), quantity },
			...(how.wait && { wait: true }),
			...forWhom
		}
	};
}
