import { askedInstants, askedProblem, hourTerms, partOf } from '#lib/domain/asked.ts';
import { isFree, type Calendar } from '#lib/domain/busy.ts';
import { addDays, dayAt, eachDay, lengthOf, type Day } from '#lib/domain/days.ts';
import { isFreeOn } from '#lib/domain/free-days.ts';
import { nearestFree } from '#lib/domain/hour-nearest.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import { waysOf } from '#lib/domain/listing.ts';
import { bookableDays } from '#lib/domain/request.ts';
import type { When } from '#lib/domain/when.ts';
import { calendarsHere } from '#lib/offline/kept-days.ts';
import { useVillages, type ListingRow } from '#lib/offline/village-db.ts';

/** How far ahead free days are looked for, as the server does. */
const DAYS_AHEAD = 60;
const MOST = 4;

/** A listing that can be had instead. */
type Instead = { id: string; kind: string; title: string };

/** What is left to somebody who came too late. */
export type Alternatives = {
	/** Those of the days asked for on which too few are free; of hours none is told. */
	taken: Day[];
	/** The nearest time, as long, that can be asked for; null when there is none soon. */
	nearest: When | null;
	/** The neighbour or association that owns the listing; '' when it is not known. */
	owner: string;
	/** What else its owner lends and is free then. */
	others: Instead[];
	/** Of the same category, somebody else's, and free then. */
	alike: Instead[];
};

type Asked = { village_id: string; listing_id: string; when: When; quantity: number };
type Known = { timeZone: string; now: number; calendarOf: (page: ListingRow['page']) => Calendar };

const ownerOf = ({ page, owner }: ListingRow) => page.association_id ?? owner?.id ?? null;
const spanOf = ({ first, last, from, to }: When): HourSpan => ({
	...{ first, last, from: from ?? '', to: to ?? '' }
});

/** Can a listing be asked for then, and is it free? By the hour as it is, else the days it is on. */
function canBeHad({ page }: ListingRow, when: When, { timeZone, now, calendarOf }: Known): boolean {
	const asked = partOf(spanOf(when), page);
	if (askedProblem(asked, page, timeZone, now)) return false;
	return isFree(calendarOf(page), askedInstants(timeZone, asked), now);
}

function nearestDays({ page }: ListingRow, when: When, quantity: number, known: Known) {
	const { timeZone, now, calendarOf } = known;
	const bookable = bookableDays(page, dayAt(timeZone));
	const start = when.first > bookable.first ? when.first : bookable.first;
	for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
		const first = addDays(start, ahead);
		const days = { first, last: addDays(first, lengthOf(when) - 1) };
		if (days.last > bookable.last) return null;
		if (isFreeOn(calendarOf(page), page.space, timeZone, days, now, quantity))
			return { ...days, from: null, to: null };
	}
	return null;
}

function nearestTo(row: ListingRow, when: When, quantity: number, known: Known): When | null {
	const terms = hourTerms(row.page);
	if (!terms) return nearestDays(row, when, quantity, known);
	const { timeZone, now, calendarOf } = known;
	const [calendar, openings] = [calendarOf(row.page), row.page.space?.openings ?? []];
	const asked = spanOf(when);
	if (!asked.from) return null;
	return nearestFree(asked, calendar, openings, terms, timeZone, quantity, now);
}

/**
 * What this device knows of other times and other things when a time was taken meanwhile; null when
 * it does not keep the listing.
 * @throws AppError `phone_full`, `phone_closed`
 */
export function alternatives(asked: Asked): Promise<Alternatives | null> {
	const { village_id, listing_id, when, quantity } = asked;
	return useVillages(async (db) => {
		const listing = await db.listing.get([village_id, listing_id]);
		const village = await db.village.get(village_id);
		if (!listing || !village) return null;
		const calendarOf = await calendarsHere(db, village_id);
		const known = { timeZone: village.time_zone, now: Date.now(), calendarOf };
		const rows = await db.listing.where('village_id').equals(village_id).toArray();
		const instead = rows.filter(
			(row) =>
				row.id !== listing_id &&
				!row.mine &&
				row.page.state === 'published' &&
				row.page.space?.bookers !== 'association' &&
				waysOf(row.page) === 'days' &&
				canBeHad(row, when, known)
		);
		const owner = ownerOf(listing);
		const theirs = instead.filter((row) => owner !== null && ownerOf(row) === owner);
		const alike = instead.filter(
			(row) => !theirs.includes(row) && row.page.category === listing.page.category
		);
		const shown = (found: ListingRow[]) =>
			found.slice(0, MOST).map(({ id, page: { kind, title } }) => ({ id, kind, title }));
		const isTaken = (day: Day) =>
			!isFree(
				calendarOf(listing.page),
				askedInstants(known.timeZone, { first: day, last: day, from: '', to: '' }),
				known.now,
				quantity
			);
		return {
			taken: when.from === null ? eachDay(when).filter(isTaken) : [],
			nearest: nearestTo(listing, when, quantity, known),
			owner: listing.page.association?.name ?? listing.owner?.name ?? '',
			others: shown(theirs),
			alike: shown(alike)
		};
	});
}
