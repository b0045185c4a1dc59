import { AppError } from '#lib/domain/errors.ts';
import type { Village, VillageMap } from '#lib/domain/village.ts';

const CACHE = 'bytorget-maps';
const VILLAGE = 'x-village';

const addressOf = ({ sha256 }: VillageMap) => `/maps/${sha256}.pmtiles`;
/** What of a file has come so far; the address is never asked of the server. */
const partOf = (map: VillageMap) => `${addressOf(map)}?part`;

/** The cache, or null where the browser gives none: then a map lasts as long as the page. */
async function opened(): Promise<Cache | null> {
	return 'caches' in globalThis ? caches.open(CACHE).catch(() => null) : null;
}

/** A village's map as it was kept on this device, or null. */
export async function keptMap(map: VillageMap): Promise<Blob | null> {
	const found = await (await opened())?.match(addressOf(map));
	const blob = await found?.blob();
	return blob?.size === map.bytes ? blob : null;
}

/** An earlier map of the village, to look at until the new one is there; or null. */
export async function earlierMap(villageId: string): Promise<Blob | null> {
	const cache = await opened();
	for (const request of (await cache?.keys()) ?? []) {
		const answer = await cache?.match(request);
		const whole = !new URL(request.url).search;
		if (whole && answer?.headers.get(VILLAGE) === villageId) return answer.blob();
	}
	return null;
}

async function isWhole(blob: Blob, { bytes, sha256 }: VillageMap): Promise<boolean> {
	if (blob.size !== bytes) return false;
	// Without TLS a browser has no checksums; then the length has to do.
	if (!globalThis.crypto?.subtle) return true;
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/**
 * Fetches a village's map, goes on where it was broken off, checks it and keeps it in the place of an
 * earlier one, which stays until the new one is whole.
 * @param onprogress from 0 to 1
 * @throws AppError `offline` when it breaks off, `not_a_map` when it is not what was published
 */
export async function fetchMap(
	village: Pick<Village, 'id'>,
	map: VillageMap,
	onprogress: (part: number) => void = () => undefined
): Promise<Blob> {
	const kept = await keptMap(map);
	if (kept) return kept;
	const cache = await opened();
	const answerOf = (blob: Blob) => new Response(blob, { headers: { [VILLAGE]: village.id } });
	let blob = (await (await cache?.match(partOf(map)))?.blob()) ?? new Blob();
	if (blob.size >= map.bytes) blob = new Blob();
	try {
		blob = await rest(map, blob, (bytes) => onprogress(bytes / map.bytes));
	} catch (thrown) {
		const came = thrown instanceof Broken ? thrown.came : blob;
		if (came.size > 0) await cache?.put(partOf(map), answerOf(came)).catch(() => undefined);
		throw new AppError('offline', {}, { cause: thrown });
	}
	await cache?.delete(partOf(map));
	if (!(await isWhole(blob, map))) throw new AppError('not_a_map');
	// A full device still shows what it has in hand.
	const stored = await cache?.put(addressOf(map), answerOf(blob)).then(
		() => true,
		() => false
	);
	if (cache && stored) await dropOthers(cache, village.id, map);
	return blob;
}

class Broken extends Error {
	readonly came: Blob;
	constructor(came: Blob, cause: unknown) {
		super('broken off', { cause });
		this.came = came;
	}
}

async function rest(
	map: VillageMap,
	before: Blob,
	onbytes: (bytes: number) => void
): Promise<Blob> {
	const headers = before.size > 0 && {
		range: `bytes=${before.size}-`,
		'if-range': `"${map.sha256}"`
	};
	const answer = await fetch(addressOf(map), { cache: 'no-store', ...(headers && { headers }) });
	if (!answer.ok || !answer.body) throw new TypeError(`The map answered ${answer.status}`);
	const parts: BlobPart[] = answer.status === 206 ? [before] : [];
	let size = answer.status === 206 ? before.size : 0;
	const reader = answer.body.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return new Blob(parts);
			parts.push(value as Uint8Array<ArrayBuffer>);
			onbytes((size += value.length));
		}
	} catch (cause) {
		throw new Broken(new Blob(parts), cause);
	}
}

async function dropOthers(cache: Cache, villageId: string, map: VillageMap): Promise<void> {
	for (const request of await cache.keys()) {
		if (new URL(request.url).pathname === addressOf(map)) continue;
		const answer = await cache.match(request);
		if (answer?.headers.get(VILLAGE) === villageId) await cache.delete(request);
	}
}

/** More than this is asked about before it is fetched over a phone's own connection. */
const ASKED_FROM = 1_000_000;
type Connection = { saveData?: boolean; type?: string };

/** Whether a file is to be asked about first: always where data is saved, a large one where it is counted. */
export function isMetered(bytes: number): boolean {
	const { connection } = globalThis.navigator as { connection?: Connection };
	if (connection?.saveData) return true;
	return connection?.type === 'cellular' && bytes > ASKED_FROM;
}

/** A village's map for a small picture: kept, or fetched where that costs nothing; null where there is none. */
export async function mapFor(village: Pick<Village, 'id' | 'map'>): Promise<Blob | null> {
	const { map } = village;
	if (!map) return null;
	const kept = await keptMap(map);
	if (kept) return kept;
	return isMetered(map.bytes) ? earlierMap(village.id) : fetchMap(village, map);
}
