import { storedResident } from '#lib/db/client.ts';
import { categoryName } from '#lib/i18n/listing-words.ts';
import { openReader as openWith, type VillageReader } from '#lib/offline/reader.ts';

/** What this device keeps, or null when it keeps no village or cannot be asked. Finds categories by name. */
export const openReader = (): Promise<VillageReader | null> => openWith(categoryName);

/**
 * What this device keeps of a village, or null where it does not keep it whole, or as somebody else
 * saw it; or when it cannot be asked.
 * @param own also what is the resident's own will be read: what a visitor pulled does not do
 */
export async function keptReader(villageId: string, own = false): Promise<VillageReader | null> {
	const reader = await openReader();
	return reader && (await isWhole(reader, villageId, own)) ? reader : null;
}

/** Does this device keep a village whole, as whoever is signed in here may see it? @param own see above */
export async function isWhole(
	reader: VillageReader,
	villageId: string,
	own = false
): Promise<boolean> {
	const eyes = await reader.eyes(villageId).catch(() => null);
	return eyes !== null && (eyes === storedResident() || (eyes === '' && !own));
}
