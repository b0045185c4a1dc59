import { AppError } from '#lib/domain/errors.ts';
import type { Village, VillageMap } from '#lib/domain/village.ts';
import { Pieces } from './map-pieces.ts';
import { addressOf, dropParts, earlierMap, keepMap, keptMap, keptParts } from './map-store.ts';
import { isMetered } from './metered.ts';

const TYPE = 'application/vnd.pmtiles';

/** One download of a file at a time, however many pictures of it wait. */
const coming = new Map<string, Promise<Blob>>();

/**
 * Fetches a village's map, goes on where it was broken off, checks it and keeps it in the place of an
 * earlier one, which stays until the new one is whole.
 * @param onprogress from 0 to 1
 * @throws AppError `offline` when it breaks off, `not_a_map` when it is not what was published
 */
export function fetchMap(
	village: Pick<Village, 'id'>,
	map: VillageMap,
	onprogress: (part: number) => void = () => undefined
): Promise<Blob> {
	const under = coming.get(map.sha256);
	if (under) return under;
	const started = bring(village.id, map, onprogress).finally(() => coming.delete(map.sha256));
	coming.set(map.sha256, started);
	return started;
}

/** A village's map for a small picture: kept, or fetched where that costs nothing; null where there is none. */
export async function mapFor(village: Pick<Village, 'id' | 'map'>): Promise<Blob | null> {
	const { map } = village;
	if (!map) return null;
	const kept = await keptMap(map);
	if (kept) return kept;
	return isMetered(map.bytes) ? earlierMap(village.id) : fetchMap(village, map);
}

async function bring(
	villageId: string,
	map: VillageMap,
	onprogress: (part: number) => void
): Promise<Blob> {
	const kept = await keptMap(map);
	if (kept) return kept;
	const whole = await download(villageId, map, onprogress);
	await dropParts(map);
	if (!(await isWhole(whole, map))) throw new AppError('not_a_map');
	await keepMap(villageId, map, whole);
	return whole;
}

async function download(
	villageId: string,
	map: VillageMap,
	onprogress: (part: number) => void
): Promise<Blob> {
	const pieces = new Pieces(villageId, map, await keptParts(map));
	try {
		const { body, from } = await ask(map, pieces.size);
		if (from < pieces.size) await pieces.beginAnew();
		for await (const chunk of chunksOf(body)) {
			await pieces.add(chunk);
			if (pieces.size > map.bytes) break;
			onprogress(pieces.size / map.bytes);
		}
		if (pieces.size < map.bytes) throw new TypeError('The map ended early');
		return new Blob(pieces.all);
	} catch (cause) {
		await pieces.keep();
		throw new AppError('offline', {}, { cause });
	}
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Asks for a file from a byte on; the server may answer with the whole of it, from 0. */
async function ask(map: VillageMap, from: number): Promise<{ body: Body; from: number }> {
	const headers = { range: `bytes=${from}-`, 'if-range': `"${map.sha256}"` };
	const answer = await fetch(addressOf(map), { cache: 'no-store', ...(from > 0 && { headers }) });
	// A hotel's sign-in page is no map.
	const right = answer.ok && answer.headers.get('content-type') === TYPE;
	if (!right || !answer.body) throw new TypeError(`The map answered ${answer.status}`);
	return { body: answer.body, from: answer.status === 206 ? from : 0 };
}

/** Safari cannot walk over a stream by itself. */
async function* chunksOf(body: Body) {
	const reader = body.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		// What is left of a longer answer is not fetched.
		void reader.cancel().catch(() => undefined);
	}
}

async function isWhole(blob: Blob, { bytes, sha256 }: VillageMap): Promise<boolean> {
	if (blob.size !== bytes) return false;
	// Without TLS a browser has no checksums; then the length has to do.
	if (!globalThis.crypto?.subtle) return true;
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
