import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Feed, OutsideCalendar } from '#lib/domain/calendars.ts';

/** The reader's own addresses of calendars that answer. @throws AppError */
export async function myFeeds(db: Db, villageId: string): Promise<Feed[]> {
	return z.array(Feed).parse(dataOf(await db.rpc('my_feeds', { village_id: villageId })));
}

/** The outside calendars of a listing that the reader looks after. @throws AppError */
export async function myImports(
	db: Db,
	villageId: string,
	listingId: string
): Promise<OutsideCalendar[]> {
	const rows = await db.rpc('my_imports', { village_id: villageId, listing_id: listingId });
	return z.array(OutsideCalendar).parse(dataOf(rows));
}
