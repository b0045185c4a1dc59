import { listPlaces } from '#lib/db/villages.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { village } = await parent();
	return { places: await listPlaces(await serverDb(), village.id) };
};
