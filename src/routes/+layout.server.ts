import { backend } from '#lib/server/backend.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { environment, supabaseUrl, publishableKey } = await backend();
	return { api: { url: supabaseUrl ?? '', key: publishableKey }, demo: environment.demo };
};
