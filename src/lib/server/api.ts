import type { RequestHandler } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { guard } from '#lib/server/guard.ts';

/** Supabase's own paths on our origin when it is embedded; nothing there when a real one is used. */
export const supabaseApi: RequestHandler = async ({ request, getClientAddress }) => {
	const { embedded } = await backend();
	if (!embedded) return new Response(null, { status: 404 });
	return (await guard(request, getClientAddress())) ?? (await embedded.fetch(request));
};
