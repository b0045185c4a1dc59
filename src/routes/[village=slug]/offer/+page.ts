import type { PlacesPage } from '#lib/domain/pages.ts';
import { pageOf } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const ssr = false;

export const load: PageLoad = (event) =>
	pageOf<PlacesPage>(event, async (reader, village) => ({
		places: await reader.places(village.id)
	}));
