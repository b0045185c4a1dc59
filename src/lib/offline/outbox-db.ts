import type { Dexie, Table } from 'dexie';
import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { asAppError } from '#lib/domain/errors.ts';
import { patiently } from '#lib/offline/failing.ts';

/** Truth and edits are kept apart: forgetting a village loses nothing that waits. */
export type OutboxDb = Dexie & { entry: Table<OutboxEntry, number> };

let opening: Promise<OutboxDb> | undefined;

async function open(): Promise<OutboxDb> {
	const { Dexie } = await import('dexie');
	const db = new Dexie('bytorget-outbox') as OutboxDb;
	db.version(1).stores({ entry: '++seq, &id, [resident+village_id], resident' });
	const forget = () => (opening = undefined);
	db.on('close', forget);
	db.on('versionchange', () => {
		forget();
		db.close();
	});
	await db.open();
	return db;
}

/**
 * Works in the outbox's store. A store that was closed under us is opened anew the next time.
 * @throws AppError `phone_full`, `phone_closed`
 */
export async function useOutbox<Result>(
	work: (db: OutboxDb) => PromiseLike<Result>
): Promise<Result> {
	const mine = (opening ??= open());
	try {
		return await patiently(mine.then(work));
	} catch (thrown) {
		if (asAppError(thrown).tag === 'phone_closed') {
			if (opening === mine) opening = undefined;
			void mine.then((db) => db.close()).catch(() => undefined);
		}
		throw thrown;
	}
}

/** What a resident did here, oldest first, also what is done. @throws AppError `phone_full`, `phone_closed` */
export function entriesOf(resident: Id, villageId?: Id): Promise<OutboxEntry[]> {
	return useOutbox(({ entry }) =>
		(villageId
			? entry.where('[resident+village_id]').equals([resident, villageId])
			: entry.where('resident').equals(resident)
		).sortBy('seq')
	);
}
