import type { CalendarDay, Listing, ListingCard } from '#lib/domain/listing.ts';
import type { Search } from '#lib/domain/search.ts';
import type { Place, Village } from '#lib/domain/village.ts';

/** What a screen asks of the villages this phone keeps. Answers without contact. */
export type Reader = {
	/** A village that is kept here, or null. */
	village(slug: string): Promise<Village | null>;
	/** The villages kept here, by name. */
	villages(): Promise<Village[]>;
	/** When the village was last pulled whole, in milliseconds; null before the first time. */
	asOf(villageId: string): Promise<number | null>;
	search(villageId: string, search: Search, today: string): Promise<ListingCard[]>;
	listing(villageId: string, listingId: string): Promise<Listing | null>;
	calendar(
		villageId: string,
		listingId: string,
		first: string,
		last: string
	): Promise<CalendarDay[]>;
	places(villageId: string): Promise<Place[]>;
};
