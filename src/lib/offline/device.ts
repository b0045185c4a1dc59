import { draftsKept } from '#lib/offline/drafts.ts';
import { useOutbox } from '#lib/offline/outbox-db.ts';

/** How many of something this device keeps, and about how many bytes they take. */
export type Taken = { count: number; bytes: number };

type WithPhotos = { photos: { picture: Blob }[] };

/** A blob reads as nothing in JSON: its bytes are counted beside it. */
function bytesOf(rows: readonly WithPhotos[]): number {
	const photos = rows.flatMap((row) => row.photos.map(({ picture }) => picture.size));
	return photos.reduce((sum, size) => sum + size, new Blob([JSON.stringify(rows)]).size);
}

/** What is half-written here. @throws AppError `phone_full`, `phone_closed` */
export async function draftsTake(): Promise<Taken> {
	const drafts = await draftsKept();
	return { count: drafts.length, bytes: drafts.length ? bytesOf(drafts) : 0 };
}

/** What has not been sent, whoever did it. @throws AppError `phone_full`, `phone_closed` */
export async function outboxTakes(): Promise<Taken> {
	const entries = await useOutbox(({ entry }) =>
		entry.filter(({ state }) => state !== 'done').toArray()
	);
	return { count: entries.length, bytes: entries.length ? bytesOf(entries) : 0 };
}

async function sizeOf(answer: Response | undefined): Promise<number> {
	const said = answer?.headers.get('content-length');
	return said ? Number(said) : ((await answer?.blob())?.size ?? 0);
}

/** What the worker keeps under a name; nothing where there is no such store. */
export async function cacheTakes(name: string): Promise<Taken> {
	if (!('caches' in globalThis) || !(await caches.has(name))) return { count: 0, bytes: 0 };
	const cache = await caches.open(name);
	const kept = await cache.matchAll();
	const sizes = await Promise.all(kept.map(sizeOf));
	return { count: kept.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Throws away what the worker keeps under a name; it begins anew when it is needed. */
export async function freeCache(name: string): Promise<void> {
	await caches.delete(name);
}
