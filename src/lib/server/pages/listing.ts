import { redirect } from '@sveltejs/kit';
import { findListing } from '#lib/db/listings.ts';
import { listingBusy, listingCalendar } from '#lib/db/listing-days.ts';
import { addDays, dayAt } from '#lib/domain/days.ts';
import { byTheHour, waysOf } from '#lib/domain/listing.ts';
import { CALENDAR_DAYS, type ListingPage } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import { serverDb } from '#lib/server/backend.ts';

type Asked = { params: Record<string, string | undefined>; url: URL };

/** A listing as a visitor sees it; null when a visitor may not. @throws Redirect to its own kind's address */
export async function listingPage(
	village: Village,
	{ params, url }: Asked
): Promise<ListingPage | null> {
	const db = await serverDb();
	const listing = await findListing(db, village.id, params.id ?? '');
	if (!listing) return null;
	if (listing.kind !== params.kind)
		redirect(308, `/${village.slug}/${listing.kind}/${listing.id}${url.search}`);
	const today = dayAt(village.time_zone);
	const last = addDays(today, CALENDAR_DAYS - 1);
	const lent = waysOf(listing) === 'days';
	const hours = lent && byTheHour(listing);
	const busy = hours ? await listingBusy(db, village.id, listing) : null;
	const days = lent && !hours ? await listingCalendar(db, village.id, listing.id, today, last) : [];
	return { listing, days, busy, today };
}
