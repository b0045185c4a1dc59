import { spanOf, type Span } from '#lib/domain/busy.ts';
import { addDays, type Day } from '#lib/domain/days.ts';
import { hourInstants } from '#lib/domain/hour-span.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Change, OutboxEntry } from '#lib/domain/outbox.ts';
import { datesOf } from '#lib/domain/series.ts';
import { parseRule } from '#lib/domain/series-rule.ts';

/** Days and, by the hour, the wall times on the first and the last of them, 'HH:MM'. */
export type When = { first: Day; last: Day; from: string | null; to: string | null };

type Said = {
	first_day: Day;
	last_day?: Day;
	from?: string | undefined;
	to?: string | undefined;
};

/** When, as a body of a command says it. A standing booking names its first day alone. */
export function whenOf({ first_day, last_day, from = '', to = '' }: Said): When {
	if (!from || !to) return { first: first_day, last: last_day ?? first_day, from: null, to: null };
	const last = last_day ?? (to <= from ? addDays(first_day, 1) : first_day);
	return { first: first_day, last, from, to };
}

/** The same as a body says it. */
export function saidOf({ first, last, from, to }: When) {
	return {
		...{ first_day: first, last_day: last },
		...(from !== null && to !== null && { from, to })
	};
}

/** As instants. @param timeZone the village's */
export function spanOfWhen(timeZone: string, { first, last, from, to }: When): Span {
	if (from === null || to === null) return spanOf(timeZone, first, last);
	return hourInstants(timeZone, { first, last, from, to });
}

/** The dates a standing booking asks for, in order; none when its rule cannot be read. */
export function datesAsked({
	rule,
	first_day,
	skip = []
}: {
	rule: string;
	first_day: Day;
	skip?: Day[] | undefined;
}): Day[] {
	const read = parseRule(rule);
	const dates = read ? datesOf(read, first_day) : [];
	return Array.isArray(dates) ? dates.filter((day) => !skip.includes(day)) : [];
}

type Asked = { listing_id: Id; when: When };

/** What a change asks for, keeps or lets go of: each listing, and when. */
export function askedBy({ name, body }: Change): Asked[] {
	switch (name) {
		case 'request_bundle':
			return body.parts.map((part) => ({ listing_id: part.listing_id, when: whenOf(part) }));
		case 'request_series':
			return datesAsked(body).map((first_day) => ({
				listing_id: body.listing_id,
				when: whenOf({ first_day, from: body.from, to: body.to })
			}));
		case 'request_booking':
		case 'block_days':
		case 'unblock_days':
			return [{ listing_id: body.listing_id, when: whenOf(body) }];
		default:
			return [];
	}
}

/** Of which listings a change is, each once. */
export function listingsOf({ body }: Change): Id[] {
	if ('parts' in body) return [...new Set(body.parts.map(({ listing_id }) => listing_id))];
	return 'listing_id' in body && body.listing_id ? [body.listing_id] : [];
}

/**
 * When one has done something about a listing oneself that is not sent yet. What was refused holds nothing.
 * @param timeZone the village's
 */
export function waitingSpans(
	entries: readonly OutboxEntry[],
	listingId: Id,
	timeZone: string
): Span[] {
	return entries
		.filter(({ state }) => state === 'waiting' || state === 'sending')
		.flatMap((entry) => askedBy(entry))
		.filter(({ listing_id }) => listing_id === listingId)
		.map(({ when }) => spanOfWhen(timeZone, when));
}
