import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { PullPage, type Cursor } from '#lib/domain/pull.ts';

/**
 * A page of what changed in a village for the reader since a cursor; `cursorAfter` says where to go on.
 * @param most documents on the page, 1 to 1,000
 * @throws AppError `village_gone`, `bad_input` for what is no cursor
 */
export async function pull(
	db: Db,
	villageId: string,
	cursor: Cursor,
	most = 500
): Promise<PullPage> {
	const page = await db.rpc('pull', {
		village_id: villageId,
		since: cursor.since,
		...(cursor.after && { after_xid: cursor.after.xid, after_id: cursor.after.id }),
		most
	});
	return PullPage.parse(dataOf(page));
}
