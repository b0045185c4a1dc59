import type { Dexie, Table } from 'dexie';
import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { storeNamed } from '#lib/offline/open-store.ts';
import { OUTBOX_DB } from '#lib/offline/stores.ts';

/** Truth and edits are kept apart: forgetting a village loses nothing that waits. */
export type OutboxDb = Dexie & { entry: Table<OutboxEntry, number> };

/** Works in the outbox's store. @throws AppError `phone_full`, `phone_closed` */
export const useOutbox = storeNamed<OutboxDb>(OUTBOX_DB, {
	entry: '++seq, &id, [resident+village_id], resident'
});

/** What a resident did here, oldest first, also what is done. @throws AppError `phone_full`, `phone_closed` */
export function entriesOf(resident: Id, villageId?: Id): Promise<OutboxEntry[]> {
	return useOutbox(({ entry }) =>
		(villageId
			? entry.where('[resident+village_id]').equals([resident, villageId])
			: entry.where('resident').equals(resident)
		).sortBy('seq')
	);
}
