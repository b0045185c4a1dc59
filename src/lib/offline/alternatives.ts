import { isFree, nothingHeld, spanOf, type Calendar } from '#lib/domain/busy.ts';
import { addDays, dayAt, eachDay, lengthOf, type Day, type Days } from '#lib/domain/days.ts';
import { waysOf } from '#lib/domain/listing.ts';
import { bookableDays, daysProblem } from '#lib/domain/request.ts';
import { useVillages, type ListingRow, type VillageDb } from '#lib/offline/village-db.ts';

/** How far ahead free days are looked for, as the server does. */
const DAYS_AHEAD = 60;
const MOST = 4;

/** A listing that can be had instead. */
type Instead = { id: string; kind: string; title: string };

/** What is left to somebody who came too late. */
export type Alternatives = {
	/** Those of the days asked for on which too few are free. */
	taken: Day[];
	/** The nearest days, as many in a row, that can be asked for; null when there are none soon. */
	nearest: Days | null;
	/** The neighbour or association that owns the listing; '' when it is not known. */
	owner: string;
	/** What else its owner lends and is free on the days asked for. */
	others: Instead[];
	/** Of the same category, somebody else's, and free then. */
	alike: Instead[];
};

type Asked = { village_id: string; listing_id: string; days: Days; quantity: number };

const ownerOf = ({ page, owner }: ListingRow) => page.association_id ?? owner?.id ?? null;

/** Whether a listing is free all through some days. */
async function freeness(db: VillageDb, villageId: string, timeZone: string) {
	const held = await db.calendar.where('village_id').equals(villageId).toArray();
	const calendars = new Map<string, Calendar>(held.map((one) => [one.listing_id, one]));
	return ({ id, page }: ListingRow, { first, last }: Days, quantity = 1) => {
		const calendar = calendars.get(id) ?? nothingHeld(id, page.quantity);
		return isFree(calendar, spanOf(timeZone, first, last), Date.now(), quantity);
	};
}

/**
 * What this device knows of other days and other things when days were taken meanwhile; null when
 * it does not keep the listing.
 * @throws AppError `phone_full`, `phone_closed`
 */
export function alternatives(asked: Asked): Promise<Alternatives | null> {
	const { village_id, listing_id, days, quantity } = asked;
	return useVillages(async (db) => {
		const listing = await db.listing.get([village_id, listing_id]);
		const village = await db.village.get(village_id);
		if (!listing || !village) return null;
		const isFreeOn = await freeness(db, village_id, village.time_zone);
		const today = dayAt(village.time_zone);
		const rows = await db.listing.where('village_id').equals(village_id).toArray();
		const instead = rows.filter(
			(row) =>
				row.id !== listing_id &&
				!row.mine &&
				row.page.state === 'published' &&
				waysOf(row.page) === 'days' &&
				!daysProblem(days, row.page, today) &&
				isFreeOn(row, days)
		);
		const owner = ownerOf(listing);
		const theirs = instead.filter((row) => owner !== null && ownerOf(row) === owner);
		const alike = instead.filter(
			(row) => !theirs.includes(row) && row.page.category === listing.page.category
		);
		const shown = (found: ListingRow[]) =>
			found.slice(0, MOST).map(({ id, page: { kind, title } }) => ({ id, kind, title }));
		return {
			taken: eachDay(days).filter((day) => !isFreeOn(listing, { first: day, last: day }, quantity)),
			nearest: nearest(),
			owner: listing.page.association?.name ?? listing.owner?.name ?? '',
			others: shown(theirs),
			alike: shown(alike)
		};

		function nearest(): Days | null {
			if (!listing) return null;
			const bookable = bookableDays(listing.page, today);
			const start = days.first > bookable.first ? days.first : bookable.first;
			for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
				const first = addDays(start, ahead);
				const found = { first, last: addDays(first, lengthOf(days) - 1) };
				if (found.last > bookable.last) return null;
				if (isFreeOn(listing, found, quantity)) return found;
			}
			return null;
		}
	});
}
