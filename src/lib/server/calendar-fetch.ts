import { Agent as HttpAgent, request as http, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as https } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { CalendarError } from '#lib/server/calendar-errors.ts';
import { openNet, type Net } from '#lib/server/open-net.ts';

const MOST_BYTES = 2 * 1024 * 1024;
const MS_IN_ALL = 10_000;
const REDIRECTS = 3;

type Ask = { url: string; etag?: string | null; lastModified?: string | null };
type Got = { text: string | null; etag: string | null; lastModified: string | null };

/** A host's addresses, every one of them fit to connect to. @throws CalendarError */
async function addressesOf(net: Net, host: string, port: number): Promise<string[]> {
	const bare = host.replace(/^\[|\]$/g, '');
	const found = isIP(bare)
		? [bare]
		: await net.resolve(bare).catch((cause: unknown) => {
				throw new CalendarError('not_reached', {}, { cause });
			});
	// One bad among good ones is bad: which is taken would be a throw of dice.
	if (found.length === 0 || !found.every((address) => net.mayReach(address, port)))
		throw new CalendarError(found.length === 0 ? 'not_reached' : 'refused_address');
	return found;
}

/** One request, to the addresses that were looked at and no others: a name that means another machine a moment later leads nowhere. */
async function ask(url: URL, { etag, lastModified }: Ask, net: Net, signal: AbortSignal) {
	if (!/^https?:$/.test(url.protocol) || url.username || url.password)
		throw new CalendarError('refused_address');
	const secure = url.protocol === 'https:';
	const port = Number(url.port || (secure ? 443 : 80));
	const addresses = await addressesOf(net, url.hostname, port);
	const pinned = addresses.map((address) => ({ address, family: isIP(address) }));
	const lookup: LookupFunction = (_host, { all }, done) => {
		const [first = { address: '', family: 4 }] = pinned;
		if (all) done(null, pinned);
		else done(null, first.address, first.family);
	};
	signal.throwIfAborted();
	return new Promise<IncomingMessage>((resolve, reject) => {
		const sent = (secure ? https : http)(url, {
			agent: secure ? new HttpsAgent() : new HttpAgent(),
			lookup,
			signal,
			headers: {
				accept: 'text/calendar, */*;q=0.1',
				'accept-encoding': 'identity',
				'user-agent': 'Bytorget-Calendar/1',
				...(etag && { 'if-none-match': etag }),
				...(lastModified && { 'if-modified-since': lastModified })
			}
		});
		sent.once('response', resolve).once('error', reject);
		sent.end();
	});
}

async function readText(answer: IncomingMessage): Promise<string> {
	const encoding = answer.headers['content-encoding'] ?? 'identity';
	// Asked for as it is. What comes packed all the same may be a bomb.
	if (encoding !== 'identity') throw new CalendarError('not_a_calendar');
	if (Number(answer.headers['content-length'] ?? 0) > MOST_BYTES)
		throw new CalendarError('too_large');
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of answer as AsyncIterable<Buffer>) {
		if ((bytes += part.length) > MOST_BYTES) throw new CalendarError('too_large');
		parts.push(part);
	}
	return new TextDecoder().decode(Buffer.concat(parts));
}

async function follow(first: Ask, net: Net, signal: AbortSignal): Promise<Got> {
	let url = new URL(first.url);
	for (let hops = 0; hops <= REDIRECTS; hops++) {
		const answer = await ask(url, first, net, signal);
		try {
			const { statusCode: status = 0, headers } = answer;
			const etag = headers.etag ?? null;
			const lastModified = headers['last-modified'] ?? null;
			if (status === 200) return { text: await readText(answer), etag, lastModified };
			if (status === 304 && (first.etag || first.lastModified))
				return { text: null, etag, lastModified };
			if (status === 401 || status === 403) throw new CalendarError('unauthorized');
			if (status === 404 || status === 410) throw new CalendarError('gone');
			if (![301, 302, 303, 307, 308].includes(status) || !headers.location)
				throw new CalendarError('not_reached');
			url = new URL(headers.location, url);
		} finally {
			answer.destroy();
		}
	}
	throw new CalendarError('not_reached');
}

/**
 * Fetches an outside calendar, from the open internet only: at most 2 MB, 10 seconds and three redirects.
 * @param net for tests; else addresses that everybody can reach, on the web's own ports
 * @returns its text, null when it has not changed, and what to ask with next time
 * @throws CalendarError
 */
export async function fetchCalendar(asked: Ask, net = openNet, ms = MS_IN_ALL): Promise<Got> {
	const signal = AbortSignal.timeout(ms);
	const late = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(new CalendarError('too_slow')))
	);
	try {
		return await Promise.race([follow(asked, net, signal), late]);
	} catch (cause) {
		if (cause instanceof CalendarError) throw cause;
		throw new CalendarError(signal.aborted ? 'too_slow' : 'not_reached', {}, { cause });
	}
}
