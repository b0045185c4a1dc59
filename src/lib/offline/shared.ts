import { isPhoto, MOST_PHOTOS } from '#lib/domain/photo-kind.ts';
import { SHARED_CACHE } from '#lib/offline/stores.ts';

/** Bytes: more than a phone's camera makes, and than eight of its pictures take. */
const MOST_BYTES = 40_000_000;
const MOST_BYTES_IN_ALL = 120_000_000;

const looksRight = async (picture: Blob) =>
	picture.size <= MOST_BYTES && isPhoto(new Uint8Array(await picture.slice(0, 16).arrayBuffer()));

/**
 * Keeps photos that another app shared, as they are, until the offer form takes them: not with the drafts, for the
 * worker that takes them would have to carry a whole database library. Those of an earlier time that nobody took
 * give way.
 * @returns how many were kept; others are no photos, too large, or too many
 */
export async function keepShared(pictures: Blob[]): Promise<number> {
	await caches.delete(SHARED_CACHE);
	const cache = await caches.open(SHARED_CACHE);
	let [kept, bytes] = [0, 0];
	for (const picture of pictures) {
		if (kept === MOST_PHOTOS) break;
		if (bytes + picture.size > MOST_BYTES_IN_ALL || !(await looksRight(picture))) continue;
		await cache.put(`/app/share/${crypto.randomUUID()}`, new Response(picture));
		kept++;
		bytes += picture.size;
	}
	return kept;
}

/** Takes the photos that were shared; they are here once. */
export async function takeShared(): Promise<Blob[]> {
	const cache = await caches.open(SHARED_CACHE);
	const kept = await cache.matchAll();
	const pictures = await Promise.all(kept.map((answer) => answer.blob()));
	await caches.delete(SHARED_CACHE);
	return pictures;
}

/** Forgets photos that nobody took, as when somebody signs out. */
export async function dropShared(): Promise<void> {
	if ('caches' in globalThis) await caches.delete(SHARED_CACHE);
}
