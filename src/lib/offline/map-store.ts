import type { VillageMap } from '#lib/domain/village.ts';
import { MAPS_CACHE } from '#lib/offline/stores.ts';

const VILLAGE = 'x-village';

/** Where a map is fetched from, and kept under. */
export const addressOf = ({ sha256 }: VillageMap): string => `/maps/${sha256}.pmtiles`;
/** A piece of a file that is coming, by where it begins; the address is never asked of the server. */
const partOf = (map: VillageMap, from: number) => `${addressOf(map)}?part=${from}`;

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

/** The pieces of a map that came before it broke off, one after the other from its beginning. */
export async function keptParts(map: VillageMap): Promise<Blob[]> {
	const cache = await opened();
	const parts: Blob[] = [];
	for (let size = 0; ;) {
		const part = await (await cache?.match(partOf(map, size)))?.blob();
		if (!part || part.size === 0 || size + part.size >= map.bytes) return parts;
		parts.push(part);
		size += part.size;
	}
}

/** Keeps a piece of a map, where there is room. @param from where it begins @returns whether there was */
export async function keepPart(
	villageId: string,
	map: VillageMap,
	from: number,
	piece: Blob
): Promise<boolean> {
	return put(villageId, partOf(map, from), piece);
}

/** Throws away the pieces of a map. */
export async function dropParts(map: VillageMap): Promise<void> {
	const cache = await opened();
	for (const request of (await cache?.keys()) ?? []) {
		const { pathname, search } = new URL(request.url);
		if (pathname === addressOf(map) && search) await cache?.delete(request);
	}
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
