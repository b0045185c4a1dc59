import { version } from '$app/env';
import { self } from '$app/service-worker';
import { SETTINGS_CACHE } from '#lib/offline/stores.ts';
import { NavigationRoute, Route, Router } from 'workbox-routing';
import { answerPhoto } from './photos.ts';
import { findFile, install, keepForMembers, tidy } from './precache.ts';
import { fresh } from './recent.ts';
import { answerShare } from './share.ts';
import { answerData, answerPage, bePatient } from './shell.ts';

/** Never touched: what is private, what tells of health or version, and maps, which the page keeps itself. */
const OURS_NOT =
	/^\/(rest|auth|storage|realtime|maps|healthz|service-worker\.js|_app\/version\.json)(\/|$)/;

const router = new Router();
type Handling = { event: ExtendableEvent; request: Request };
const on = (
	matches: (url: URL, request: Request) => boolean,
	answer: (of: FetchEvent) => Promise<Response>
) =>
	router.registerRoute(
		new Route(
			({ url, request, sameOrigin }) =>
				sameOrigin && !OURS_NOT.test(url.pathname) && matches(url, request),
			({ event }: Handling) => answer(event as FetchEvent)
		)
	);

on(({ pathname }) => pathname.endsWith('/__data.json'), answerData);
on(
	({ pathname, searchParams }, request) =>
		pathname.startsWith('/photos/') &&
		searchParams.get('size') !== 'share' &&
		request.mode !== 'navigate' &&
		!request.headers.has('authorization'),
	answerPhoto
);
on(
	({ pathname }) => pathname === '/config.json',
	({ request }) => fresh(request, SETTINGS_CACHE, 1)
);
on(
	({ pathname }) =>
		/^\/(_app\/immutable|icons)\/|^\/(favicon\.svg|manifest\.webmanifest)$/.test(pathname),
	async ({ request }) => (await findFile(new URL(request.url).pathname)) ?? fetch(request)
);
router.registerRoute(
	new NavigationRoute(({ event }: Handling) => answerPage(event as FetchEvent), {
		denylist: [OURS_NOT, /^\/photos\//, /\.(json|ics|xml|txt|pmtiles)$/]
	})
);

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) =>
	event.waitUntil(tidy().then(() => self.clients.claim()))
);
self.addEventListener('message', (event) => {
	if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (event.data === 'PATIENT' && event.source instanceof WindowClient) bePatient(event.source.url);
	if (event.data === 'MEMBER') event.waitUntil(keepForMembers().catch(() => undefined));
	if (event.data === 'VERSION') event.ports[0]?.postMessage(version);
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'POST' && new URL(request.url).pathname === '/app/share')
		return event.respondWith(answerShare(request));
	const answer = router.handleRequest({ event, request });
	if (answer) event.respondWith(answer);
});
