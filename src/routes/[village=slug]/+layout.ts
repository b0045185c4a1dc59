import { villageOf } from '#lib/state/reading.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async (event) => ({
	village: await villageOf(event, event.params.village)
});
