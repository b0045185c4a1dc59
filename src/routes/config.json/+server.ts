import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
	const { environment, supabaseUrl, publishableKey } = await backend();
	return Response.json({
		supabaseUrl: supabaseUrl ?? url.origin,
		publishableKey,
		demo: environment.demo
	});
};
