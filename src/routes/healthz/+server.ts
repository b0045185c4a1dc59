import { version } from '$app/env';
import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const { environment, healthy } = await backend();
	const well = await healthy();
	return Response.json(
		{ status: well ? 'ok' : 'unavailable', backend: environment.backend, version },
		{ status: well ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
