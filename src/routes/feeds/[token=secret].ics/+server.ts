import { dataOf } from '#lib/db/errors.ts';
import { backend, serverDb } from '#lib/server/backend.ts';
import { calendarAnswer } from '#lib/server/calendar-answer.ts';
import type { RequestHandler } from './$types';

/** A calendar for whoever has its address, which is a secret: it stands in no log and is kept by nobody on the way. */
export const GET: RequestHandler = async ({ params, url, request, getClientAddress }) => {
	await backend();
	return calendarAnswer({
		read: async () =>
			dataOf(await (await serverDb()).rpc('calendar_feed', { token: params.token })),
		site: url.origin,
		etag: request.headers.get('if-none-match'),
		address: getClientAddress()
	});
};
