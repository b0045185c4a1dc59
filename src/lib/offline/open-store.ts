import type { Dexie } from 'dexie';
import { asAppError } from '#lib/domain/errors.ts';
import { patiently } from '#lib/offline/failing.ts';

/** Works in a store. @throws AppError `phone_full`, `phone_closed` */
export type Use<Db> = <Result>(work: (db: Db) => PromiseLike<Result>) => Promise<Result>;

/**
 * One of this device's stores, opened when first needed. A store that was closed under us is opened anew
 * the next time; one that is open is worked in at once, for a page that is being left.
 * @param begin what is done before anything else, each time it is opened
 */
export function storeNamed<Db extends Dexie>(
	name: string,
	tables: Record<string, string>,
	begin: (db: Db) => Promise<void> = () => Promise.resolve()
): Use<Db> {
	let opening: Promise<Db> | undefined;
	let opened: Db | undefined;

	function forget(): void {
		opening = opened = undefined;
	}

	async function open(): Promise<Db> {
		const { Dexie } = await import('dexie');
		const db = new Dexie(name) as Db;
		db.version(1).stores(tables);
		db.on('close', forget);
		// A newer page of Bytorget must not wait for this one.
		db.on('versionchange', () => {
			forget();
			db.close();
		});
		await db.open();
		await begin(db);
		return (opened = db);
	}

	return async (work) => {
		const mine = (opening ??= open());
		try {
			return await patiently(opened ? work(opened) : mine.then(work));
		} catch (thrown) {
			if (asAppError(thrown).tag === 'phone_closed') {
				if (opening === mine) forget();
				void mine.then((db) => db.close()).catch(() => undefined);
			}
			throw thrown;
		}
	};
}
