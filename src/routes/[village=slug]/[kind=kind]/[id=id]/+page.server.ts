import { error, redirect } from '@sveltejs/kit';
import { findListing, listingCalendar } from '#lib/db/listings.ts';
import { addDays, dayAt } from '#lib/domain/days.ts';
import { waysOf } from '#lib/domain/listing.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { PageServerLoad } from './$types';

/** This month and the next: what the calendar shows before anything more is fetched. */
const DAYS = 62;

export const load: PageServerLoad = async ({ params, parent, url }) => {
	const { village } = await parent();
	const db = await serverDb();
	const listing = await findListing(db, village.id, params.id);
	if (!listing) error(404, 'not_found');
	if (listing.kind !== params.kind)
		redirect(308, `/${village.slug}/${listing.kind}/${listing.id}${url.search}`);
	const today = dayAt(village.time_zone);
	const lent = waysOf(listing) === 'days';
	const last = addDays(today, DAYS - 1);
	const days = lent ? await listingCalendar(db, village.id, listing.id, today, last) : [];
	return { listing, days, today };
};
