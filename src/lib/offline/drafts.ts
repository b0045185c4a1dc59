import type { Dexie, Table } from 'dexie';
import { storeNamed } from '#lib/offline/open-store.ts';
import { DRAFT_DB } from '#lib/offline/stores.ts';
import { stash, stashed, unstash } from '#lib/offline/stash.ts';

/** A photo waiting in a draft, already shrunk. */
export type DraftPhoto = { id: string; alt: string; picture: Blob; uploaded: boolean };

/** Something half-written. `key` says what it is for; `value` is the form as it stood. */
export type Draft<Value = unknown> = {
	/** The resident who wrote it, or '' for somebody who had not signed in. */
	owner: string;
	key: string;
	value: Value;
	photos: DraftPhoto[];
	savedAt: number;
};

type Store = Dexie & { drafts: Table<Draft, [owner: string, key: string]> };
const use = storeNamed<Store>(DRAFT_DB, { drafts: '[owner+key], owner' }, takeIn);

/** What a page that was left had no time to write. */
async function takeIn({ drafts }: Store): Promise<void> {
	const left = stashed();
	for (const { owner, key, value, savedAt } of left) {
		const earlier = await drafts.get([owner, key]);
		if (earlier && earlier.savedAt >= savedAt) continue;
		await drafts.put({ owner, key, value, photos: earlier?.photos ?? [], savedAt });
	}
	unstash((one) => left.some((taken) => isOf(one, taken) && one.savedAt === taken.savedAt));
}

type Of = { owner: string; key: string };
const isOf = (one: Of, { owner, key }: Of) => one.owner === owner && one.key === key;

/** Keeps a draft on this device. Photos stay as blobs. */
export async function keepDraft(unsaved: Omit<Draft, 'savedAt'>): Promise<void> {
	const draft: Draft = { ...unsaved, savedAt: Date.now() };
	stash(draft);
	await use(
		(opened) =>
			new Promise<void>((done, failed) => {
				// Asked for and committed in one go: a page that goes away takes an open transaction with it.
				const writing = opened.backendDB().transaction(opened.drafts.name, 'readwrite');
				writing.objectStore(opened.drafts.name).put(draft);
				writing.commit();
				writing.oncomplete = () => done();
				writing.onabort = () => failed(writing.error ?? new Error('the draft was not kept'));
			})
	);
	unstash((one) => isOf(one, draft) && one.savedAt === draft.savedAt);
}

/** A draft kept earlier, or null. What nobody in particular wrote becomes that of whoever finds it, if it is newer. */
export async function findDraft<Value>(owner: string, key: string): Promise<Draft<Value> | null> {
	const found = await use((opened) =>
		opened.transaction('rw', opened.drafts, async () => {
			const [own, nobodys] = await opened.drafts.bulkGet([
				[owner, key],
				['', key]
			]);
			if (!nobodys || !owner) return own;
			await opened.drafts.delete(['', key]);
			if (own && own.savedAt > nobodys.savedAt) return own;
			const adopted = { ...nobodys, owner };
			await opened.drafts.put(adopted);
			return adopted;
		})
	);
	return (found as Draft<Value> | undefined) ?? null;
}

/** Forgets one draft. */
export async function dropDraft(owner: string, key: string): Promise<void> {
	unstash((one) => isOf(one, { owner, key }));
	await use(({ drafts }) => drafts.delete([owner, key]));
}

/** Everything half-written on this device, whoever wrote it. */
export function draftsKept(): Promise<Draft[]> {
	return use(({ drafts }) => drafts.toArray());
}

/** Forgets all drafts, as when somebody signs out. */
export async function dropAllDrafts(): Promise<void> {
	unstash(() => true);
	await use(({ drafts }) => drafts.clear());
}

/** Forgets what residents before this one left behind. */
export async function dropDraftsOfOthers(owner: string): Promise<void> {
	unstash((one) => one.owner !== '' && one.owner !== owner);
	await use(({ drafts }) => drafts.where('owner').noneOf(['', owner]).delete());
}
