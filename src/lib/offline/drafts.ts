import type { Dexie, Table } from 'dexie';

/** A photo waiting in a draft, already shrunk. */
export type DraftPhoto = { id: string; alt: string; picture: Blob; uploaded: boolean };

/** Something half-written. `key` says what it is for; `value` is the form as it stood. */
export type Draft<Value = unknown> = {
	key: string;
	value: Value;
	photos: DraftPhoto[];
	savedAt: number;
};

type Store = Dexie & { drafts: Table<Draft, string> };
let store: Promise<Store> | undefined;

function open(): Promise<Store> {
	store ??= import('dexie').then(({ Dexie }) => {
		const opened = new Dexie('bytorget') as Store;
		opened.version(1).stores({ drafts: 'key' });
		return opened;
	});
	return store;
}

/** Keeps a draft on this device. Photos stay as blobs. */
export async function keepDraft<Value>(
	key: string,
	value: Value,
	photos: DraftPhoto[] = []
): Promise<void> {
	await (await open()).drafts.put({ key, value, photos, savedAt: Date.now() });
}

/** A draft kept earlier, or null. */
export async function findDraft<Value>(key: string): Promise<Draft<Value> | null> {
	return ((await (await open()).drafts.get(key)) as Draft<Value> | undefined) ?? null;
}

/** Forgets one draft. */
export async function dropDraft(key: string): Promise<void> {
	await (await open()).drafts.delete(key);
}

/** Forgets all drafts, as when somebody signs out. */
export async function dropAllDrafts(): Promise<void> {
	await (await open()).drafts.clear();
}
