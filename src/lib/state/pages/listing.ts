import { redirect } from '@sveltejs/kit';
import { addDays, dayAt } from '#lib/domain/days.ts';
import { byTheHour, waysOf } from '#lib/domain/listing.ts';
import { CALENDAR_DAYS, type ListingPage } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import type { VillageReader } from '#lib/offline/reader.ts';

/** A listing as this phone keeps it, or null. @throws Redirect to its own kind's address */
export async function readListing(
	reader: VillageReader,
	village: Village,
	asked: { kind: string; id: string; query: string }
): Promise<ListingPage | null> {
	const listing = await reader.listing(village.id, asked.id);
	if (!listing) return null;
	if (listing.kind !== asked.kind)
		redirect(307, `/${village.slug}/${listing.kind}/${listing.id}${asked.query}`);
	const today = dayAt(village.time_zone);
	const last = addDays(today, CALENDAR_DAYS - 1);
	const lent = waysOf(listing) === 'days';
	const hours = lent && byTheHour(listing);
	const busy = hours ? await reader.busy(village.id, listing.id) : null;
	const days = lent && !hours ? await reader.calendar(village.id, listing.id, today, last) : [];
	return { listing, days, busy, today };
}
