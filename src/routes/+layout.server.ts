import { backend } from '#lib/server/backend.ts';
import { readFirst } from '#lib/server/first.ts';
import type { LayoutServerLoad } from './$types';

// Nothing of the address is tracked: inside the page no navigation asks this again.
export const load: LayoutServerLoad = async (event) => {
	const asked = event.untrack(() => ({
		route: event.route.id,
		params: { ...event.params },
		url: new URL(event.url),
		setHeaders: event.setHeaders
	}));
	const { environment, supabaseUrl, publishableKey } = await backend();
	return {
		api: { url: supabaseUrl ?? '', key: publishableKey },
		demo: environment.demo,
		first: await readFirst(asked)
	};
};
