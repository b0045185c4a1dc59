import * as z from 'zod/mini';
import { dataOf } from '#lib/db/errors.ts';
import { CalendarError } from '#lib/server/calendar-errors.ts';
import { fetchCalendar } from '#lib/server/calendar-fetch.ts';
import { readCalendar } from '#lib/server/calendar-read.ts';
import { log } from '#lib/server/log.ts';
import type { Keeper } from '#lib/server/map-sweep.ts';
import { openNet } from '#lib/server/open-net.ts';

const EVERY_MS = 20_000;
const DAY = 86_400_000;

const Taken = z.array(
	z.object({
		village_id: z.string(),
		import_id: z.string(),
		lease: z.string(),
		url: z.string(),
		etag: z.nullable(z.string()),
		last_modified: z.nullable(z.string()),
		time_zone: z.string()
	})
);
type Taken = z.infer<typeof Taken>[number];

/** What came of one outside calendar, as `put_import` takes it. */
async function outcome(one: Taken, net = openNet): Promise<Record<string, unknown>> {
	try {
		const { url, etag, last_modified: lastModified } = one;
		const got = await fetchCalendar({ url, etag, lastModified }, net);
		if (got.text === null) return { status: 'same' };
		const wanted = { from: Date.now() - DAY, to: Date.now() + 400 * DAY, zone: one.time_zone };
		const { events, odd, unread } = await readCalendar(got.text, wanted);
		const known = { etag: got.etag, last_modified: got.lastModified };
		return { status: 'ok', ...known, events, odd_zones: odd, unread };
	} catch (thrown) {
		if (thrown instanceof CalendarError) return { status: thrown.tag };
		throw thrown;
	}
}

/**
 * Fetches the outside calendars that are due, one after the other.
 * @param net for tests
 * @returns how many
 * @throws AppError `server_only` where the database does not know this server
 */
export async function importCalendars(
	{ db, serverKey: server_key }: Pick<Keeper, 'db' | 'serverKey'>,
	net = openNet
): Promise<number> {
	const taken = Taken.parse(
		dataOf(await db.rpc('take_imports', { server_key, body: { most: 5 } }))
	);
	for (const one of taken) {
		const { village_id, import_id, lease } = one;
		const ref = { village_id, import_id, lease };
		const put = async (said: Record<string, unknown>) =>
			dataOf(await db.rpc('put_import', { server_key, body: { ...ref, ...said } as never }));
		// What the database cannot digest stops nobody else's.
		await put(await outcome(one, net)).catch(() => put({ status: 'not_a_calendar' }));
	}
	return taken.length;
}

/** Fetches outside calendars when they are due, with every backend. @returns stops it, after what is under way */
export function startImports(keeper: Keeper): () => Promise<void> {
	let round: Promise<unknown> = Promise.resolve();
	let stopped = false;
	// A server that the database does not know says so once, at its start.
	const run = () =>
		stopped
			? undefined
			: importCalendars(keeper).catch((cause: Error) => {
					if (cause.message !== 'server_only') log(`outside calendars: ${cause.message}`);
				});
	const timer = setInterval(() => (round = round.then(run)), EVERY_MS);
	timer.unref();
	return async () => {
		stopped = true;
		clearInterval(timer);
		await round;
	};
}
