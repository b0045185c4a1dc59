import { newId, type Id } from '#lib/domain/id.ts';
import { heldUpBy, type Change, type OutboxEntry, type OutboxPhoto } from '#lib/domain/outbox.ts';
import { onceMore, outworn, ownId, pointedAt, sameWords } from '#lib/domain/outbox-rules.ts';
import { useOutbox, type OutboxDb } from '#lib/offline/outbox-db.ts';
import { tell } from '#lib/offline/outbox-news.ts';

/** What is put in the outbox. `id` is the command's. */
export type Fresh = {
	id: Id;
	change: Change;
	resident: Id;
	about: string;
	photos: OutboxPhoto[];
};

const waiting = { state: 'waiting', due_at: 0, error: null, done_at: null, answer: null } as const;

/** Works in it alone, and tells everybody here that it has changed. */
async function inIt<Result>(work: (db: OutboxDb) => Promise<Result>): Promise<Result> {
	const result = await useOutbox((db) => db.transaction('rw', db.entry, () => work(db)));
	tell();
	return result;
}

const entriesIn = ({ entry }: OutboxDb, resident: Id) =>
	entry.where('resident').equals(resident).sortBy('seq');

/**
 * Keeps a change until it is sent. What is here already comes back, to be tried at once; with other
 * words it is another command about the same thing.
 * @throws AppError `phone_full`, `phone_closed`
 */
export function add({ id, change, resident, about, photos }: Fresh): Promise<OutboxEntry> {
	return inIt(async (db) => {
		const earlier = onceMore(await entriesIn(db, resident), change);
		if (earlier && sameWords(earlier, change) && earlier.state !== 'needs_you') {
			// Why it waits was true before: whoever sends again is told of this time.
			const tried = { ...earlier, ...(earlier.state === 'waiting' && waiting) };
			if (earlier.state === 'waiting') await db.entry.put(tried);
			return tried;
		}
		const fresh = { ...change, ...waiting, id, about, photos };
		if (earlier) {
			const again = { ...earlier, ...fresh };
			await db.entry.put(again);
			return again;
		}
		const entry = {
			...{ resident, village_id: change.body.village_id, made_at: Date.now(), tries: 0 },
			...fresh
		};
		const seq = await db.entry.add(entry as OutboxEntry);
		return { ...entry, seq };
	});
}

/** Was what makes this sent, or does it wait? @throws AppError `phone_full`, `phone_closed` */
export async function wasSent(resident: Id, made: Id): Promise<boolean> {
	const entries = await useOutbox((db) => entriesIn(db, resident));
	return entries.some((one) => one.state !== 'needs_you' && ownId(one) === made);
}

/** One entry as it is now. @throws AppError `phone_full`, `phone_closed` */
export function entryAt(seq: number): Promise<OutboxEntry | undefined> {
	return useOutbox(({ entry }) => entry.get(seq));
}

const rests = ({ state }: OutboxEntry) => state === 'waiting' || state === 'needs_you';

/**
 * Takes an entry out that is not on its way, and what cannot be without what it would have made. The
 * server may have it when it was tried before.
 * @returns what was taken out, as `putBack` takes it; nothing when it is being sent or was
 * @throws AppError `phone_full`, `phone_closed`
 */
export function takeOut(id: Id): Promise<OutboxEntry[]> {
	return inIt(async (db) => {
		const entry = await db.entry.get({ id });
		if (!entry || !rests(entry)) return [];
		const out = [entry, ...heldUpBy(entry, await entriesIn(db, entry.resident))];
		await db.entry.bulkDelete(out.map(({ seq }) => seq));
		return out;
	});
}

/** Puts back what was just taken out, in its old place. @throws AppError `phone_full`, `phone_closed` */
export async function putBack(entries: readonly OutboxEntry[]): Promise<void> {
	await inIt((db) => db.entry.bulkPut([...entries]));
}

/** Has it sent again now. @throws AppError `phone_full`, `phone_closed` */
export async function again(id: Id): Promise<void> {
	await inIt((db) => db.entry.where('id').equals(id).modify(waiting));
}

/**
 * Makes another command of it, which is sent instead. A request gets a booking of its own, and what
 * waits for the earlier one goes with it.
 * @throws AppError `phone_full`, `phone_closed`
 */
export async function changeTo(id: Id, change: Change, photos?: OutboxPhoto[]): Promise<void> {
	await inIt(async (db) => {
		const entry = await db.entry.get({ id });
		if (!entry) return;
		const fresh = { ...entry, ...waiting, photos: photos ?? entry.photos, tries: 0, id: newId() };
		if (entry.name !== 'request_booking' || change.name !== 'request_booking')
			return void (await db.entry.put({ ...fresh, ...change }));
		const { booking_id: before } = entry.body;
		const held = heldUpBy(entry, await entriesIn(db, entry.resident));
		const booking_id = newId();
		await db.entry.put({ ...fresh, ...change, body: { ...change.body, booking_id } });
		await db.entry.bulkPut(held.map((one) => pointedAt(one, before, booking_id)));
	});
}

/** Forgets of a resident's entries those that were done long ago. @throws AppError `phone_full`, `phone_closed` */
export async function forgetOld(entries: readonly OutboxEntry[]): Promise<void> {
	const old = outworn(entries, Date.now()).map(({ seq }) => seq);
	if (old.length > 0) await inIt((db) => db.entry.bulkDelete(old));
}

/** Forgets what a resident did here, as when somebody signs out. @throws AppError `phone_full`, `phone_closed` */
export async function forgetEntries(resident: Id): Promise<void> {
	await inIt((db) => db.entry.where('resident').equals(resident).delete());
}

/** Forgets what residents before this one left behind. @throws AppError `phone_full`, `phone_closed` */
export async function forgetEntriesOfOthers(resident: Id): Promise<void> {
	await inIt((db) => db.entry.where('resident').notEqual(resident).delete());
}
