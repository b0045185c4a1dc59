import type { VillageMap } from '#lib/domain/village.ts';
import { MAPS_CACHE } from '#lib/offline/stores.ts';

const VILLAGE = 'x-village';

/** Where a map is fetched from, and kept under. */
export const addressOf = ({ sha256 }: VillageMap): string => `/maps/${sha256}.pmtiles`;
/** What of a file has come so far; the address is never asked of the server. */
const partOf = (map: VillageMap) => `${addressOf(map)}?part`;

/** The cache, or null where the browser gives none: then a map lasts as long as the page. */
async function opened(): Promise<Cache | null> {
	return 'caches' in globalThis ? caches.open(MAPS_CACHE).catch(() => null) : null;
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

/** What came of a map before it broke off, or null. */
export async function keptPart(map: VillageMap): Promise<Blob | null> {
	const blob = await (await (await opened())?.match(partOf(map)))?.blob();
	return blob && blob.size > 0 && blob.size < map.bytes ? blob : null;
}

/** Keeps what has come so far, where there is room. */
export async function keepPart(villageId: string, map: VillageMap, came: Blob): Promise<void> {
	await put(villageId, partOf(map), came);
}

export async function dropPart(map: VillageMap): Promise<void> {
	await (await opened())?.delete(partOf(map));
}

/** Keeps a whole map in the place of the village's others. On a full device these stay. */
export async function keepMap(villageId: string, map: VillageMap, whole: Blob): Promise<void> {
	if (await put(villageId, addressOf(map), whole)) await dropMaps(villageId, addressOf(map));
}

/** Throws away a village's maps, whole and in parts. @param but the address of the one that stays */
export async function dropMaps(villageId: string, but = ''): Promise<void> {
	const cache = await opened();
	for (const request of (await cache?.keys()) ?? []) {
		const { pathname, search } = new URL(request.url);
		if (pathname === but && !search) continue;
		const answer = await cache?.match(request);
		if (answer?.headers.get(VILLAGE) === villageId) await cache?.delete(request);
	}
}

/** @returns whether there was room */
async function put(villageId: string, address: string, blob: Blob): Promise<boolean> {
	try {
		const cache = await opened();
		await cache?.put(address, new Response(blob, { headers: { [VILLAGE]: villageId } }));
		return cache !== null;
	} catch {
		return false;
	}
}
