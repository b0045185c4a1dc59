import { listVillages } from '#lib/db/villages.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const villages = await listVillages(await serverDb());
	// Only what the page shows: a village's outline alone is larger than the page.
	return {
		villages: villages.map(({ id, slug, name, language, intro }) => ({
			id,
			slug,
			name,
			language,
			intro
		}))
	};
};
