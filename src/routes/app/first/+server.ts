import { isRedirect } from '@sveltejs/kit';
import { match } from '$app/paths';
import { ownPath } from '#lib/domain/paths.ts';
import { readFirst } from '#lib/server/first.ts';
import type { RequestHandler } from './$types';

/** What a page shows, for a phone that does not keep its village: `{ first }`, or `{ to }` where it has moved. */
export const GET: RequestHandler = async ({ url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const asked = new URL(ownPath(url.searchParams.get('href'), '/'), url);
	const found = await match(asked.pathname);
	const route = found?.id ?? null;
	const params: Record<string, string | undefined> = found?.params ?? {};
	try {
		const first = await readFirst({ route, params, url: asked, setHeaders: () => undefined });
		return Response.json({ first });
	} catch (thrown) {
		if (isRedirect(thrown)) return Response.json({ to: thrown.location });
		throw thrown;
	}
};
