import { createHash } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { CalendarFeed, writeCalendar } from '#lib/server/calendar-write.ts';
import { refuse } from '#lib/server/refuse.ts';
import { networkOf } from '#lib/server/sign-in-limits.ts';

// A calendar service asks for many villages from one network, also at addresses that were stopped. Nobody guesses 256 bits.
const asked = new RateLimiterMemory({ points: 6000, duration: 3600 });

const HEADERS = {
	'cache-control': 'private, no-cache',
	'x-robots-tag': 'noindex, nofollow',
	'referrer-policy': 'no-referrer'
};

type Asked = {
	/** What the database says is at the address, or null. */
	read(): Promise<unknown>;
	/** Where the village's pages are. */
	site: string;
	etag: string | null;
	/** The caller's network address. */
	address: string;
};

/** The answer at a calendar's address: iCalendar, "not changed", 404, or 429. */
export async function calendarAnswer({ read, site, etag, address }: Asked): Promise<Response> {
	const network = networkOf(address);
	try {
		await asked.consume(network);
	} catch (rejected) {
		const seconds = Math.ceil((rejected as RateLimiterRes).msBeforeNext / 1000);
		return refuse(429, 'slow_down', { ...HEADERS, 'retry-after': String(seconds) });
	}
	const found = await read();
	if (!found) return refuse(404, 'not_found', HEADERS);
	const text = writeCalendar(CalendarFeed.parse(found), site);
	const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
	const headers = { ...HEADERS, etag: tag };
	if (etag?.replace(/^W\//, '') === tag) return new Response(null, { status: 304, headers });
	return new Response(text, {
		headers: {
			...headers,
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="bytorget.ics"'
		}
	});
}
