import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Change, OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import { deliverAll, type Stop } from '#lib/offline/delivering.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { hear } from '#lib/offline/outbox-news.ts';
import {
	add,
	again,
	changeTo,
	forgetEntries,
	forgetEntriesOfOthers,
	putBack,
	takeOut
} from '#lib/offline/outbox.ts';
import {
	FakeServer,
	MAJA,
	message,
	NILS,
	pause,
	photo,
	publish,
	request,
	resume,
	uuid,
	type Fate
} from '../lib/outbox.ts';

const stored = new Map<string, string>();
const signIn = (id: string) => stored.set('bytorget-session', JSON.stringify({ user: { id } }));
let server: FakeServer;

beforeEach(async () => {
	vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null });
	signIn(MAJA);
	server = new FakeServer();
	await useOutbox(({ entry }) => entry.clear());
});
afterEach(() => void vi.unstubAllGlobals());

const put = (change: Change, photos: OutboxPhoto[] = [], resident = MAJA) =>
	add({ id: newId(), change, resident, about: '', photos });
const states = async (resident = MAJA) => (await entriesOf(resident)).map(({ state }) => state);
const deliver = (contact = true) => deliverAll(server.post, contact);
const only = async (): Promise<OutboxEntry> => (await entriesOf(MAJA))[0] as OutboxEntry;

/** Sends until nothing is left: dies with the page and begins anew with the next one. */
async function whatever(): Promise<void> {
	for (let pages = 0; pages < 400; pages++) {
		const death = new Promise<'died'>((dies) => (server.died = () => dies('died')));
		const came: Stop | 'died' = await Promise.race([deliver(), death]);
		if (came === 'empty') return;
	}
	throw new Error('it never ended');
}

describe('exactly once, in order', () => {
	const fates = fc.array(
		fc.constantFrom<Fate>('well', 'unsent', 'unheard', 'dies before', 'dies after'),
		{ maxLength: 30 }
	);
	const kinds = fc.array(fc.constantFrom('message', 'request', 'pause', 'resume', 'publish'), {
		minLength: 1,
		maxLength: 8
	});
	const make = (kind: string, n: number): [Change, OutboxPhoto[]] => {
		const photos = [photo(2 * n), photo(2 * n + 1)];
		if (kind === 'publish') return [publish(n, photos), photos];
		const of = { message, request, pause, resume };
		return [of[kind as keyof typeof of](n), []];
	};

	test('however often the line or the page dies, between any two steps', async () => {
		await fc.assert(
			fc.asyncProperty(kinds, fates, async (changes, happening) => {
				server = new FakeServer();
				await useOutbox(({ entry }) => entry.clear());
				const ids: string[] = [];
				for (const [n, kind] of changes.entries()) ids.push((await put(...make(kind, n))).id);
				server.fates = [...happening];
				await whatever();
				expect(server.log.map(({ id }) => id)).toEqual(ids);
				expect(new Set(await states())).toEqual(new Set(['done']));
				expect((await entriesOf(MAJA)).every(({ photos }) => photos.length === 0)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	test('pressed again by a page loaded anew, the answer lost: the same command', async () => {
		const first = await put(request(1));
		server.fates = ['unheard'];
		expect(await deliver()).toBe('offline');
		const anew = await put(request(1));
		expect(anew.id).toBe(first.id);
		await deliver();
		expect(server.log).toHaveLength(1);
		expect((await put(request(1))).state).toBe('done');
	});

	test('other words for what may have arrived: it is found to be there', async () => {
		await put(request(1));
		server.fates = ['unheard'];
		await deliver();
		await put(request(1, '2026-12-04'));
		await deliver();
		expect(server.log).toHaveLength(1);
		expect(await only()).toMatchObject({ state: 'done', answer: { earlier: true } });
	});

	test('a listing that was there already is changed to what is written now', async () => {
		await put(publish(1));
		server.fates = ['unheard'];
		await deliver();
		await put(publish(1, [], 'Släpkärra med kåpa'));
		await deliver();
		expect(server.log.map(({ change }) => change.name)).toEqual([
			...['publish_listing', 'edit_listing']
		]);
		expect(await states()).toEqual(['done']);
	});

	test('an answer to what was taken out or made another meanwhile changes nothing', async () => {
		const [gone, other] = [await put(request(1)), await put(request(2))];
		const post = { ...server.post };
		post.command = async (entry) => {
			if (entry.id === gone.id) await useOutbox((db) => db.entry.where({ id: gone.id }).delete());
			if (entry.id !== other.id) return server.post.command(entry);
			await changeTo(other.id, request(2, '2026-12-04'));
			throw new AppError('taken');
		};
		expect(await deliverAll(post, true)).toBe('empty');
		expect(await only()).toMatchObject({ state: 'done', body: { first_day: '2026-12-04' } });
		expect(await states()).toEqual(['done']);
	});
});

describe('what waits and what needs the person', () => {
	test('without contact nothing is lost, and it is not asked again at once', async () => {
		await put(pause(1));
		await put(pause(2));
		server.fates = ['unsent'];
		expect(await deliver(false)).toBe('offline');
		expect(await only()).toMatchObject({ state: 'waiting', tries: 1, error: null });
		expect(await deliver(false)).toBe('later');
		expect(server.asked).toBe(1);
		expect(await deliver(true)).toBe('empty');
		expect(server.log).toHaveLength(2);
	});

	test('a clock set a day back holds nothing up', async () => {
		const now = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
		await put(pause(1));
		server.fates = ['unsent'];
		await deliver(false);
		now.mockReturnValue(1_800_000_000_000 - 24 * 3_600_000);
		expect(await deliver(false)).toBe('empty');
		now.mockRestore();
	});

	test('a refusal needs the person; the rest goes on, but not what refers to it', async () => {
		server.refuse = ({ name }) =>
			name === 'request_booking' ? new AppError('taken', { next_first_day: '2026-12-09' }) : null;
		await put(request(1));
		await put(message(1, uuid(2001)));
		await put(pause(1));
		expect(await deliver()).toBe('empty');
		expect(await states()).toEqual(['needs_you', 'waiting', 'done']);
		const refused = await only();
		expect(refused.error).toEqual({ tag: 'taken', facts: { next_first_day: '2026-12-09' } });
		server.refuse = () => null;
		await changeTo(refused.id, request(1, '2026-12-09'));
		await deliver();
		expect(await states()).toEqual(['done', 'done', 'done']);
		const [, asked, said] = server.log.map(({ change }) => change.body);
		expect(asked).toMatchObject({ first_day: '2026-12-09' });
		expect(asked).not.toMatchObject({ booking_id: uuid(2001) });
		expect(said).toMatchObject({ conversation_id: (asked as { booking_id: string }).booking_id });
	});

	test('a server that fails is asked five times, then the person', async () => {
		await put(pause(1));
		await put(pause(2));
		const fail = () => new AppError('server');
		server.refuse = ({ seq, body }) =>
			'listing_id' in body && body.listing_id === uuid(601) && seq ? fail() : null;
		for (let i = 0; i < 4; i++) {
			expect(await deliver()).toBe('later');
			await useOutbox(({ entry }) => entry.toCollection().modify({ due_at: 0 }));
		}
		expect(await deliver()).toBe('empty');
		expect(await states()).toEqual(['needs_you', 'done']);
		server.refuse = () => null;
		await again((await only()).id);
		expect(await deliver()).toBe('empty');
		expect(await states()).toEqual(['done', 'done']);
	});

	test('photos the server has forgotten are sent again under new names, once', async () => {
		const sent = { ...photo(1), uploaded: true };
		await put(publish(1, [sent]), [sent]);
		expect(await deliver()).toBe('empty');
		expect(await states()).toEqual(['done']);
		expect(server.photos.size).toBe(1);
		expect(server.photos.has(sent.id)).toBe(false);
		server.refuse = () => new AppError('bad_input', { why: 'unknown_photo' });
		await put(publish(2, [photo(2)]), [photo(2)]);
		await deliver();
		expect(await states()).toEqual(['done', 'needs_you']);
	});

	test('what was refused goes once it is said anew, and whoever looks hears of that', async () => {
		const edit = (title: string): Change =>
			({ ...publish(1, [], title), name: 'edit_listing' }) as Change;
		await put(edit('Kärra'));
		server.refuse = () => new AppError('bad_input', { field: 'title' });
		await deliver();
		server.refuse = () => null;
		await put(edit('Släpkärra'));
		const seen: Promise<OutboxEntry[]>[] = [];
		const stop = hear(() => void seen.push(entriesOf(MAJA)));
		await deliver();
		stop();
		expect((await seen.at(-1))?.map(({ state }) => state)).toEqual(['done']);
	});

	test('a photo that is refused is named', async () => {
		await put(publish(1, [photo(1), photo(2)]), [photo(1), photo(2)]);
		const { post } = server;
		const refusing = { ...post, photo: () => Promise.reject(new AppError('not_a_photo')) };
		await deliverAll(refusing);
		expect(await only()).toMatchObject({
			...{ state: 'needs_you', tries: 0 },
			error: { tag: 'not_a_photo', facts: { photo: photo(1).id } }
		});
	});

	test('what is being sent, or was, is not taken out', async () => {
		const { id } = await put(pause(1));
		const post = { ...server.post };
		const out: OutboxEntry[][] = [];
		post.command = async (entry) => {
			out.push(await takeOut(id));
			return server.post.command(entry);
		};
		await deliverAll(post, true);
		out.push(await takeOut(id));
		expect(out).toEqual([[], []]);
		expect(await states()).toEqual(['done']);
		await put(request(1));
		server.refuse = () => new AppError('taken');
		await deliver();
		const refused = (await entriesOf(MAJA)).at(-1) as OutboxEntry;
		expect(await takeOut(refused.id)).toEqual([refused]);
	});

	test('undone and put back, it keeps its place', async () => {
		const { id } = await put(request(1));
		await put(message(1, uuid(2001)));
		await put(pause(1));
		const out = await takeOut(id);
		expect(out).toHaveLength(2);
		expect(await entriesOf(MAJA)).toHaveLength(1);
		await putBack(out);
		await deliver();
		expect(server.log.map(({ change }) => change.name)).toEqual([
			...['request_booking', 'send_message', 'pause_listing']
		]);
	});

	test('what waits for a conversation that has another id goes there', async () => {
		const words = { village_id: uuid(1), listing_id: uuid(600), message_id: uuid(9), body: 'Hej' };
		await put({ name: 'answer_want', body: { ...words, conversation_id: uuid(700) } });
		await put(message(1, uuid(700)));
		const post = { ...server.post };
		post.command = async (entry) => ({
			...(await server.post.command(entry)),
			...(entry.name === 'answer_want' && { conversation_id: uuid(701) })
		});
		await deliverAll(post);
		expect(server.log[1]?.change.body).toMatchObject({ conversation_id: uuid(701) });
	});
});

describe('whose it is', () => {
	test('one neighbour’s is never sent with another’s rights', async () => {
		await put(pause(1));
		signIn(NILS);
		await put(pause(2), [], NILS);
		server.resident = NILS;
		expect(await deliver()).toBe('empty');
		expect(server.log.map(({ resident }) => resident)).toEqual([NILS]);
		expect(await states(MAJA)).toEqual(['waiting']);
		await forgetEntriesOfOthers(NILS);
		expect(await entriesOf(MAJA)).toEqual([]);
		await forgetEntries(NILS);
		expect(await entriesOf(NILS)).toEqual([]);
	});

	test('a session that ended meanwhile: nothing is lost, and nothing counts as a try', async () => {
		await put(pause(1));
		server.resident = NILS;
		expect(await deliver()).toBe('signed_out');
		expect(await only()).toMatchObject({
			...{ state: 'waiting', tries: 0 },
			error: { tag: 'sign_in_first' }
		});
		stored.clear();
		expect(await deliver()).toBe('signed_out');
		signIn(MAJA);
		server.resident = MAJA;
		expect(await deliver()).toBe('empty');
		expect(await only()).toMatchObject({ state: 'done', error: null });
	});
});

describe('the store', () => {
	test('full: said as such, and nothing is half there', async () => {
		const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		await expect(put(pause(1))).rejects.toMatchObject({ tag: 'phone_full' });
		full.mockRestore();
		expect(await entriesOf(MAJA)).toEqual([]);
	});

	test('full after it was sent: sent again, done once', async () => {
		await put(pause(1));
		const post = { ...server.post };
		const full = vi.spyOn(IDBObjectStore.prototype, 'put');
		post.settled = async () =>
			void full.mockImplementation(() => {
				throw new DOMException('no room', 'QuotaExceededError');
			});
		await expect(deliverAll(post)).rejects.toMatchObject({ tag: 'phone_full' });
		full.mockRestore();
		expect(await deliver()).toBe('empty');
		expect(server.log).toHaveLength(1);
		expect(await only()).toMatchObject({ state: 'done', answer: { replayed: true } });
	});

	test('closed under us: opened anew, and nothing is lost', async () => {
		await put(pause(1));
		const post = { ...server.post };
		post.settled = () => useOutbox((db) => Promise.resolve(db.close()));
		await deliverAll(post).catch((thrown: unknown) =>
			expect(thrown).toMatchObject({ tag: 'phone_closed' })
		);
		await deliver().catch(() => undefined);
		await deliver();
		expect(server.log).toHaveLength(1);
		expect(await states()).toEqual(['done']);
	});
});
