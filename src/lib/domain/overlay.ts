import type { ListingBody } from '#lib/domain/listing-body.ts';
import { askedBy, listingsOf, type When } from '#lib/domain/when.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Block, Location } from '#lib/domain/own-listing.ts';
import type { CalendarDay } from '#lib/domain/listing.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { cardOf } from '#lib/domain/card.ts';
import type { ListingDoc } from '#lib/domain/pull.ts';
import { listingOf, type Around } from '#lib/domain/unsent-listing.ts';
import { pending, unsentOf, weightier, type Unsent } from '#lib/domain/unsent.ts';

// What screens read: the server's documents, and on them what this person has done here and the server has
// not said yes to yet. What it refused changes nothing that is there: that is only marked.

const isOf = (entry: OutboxEntry, id: Id): boolean => listingsOf(entry).includes(id);

/** Of which listings something is not done. */
export function listingsTouched(entries: readonly OutboxEntry[]): Id[] {
	return [...new Set(pending(entries).flatMap((entry) => listingsOf(entry)))];
}

type Own = Pick<ListingDoc, 'owner' | 'mine' | 'location'>;

function docOf(page: ListingDoc['page'], { owner, mine, location }: Own): ListingDoc {
	const card = cardOf(page);
	const src = page.photos[0]?.src;
	return {
		...{ id: page.id, state: page.state, page, owner, mine, location },
		card: card && { ...card, ...(src && { photo_src: src }) }
	};
}

function published(entry: OutboxEntry & { body: ListingBody }, around: Around): ListingDoc {
	const page = listingOf(entry.body, entry.photos, null, entry.made_at, around);
	const owner = page.association_id ? null : { id: around.resident, name: '' };
	return docOf(page, { owner, mine: true, location: null });
}

const states = {
	pause_listing: 'paused',
	resume_listing: 'published',
	withdraw_listing: 'archived'
} as const;

function applied(doc: ListingDoc | null, entry: OutboxEntry, around: Around): ListingDoc | null {
	if (entry.name === 'publish_listing')
		return doc ?? published({ ...entry, body: entry.body as ListingBody }, around);
	if (!doc || entry.state === 'needs_you') return doc;
	switch (entry.name) {
		case 'edit_listing': {
			const { body, photos, made_at } = entry;
			return docOf(listingOf(body as ListingBody, photos, doc.page, made_at, around), doc);
		}
		case 'pause_listing':
		case 'resume_listing':
		case 'withdraw_listing':
			return docOf({ ...doc.page, state: states[entry.name] }, doc);
		default:
			return doc;
	}
}

/** Is it about the listing itself, and not about borrowing it? */
const changesIt = ({ name }: OutboxEntry) =>
	name in states || name === 'publish_listing' || name === 'edit_listing';

const newest = (entries: OutboxEntry[]) =>
	entries.map(unsentOf).reduce<Unsent | undefined>(weightier, undefined);

/** A listing with what is not done of it; null when it is neither there nor being made. */
export function overlayListing(
	doc: ListingDoc | null,
	id: Id,
	entries: readonly OutboxEntry[],
	around: Around
): ListingDoc | null {
	const own = pending(entries).filter((entry) => isOf(entry, id));
	const [last, change] = [newest(own), newest(own.filter(changesIt))];
	const now = own.reduce<ListingDoc | null>((before, one) => applied(before, one, around), doc);
	if (!now || !last) return now;
	const card = now.card && change ? { ...now.card, unsent: change } : now.card;
	return { ...now, card, page: { ...now.page, unsent: last } };
}

/** The whole days that an entry is about, of one listing. */
function wholeDays(entry: OutboxEntry, id: Id): { unsent: Unsent; when: When }[] {
	return askedBy(entry)
		.filter(({ listing_id, when }) => listing_id === id && when.from === null)
		.map(({ when }) => ({ unsent: { ...unsentOf(entry), days: when }, when }));
}

/**
 * A listing's days with what is not done about them: what is free is as the server said. What is done about
 * hours takes no day: see `waitingSpans`.
 */
export function overlayDays(
	days: CalendarDay[],
	listingId: Id,
	entries: readonly OutboxEntry[]
): CalendarDay[] {
	const spans = pending(entries).flatMap((entry) => wholeDays(entry, listingId));
	if (spans.length === 0) return days;
	return days.map((one) => {
		const found = spans.findLast(({ when }) => one.day >= when.first && one.day <= when.last);
		return found ? { ...one, unsent: found.unsent } : one;
	});
}

/** Where a listing lies exactly, as its owner has written it last. */
export function overlayLocation(
	location: Location | null,
	id: Id,
	entries: readonly OutboxEntry[]
): Location | null {
	const last = pending(entries).findLast(
		(entry) =>
			(entry.name === 'publish_listing' || entry.name === 'edit_listing') && isOf(entry, id)
	);
	const body = last?.body as ListingBody | undefined;
	if (body?.place_id) return null;
	// Left out, it stays where it is.
	return body?.point ? { address: '', directions: '', ...body.point } : location;
}

/** The days an owner keeps a listing, with those about which something is not sent. */
export function overlayBlocks(
	blocks: Block[],
	listingId: Id,
	entries: readonly OutboxEntry[]
): Block[] {
	let all = blocks;
	for (const entry of pending(entries)) {
		if (!isOf(entry, listingId)) continue;
		if (entry.name !== 'block_days' && entry.name !== 'unblock_days') continue;
		const { first_day, last_day, from = null, to = null } = entry.body;
		const unsent = unsentOf(entry);
		const isIt = (one: Block) =>
			one.first_day === first_day &&
			one.last_day === last_day &&
			one.from === from &&
			one.to === to;
		if (all.some(isIt)) all = all.map((one) => (isIt(one) ? { ...one, unsent } : one));
		else if (entry.name === 'block_days')
			all = [...all, { first_day, last_day, from, to, reason: entry.body.reason, unsent }];
	}
	return all;
}
