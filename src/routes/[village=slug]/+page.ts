import { VILLAGE_CHANGED, type SquarePage } from '#lib/domain/pages.ts';
import { pageOf } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends(VILLAGE_CHANGED);
	// Read here, so that another search is another page, also after one that came with the document.
	const query = new URLSearchParams(event.url.search);
	return pageOf<SquarePage>(event, async (reader, village) => {
		const { readSquare } = await import('#lib/state/pages/square.ts');
		return readSquare(reader, village, query);
	});
};
