import { listPlaces } from '#lib/db/villages.ts';
import type { PlacesPage } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import { serverDb } from '#lib/server/backend.ts';

/** The village's public places, to offer something at. */
export async function placesPage(village: Village): Promise<PlacesPage> {
	return { places: await listPlaces(await serverDb(), village.id) };
}
