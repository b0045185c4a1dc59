import type { Conversation } from '#lib/domain/conversation.ts';
import type { MyListing } from '#lib/domain/own-listing.ts';
import type { ListingDoc } from '#lib/domain/pull.ts';

type Waiting = { state: string | null; respond_by: string | null };

/** A request or an offered place past its deadline reads as expired at once, as on the server. */
export function stateNow<Row extends Waiting>(row: Row): Row {
	const waits = row.state === 'requested' || row.state === 'waitlisted';
	const over = waits && row.respond_by !== null && Date.parse(row.respond_by) < Date.now();
	return over ? { ...row, state: 'expired' } : row;
}

/** The same of all a conversation is about. */
export function talkNow(page: Conversation): Conversation {
	const { booking, series } = page;
	return {
		...page,
		booking: booking && stateNow(booking),
		series: series && { ...series, dates: series.dates.map(stateNow) }
	};
}

/** Which of two instants comes first in a list, the newest or none at all first. */
export const newest = (a: string | null, b: string | null) =>
	a === b ? 0 : (a ?? '~') < (b ?? '~') ? 1 : -1;

/** In the owner's own list: what was never published first, then the newest. */
export function myOrder(a: ListingDoc, b: ListingDoc): number {
	return newest(a.page.published_at, b.page.published_at) || (a.id < b.id ? -1 : 1);
}

/** A listing in its owner's own list. */
export function mineOf({ page, card }: ListingDoc): MyListing {
	const { id, kind, intent, state, title, category, photos } = page;
	return {
		id,
		kind,
		intent,
		state,
		title,
		category,
		photo_id: card?.photo_id ?? photos[0]?.id ?? null,
		...(photos[0]?.src && { photo_src: photos[0].src }),
		...(page.unsent && { unsent: page.unsent })
	};
}
