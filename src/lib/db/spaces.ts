import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Access } from '#lib/domain/access.ts';

/** How to get into a space of the reader's own, or null when it is not. @throws AppError */
export async function myAccess(
	db: Db,
	villageId: string,
	listingId: string
): Promise<Access | null> {
	const row = dataOf(await db.rpc('my_access', { village_id: villageId, listing_id: listingId }));
	return row === null ? null : Access.parse(row);
}
