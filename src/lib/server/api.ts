import type { RequestHandler } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { throughDoor } from '#lib/server/door.ts';
import { canMail } from '#lib/server/mail.ts';

/** Supabase's own paths on our origin when it is embedded; nothing there when a real one is used. */
export const supabaseApi: RequestHandler = async ({ request, getClientAddress }) => {
	const { embedded, environment } = await backend();
	if (!embedded) return new Response(null, { status: 404 });
	return throughDoor(embedded, request, {
		address: getClientAddress(),
		canMail: canMail(environment)
	});
};
