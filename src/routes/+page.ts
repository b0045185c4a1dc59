import { isHttpError } from '@sveltejs/kit';
import type { FrontPage } from '#lib/domain/pages.ts';
import { keptVillages, openPage } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event): Promise<FrontPage> =>
	openPage<FrontPage>(event).catch(async (thrown: unknown) => {
		const villages = isHttpError(thrown, 503) ? await keptVillages() : [];
		if (villages.length === 0) throw thrown;
		return { villages };
	});
