import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { nothingHeld, type Calendar } from '#lib/domain/busy.ts';
import { Id } from '#lib/domain/id.ts';
import { CalendarDay, type Listing } from '#lib/domain/listing.ts';
import { CalendarSent } from '#lib/domain/pull.ts';

/** Day by day what is free, for at most 190 days. @throws AppError */
export async function listingCalendar(
	db: Db,
	villageId: string,
	listingId: string,
	first: string,
	last: string
): Promise<CalendarDay[]> {
	const rows = await db.rpc('listing_calendar', {
		village_id: villageId,
		listing_id: listingId,
		first_day: first,
		last_day: last
	});
	return z.array(CalendarDay).parse(dataOf(rows));
}

/** What is held of a listing, as `pull` tells it of all. @throws AppError */
export async function listingBusy(
	db: Db,
	villageId: string,
	{ id, quantity }: Pick<Listing, 'id' | 'quantity'>
): Promise<Calendar> {
	const sent = dataOf(
		await db.rpc('listing_busy', { village_id: villageId, listing_id: id })
	) as unknown;
	return z.nullable(CalendarSent).parse(sent) ?? nothingHeld(id, quantity);
}

const Asked = z.object({
	listing_id: Id,
	first_day: z.string(),
	last_day: z.string(),
	quantity: z.number()
});
const NextDays = z.object({ next_first_day: z.string(), next_last_day: z.string() });

/**
 * The nearest free days after a refusal, or null when there are none within two months.
 * @param asked the refusal's facts: listing_id, first_day, last_day, quantity
 * @throws AppError
 */
export async function nextFreeDays(
	db: Db,
	villageId: string,
	asked: unknown
): Promise<z.infer<typeof NextDays> | null> {
	const facts = Asked.safeParse(asked);
	if (!facts.success) return null;
	const rows = dataOf(await db.rpc('next_free_days', { village_id: villageId, ...facts.data }));
	return rows[0] ? NextDays.parse(rows[0]) : null;
}
