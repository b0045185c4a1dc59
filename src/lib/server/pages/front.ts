import { listVillages } from '#lib/db/villages.ts';
import type { FrontPage } from '#lib/domain/pages.ts';
import { serverDb } from '#lib/server/backend.ts';

/** The front page: the villages, and of each only what is shown: an outline alone is larger than the page. */
export async function frontPage(): Promise<FrontPage> {
	const villages = await listVillages(await serverDb());
	return {
		villages: villages.map(({ id, slug, name, language, intro }) => ({
			id,
			slug,
			name,
			language,
			intro
		}))
	};
}
