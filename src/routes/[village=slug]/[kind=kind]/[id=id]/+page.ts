import { VILLAGE_CHANGED, type ListingPage } from '#lib/domain/pages.ts';
import { pageOf } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends(VILLAGE_CHANGED);
	const query = event.untrack(() => event.url.search);
	const asked = { kind: event.params.kind, id: event.params.id, query };
	return pageOf<ListingPage>(event, async (reader, village) => {
		const { readListing } = await import('#lib/state/pages/listing.ts');
		return readListing(reader, village, asked);
	});
};
