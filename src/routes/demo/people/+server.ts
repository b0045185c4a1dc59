import { demoPeople } from '#lib/server/demo/people.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) =>
	Response.json(await demoPeople(url.searchParams.get('village') ?? ''), {
		headers: { 'cache-control': 'no-store' }
	});
