import type { Calendar } from '#lib/domain/busy.ts';
import type { CalendarDay, Listing, ListingCard } from '#lib/domain/listing.ts';
import type { Search } from '#lib/domain/search.ts';
import type { Place, Village } from '#lib/domain/village.ts';

/** This month and the next: what a calendar shows before anything more is asked for. */
export const CALENDAR_DAYS = 62;

/** What the pages show, whoever read it: the server for the first one, this phone for the rest. */
export type FrontPage = {
	villages: Pick<Village, 'id' | 'slug' | 'name' | 'language' | 'intro'>[];
};
export type SquarePage = {
	search: Search;
	/** The search as it was asked: without days gone by, with the point to measure from. */
	asked: Search;
	today: string;
	past: boolean;
	cards: ListingCard[];
};
export type ListingPage = {
	listing: Listing;
	/** Day by day what is free; none of a space by the hour. */
	days: CalendarDay[];
	/** What is held of a space by the hour; null of all else. */
	busy: Calendar | null;
	today: string;
	/** It was there when the page was opened. */
	gone?: true;
};
/** The demo's letters, newest first. */
export type MailboxPage = {
	to: string | undefined;
	mails: { at: string; to: string; subject: string; text: string }[];
};
export type PlacesPage = { places: Place[] };

/** The page that starts anywhere without contact: made in the browser, with absolute paths. */
export const SHELL = '/app/shell';

/** What a page depends on that shows what this device keeps of a village. */
export const VILLAGE_CHANGED = 'bytorget:village';

/** What everything depends on that is told of a village itself, such as which map it has. */
export const VILLAGE_ITSELF = 'bytorget:village-itself';

/** What came with the document: of the address it was asked for, and of no other. */
export type First = {
	href: string;
	/** null: there is no such village, or the page is of none. */
	village: Village | null;
	/** null: there is no such thing. */
	page: unknown;
	/** The server could not read it; the id is in its log. */
	failed?: { id: string };
};

/** An address as both sides write it: a query can be spelled in more ways than one. */
export function hrefOf(url: { pathname: string; search: string }): string {
	const query = new URLSearchParams(url.search).toString();
	return query ? `${url.pathname}?${query}` : url.pathname;
}
