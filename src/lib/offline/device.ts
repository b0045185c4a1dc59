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

async function answersIn(name: string): Promise<readonly Response[]> {
	if (!('caches' in globalThis) || !(await caches.has(name))) return [];
	return (await caches.open(name)).matchAll();
}

/** What lies in caches; nothing in those that are not there. */
export async function cachesTake(names: readonly string[]): Promise<Taken> {
	const kept = (await Promise.all(names.map(answersIn))).flat();
	const sizes = await Promise.all(kept.map(sizeOf));
	return { count: kept.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Throws caches away; each begins anew when it is needed. */
export async function freeCaches(names: readonly string[]): Promise<void> {
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** What is marked in a browser's own notes, of this tab and of all. */
export async function marksTake(): Promise<Taken> {
	try {
		const marks = [localStorage, sessionStorage].flatMap((notes) => Object.entries(notes));
		return { count: marks.length, bytes: new Blob(marks.flat()).size };
	} catch {
		return { count: 0, bytes: 0 };
	}
}
