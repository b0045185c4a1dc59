import { isHttpError } from '@sveltejs/kit';
import type { FrontPage } from '#lib/domain/pages.ts';
import { pageOf } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event): Promise<FrontPage> =>
	pageOf<FrontPage>(event).catch(async (thrown: unknown) => {
		if (!isHttpError(thrown, 503)) throw thrown;
		const { keptVillages } = await import('#lib/state/reading-later.ts');
		const villages = await keptVillages();
		if (villages.length === 0) throw thrown;
		return { villages };
	});
