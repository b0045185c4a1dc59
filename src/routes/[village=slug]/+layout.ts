import { VILLAGE_ITSELF } from '#lib/domain/pages.ts';
import { villageOf } from '#lib/state/reading.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async (event) => {
	event.depends(VILLAGE_ITSELF);
	return { village: await villageOf(event, event.params.village) };
};
