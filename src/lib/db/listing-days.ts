import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Id } from '#lib/domain/id.ts';
import { CalendarDay } from '#lib/domain/listing.ts';

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
