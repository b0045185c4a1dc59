import { PHOTOS_CACHE } from '#lib/offline/stores.ts';
import { soon } from './soon.ts';

/** Bytes that photos of listings may take. */
const BUDGET = 60 * 1024 * 1024;
/** Down to this when it is full, so that not every photo tidies up. */
const TIDY = BUDGET * 0.9;

let total: number | undefined;
let turn: Promise<unknown> = Promise.resolve();

const sizeOf = (answer: Response | undefined) => Number(answer?.headers.get('content-length') ?? 0);

/** One after the other: the order in the cache is the order in which photos last came. */
function inTurn(work: (cache: Cache) => Promise<void>): Promise<void> {
	const done = turn.then(async () => work(await caches.open(PHOTOS_CACHE)));
	turn = done.catch(() => undefined);
	return done;
}

async function count(cache: Cache): Promise<number> {
	let sum = 0;
	for (const request of await cache.keys()) sum += sizeOf(await cache.match(request));
	return sum;
}

/** The page frees the cache too, without telling. */
async function counted(cache: Cache): Promise<number> {
	if (total && (await cache.keys()).length > 0) return total;
	return (total = await count(cache));
}

async function tidy(cache: Cache, down: number): Promise<void> {
	for (const request of await cache.keys()) {
		if ((total ?? 0) <= down) return;
		total = (total ?? 0) - sizeOf(await cache.match(request));
		await cache.delete(request);
	}
}

/** Keeps a photo as the one that came last; those that came longest ago go when there is no room. */
function keep(request: Request, answer: Response): Promise<void> {
	return inTurn(async (cache) => {
		total = (await counted(cache)) - sizeOf(await cache.match(request));
		await cache.delete(request);
		try {
			await cache.put(request, answer.clone());
		} catch {
			// The phone is full: half of them go, and this one is kept next time.
			return tidy(cache, total / 2);
		}
		total += sizeOf(answer);
		if (total > BUDGET) await tidy(cache, TIDY);
	});
}

async function forget(request: Request): Promise<void> {
	await inTurn(async (cache) => {
		total = (await counted(cache)) - sizeOf(await cache.match(request));
		await cache.delete(request);
	});
}

/** May others on this device see it too? Only such photos are kept. */
const isPublic = (answer: Response) =>
	answer.status === 200 && /\bpublic\b/.test(answer.headers.get('cache-control') ?? '');

/** A published photo: as the server has it now, else as it was when it was last seen. */
export async function answerPhoto(event: FetchEvent): Promise<Response> {
	const { request } = event;
	try {
		const answer = await soon(fetch(request));
		if (isPublic(answer)) event.waitUntil(keep(request, answer.clone()));
		// Taken away by its owner or a moderator.
		else if (answer.status >= 400 && answer.status < 500) event.waitUntil(forget(request));
		return answer;
	} catch {
		const cache = await caches.open(PHOTOS_CACHE);
		const kept = await cache.match(request, { ignoreVary: true });
		// The small one of a list stands in for the large one of its page, and the other way round.
		return kept ?? (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
	}
}
