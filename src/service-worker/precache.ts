import { membersFiles } from 'virtual:start-files';
import { version } from '$app/env';
import { assets, immutable } from '$app/manifest';
import { SHELL } from '#lib/domain/pages.ts';
import { APP_CACHE, LISTS_CACHE } from '#lib/offline/stores.ts';
import { PrecacheController } from 'workbox-precaching';

/** What the root layout reads of it: the address of the API, and that nothing came with the document. */
export const SHELL_DATA = `${SHELL}/__data.json?x-sveltekit-invalidated=1`;

/** Of the static files those that a start without contact needs. */
const wanted = /^\/(favicon\.svg|manifest\.webmanifest)$/;

/** What makes a village's map: its steward's only, whose file and publishing need contact anyway. */
const fewNeed = /\/building-worker-/;

/** Kept once somebody has signed in here, and from then on with every version. */
const forMembers = membersFiles.map(rooted);
const MEMBERS = '/app/members';

const entries = [
	...immutable
		.map(({ path }) => rooted(path))
		.filter((path) => !fewNeed.test(path) && !forMembers.includes(path))
		.map((url) => ({ url, revision: null })),
	...assets
		.map(({ path }) => rooted(path))
		.filter((path) => wanted.test(path))
		.map((url) => ({ url, revision: version })),
	{ url: SHELL, revision: version },
	{ url: SHELL_DATA, revision: version }
];

const precache = new PrecacheController({ cacheName: APP_CACHE, fallbackToNetwork: false });
precache.addToCacheList(entries);

/** Manifest paths come without the slash in front. */
function rooted(path: string): string {
	return path.startsWith('/') ? path : `/${path}`;
}

/** TypeScript does not know it yet: https://w3c.github.io/ServiceWorker/#installevent */
type Installing = ExtendableEvent & {
	addRoutes?(rule: {
		condition: { urlPattern: { pathname: string } };
		source: { cacheName: string };
	}): Promise<void>;
};

/** Fetches what this version needs and is not here yet. @throws when any of it does not come */
export async function install(event: ExtendableEvent): Promise<void> {
	if (await caches.match(MEMBERS, { cacheName: APP_CACHE }))
		precache.addToCacheList(forMembers.map((url) => ({ url, revision: null })));
	await precache.install(event);
	try {
		// Where the browser can, it reads what never changes itself, without waking the worker.
		await (event as Installing).addRoutes?.({
			condition: { urlPattern: { pathname: '/_app/immutable/*' } },
			source: { cacheName: APP_CACHE }
		});
	} catch {
		// Then the worker reads it, as everywhere else.
	}
	const lists = await caches.open(LISTS_CACHE);
	const keys = precache.getCachedURLs().map((url) => precache.getCacheKeyForURL(url));
	// Removed first, so that the newest is last.
	await lists.delete(`/${version}`);
	await lists.put(`/${version}`, Response.json(keys));
}

/** Keeps what only those need who have signed in, so that it is there without contact too. @throws when it does not come */
export async function keepForMembers(): Promise<void> {
	const cache = await caches.open(APP_CACHE);
	for (const url of forMembers) if (!(await cache.match(url))) await cache.add(url);
	await cache.put(MEMBERS, new Response());
}

/**
 * Throws away what neither this version nor the one before it needs. Tabs that are still open run
 * the one before, and fetch parts of it until they are loaded anew.
 */
export async function tidy(): Promise<void> {
	const [lists, cache] = await Promise.all([caches.open(LISTS_CACHE), caches.open(APP_CACHE)]);
	const names = await lists.keys();
	const others = names.filter(({ url }) => new URL(url).pathname !== `/${version}`);
	const before = others.pop();
	await Promise.all(others.map((name) => lists.delete(name)));
	const kept = new Set<string | undefined>(
		precache.getCachedURLs().map((url) => precache.getCacheKeyForURL(url))
	);
	if (await cache.match(MEMBERS))
		for (const url of [MEMBERS, ...forMembers]) kept.add(new URL(url, location.origin).href);
	const list = before && (await lists.match(before));
	for (const key of list ? ((await list.json()) as string[]) : []) kept.add(key);
	const stale = (await cache.keys()).filter(({ url }) => !kept.has(url));
	await Promise.all(stale.map((request) => cache.delete(request)));
}

/** A file of this version or the one before, or undefined. @param path with its query */
export async function findFile(path: string): Promise<Response | undefined> {
	return (
		(await precache.matchPrecache(path)) ??
		(await caches.open(APP_CACHE).then((cache) => cache.match(path, { ignoreVary: true })))
	);
}
