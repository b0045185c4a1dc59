import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { getRequestEvent } from '$app/server';
import { useLocale, fromHeader, toLocale } from '#lib/i18n/locale.ts';
import { backend } from '#lib/server/backend.ts';
import { compressed } from '#lib/server/compress.ts';
import { noteError } from '#lib/server/first.ts';
import { secure, withApi } from '#lib/server/headers.ts';

export const init: ServerInit = async () => {
	useLocale(() => getRequestEvent().locals.locale);
	await backend();
};

export const handle: Handle = async ({ event, resolve }) => {
	const asked = event.url.searchParams.get('lang');
	event.locals.locale = asked
		? toLocale(asked)
		: (fromHeader(event.request.headers.get('accept-language')) ?? 'sv');
	const answer = await resolve(event, {
		preload: ({ type }) => type !== 'js',
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.locale)
	});
	const response = new Response(answer.body, answer);
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		response.headers.set('vary', 'accept-language, accept-encoding');
		response.headers.set('content-language', event.locals.locale);
		const { supabaseUrl } = await backend();
		const policy = response.headers.get('content-security-policy');
		if (supabaseUrl && policy)
			response.headers.set('content-security-policy', withApi(policy, supabaseUrl));
	}
	return compressed(secure(response, event.url), event.request);
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return { message: kind };
	return { message: 'server', id: noteError(error, event.route.id) };
};
