import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as errors from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Change, OutboxPhoto } from '#lib/domain/outbox.ts';
import { FakeServer, MAJA, message, NILS, pause, photo, publish, uuid } from '../lib/outbox.ts';
import type { Session } from '#lib/state/session.svelte.ts';

const server = vi.hoisted(() => ({ now: null as unknown as FakeServer }));
vi.mock('#lib/state/outbox-post.ts', () => ({ postOf: () => server.now.post }));

const stored = new Map<string, string>();
const signIn = (id: string) => stored.set('bytorget-session', JSON.stringify({ user: { id } }));

/** Locks as all tabs of a browser share them. */
class FakeLocks {
	held = false;
	asked: LockOptions[] = [];
	async request(_: string, how: LockOptions, work: (lock: object | null) => Promise<unknown>) {
		this.asked.push(how);
		if (this.held && !how.steal) return work(null);
		this.held = true;
		return work({}).finally(() => (this.held = false));
	}
}
let locks: FakeLocks;
let line: { onLine: boolean; locks: FakeLocks };

beforeEach(async () => {
	server.now = new FakeServer();
	line = { onLine: true, locks: (locks = new FakeLocks()) };
	vi.stubGlobal('navigator', line);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	stored.clear();
	signIn(MAJA);
	const { store } = await tab();
	await store.useOutbox(({ entry }) => entry.clear());
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Who does not answer is not waited for long. */
function soon(): void {
	const later = setTimeout;
	vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms?: number) =>
		later(work, ms === 5_000 ? 50 : ms)) as typeof setTimeout);
}

/** A tab: the same device, modules of its own. */
async function tab() {
	vi.resetModules();
	vi.doMock('#lib/domain/errors.ts', () => errors);
	const { deliver } = await import('#lib/offline/deliver.ts');
	const { add, takeOut } = await import('#lib/offline/outbox.ts');
	const store = await import('#lib/offline/outbox-db.ts');
	const { Attempt } = await import('#lib/state/attempt.svelte.ts');
	const { endWriting } = await import('#lib/offline/writer.ts');
	const { Outbox } = await import('#lib/state/outbox.svelte.ts');
	const { awaited } = await import('#lib/state/outbox-now.ts');
	const put = (change: Change, photos: OutboxPhoto[] = []) =>
		add({ id: newId(), change, resident: MAJA, about: '', photos });
	const states = async () => (await store.entriesOf(MAJA)).map(({ state }) => state);
	return { Attempt, Outbox, awaited, deliver, endWriting, put, states, store, takeOut };
}
const session = { person: { id: MAJA } } as Session;
const pausing = (n: number) => pause(n).body as { village_id: string; listing_id: string };

describe('two tabs', () => {
	test('one sends, the other leaves it to it', async () => {
		const [one, other] = [await tab(), await tab()];
		for (let n = 0; n < 5; n++) await one.put(pause(n));
		const stops = await Promise.all([one.deliver(server.now.post), other.deliver(server.now.post)]);
		expect(stops).toEqual(['empty', 'elsewhere']);
		expect(server.now.asked).toBe(5);
	});

	test('without locks both may send, and each happens once, in order', async () => {
		line.locks = undefined as unknown as FakeLocks;
		const [one, other] = [await tab(), await tab()];
		const ids: string[] = [];
		for (let n = 0; n < 5; n++) ids.push((await one.put(pause(n))).id);
		await Promise.all([one.deliver(server.now.post), other.deliver(server.now.post)]);
		expect(server.now.log.map(({ id }) => id)).toEqual(ids);
		expect(new Set(await one.states())).toEqual(new Set(['done']));
	});

	test('a tab that sleeps while it sends does not hold the others up for ever', async () => {
		const one = await tab();
		await one.put(pause(1));
		locks.held = true;
		soon();
		expect(await one.deliver(server.now.post)).toBe('empty');
		expect(locks.asked).toEqual([{ ifAvailable: true }, { steal: true }]);
	});

	test('a tab that works is left alone, however long it takes', async () => {
		const [one, other] = [await tab(), await tab()];
		await one.put(pause(1));
		let arrive = () => {};
		const slow = new Promise<void>((arrived) => (arrive = arrived));
		const sending = one.deliver({ ...server.now.post, command: () => slow.then(() => ({})) });
		soon();
		const now = vi.spyOn(Date, 'now');
		for (const minutes of [0, 2, 4]) {
			now.mockReturnValue(Date.UTC(2026, 10, 22, 12, minutes));
			expect(await other.deliver(server.now.post)).toBe('elsewhere');
		}
		arrive();
		expect(await sending).toBe('empty');
		expect(locks.asked.some(({ steal }) => steal)).toBe(false);
		expect(await other.deliver(server.now.post)).toBe('empty');
		expect(server.now.asked).toBe(0);
	});

	test('a tab that is robbed while it sleeps leaves it to the other', async () => {
		const one = await tab();
		await one.put(pause(1));
		const robbed = new DOMException('stolen', 'AbortError');
		const request = vi.spyOn(locks, 'request').mockRejectedValueOnce(robbed);
		soon();
		expect(await one.deliver(server.now.post)).toBe('empty');
		expect(request).toHaveBeenCalledTimes(2);
	});

	test('what is put in while sending goes in the same breath', async () => {
		const one = await tab();
		await one.put(pause(1));
		const first = one.deliver(server.now.post);
		await one.put(pause(2));
		await one.deliver(server.now.post);
		await first;
		expect(await one.states()).toEqual(['done', 'done']);
	});
});

describe('a form', () => {
	test('with contact: the answer, and it is done', async () => {
		const { Attempt, states } = await tab();
		const sent = await new Attempt(session, 'pause_listing').send(pausing(1), { about: 'Borr' });
		expect(sent).toEqual({ came: 'done', answer: { seq: 1 } });
		expect(await states()).toEqual(['done']);
	});

	test('without contact: it waits, at once where the browser knows, and goes later', async () => {
		const { Attempt, states, deliver, store } = await tab();
		const waits = { came: 'waiting', for: 'contact' };
		line.onLine = false;
		expect(await new Attempt(session, 'pause_listing').send(pausing(1))).toEqual(waits);
		expect(server.now.asked).toBe(0);
		line.onLine = true;
		server.now.fates = ['unsent'];
		expect(await new Attempt(session, 'pause_listing').send(pausing(2))).toEqual(waits);
		// What is newer waits behind it.
		expect(await new Attempt(session, 'pause_listing').send(pausing(3))).toEqual(waits);
		expect(server.now.asked).toBe(1);
		expect((await store.entriesOf(MAJA)).map(({ tries }) => tries)).toEqual([1, 0, 0]);
		await deliver(server.now.post, true);
		expect(await states()).toEqual(['done', 'done', 'done']);
		expect(server.now.log).toHaveLength(3);
	});

	test('refused: it is in the form only, and the next press is the same command', async () => {
		const { Attempt, states } = await tab();
		const attempt = new Attempt(session, 'pause_listing');
		const ids: string[] = [];
		server.now.refuse = ({ id }) => {
			ids.push(id);
			return new errors.AppError(ids.length < 2 ? 'server' : 'wrong_state', { now: 'paused' });
		};
		expect(await attempt.send(pausing(1))).toBeNull();
		expect(attempt.error?.tag).toBe('server');
		expect(await attempt.send(pausing(1))).toBeNull();
		expect(attempt.error).toMatchObject({ tag: 'wrong_state', facts: { now: 'paused' } });
		expect(await states()).toEqual([]);
		server.now.refuse = () => null;
		expect(await attempt.send(pausing(1))).toMatchObject({ came: 'done' });
		expect(new Set([...ids, server.now.log[0]?.id]).size).toBe(1);
		await attempt.send(pausing(1));
		expect(server.now.log).toHaveLength(2);
	});

	test('pressed, loaded anew and pressed again: once', async () => {
		const words = message(1).body as { message_id: string } & Record<string, string>;
		const body = words as never;
		const before = await tab();
		server.now.fates = ['unheard'];
		await new before.Attempt(session, 'send_message').send(body);
		const { Attempt } = await tab();
		expect(await new Attempt(session, 'send_message').send(body)).toMatchObject({ came: 'done' });
		expect(server.now.log).toHaveLength(1);
	});

	test('sent again while it waits for a server that failed: it is tried, not told the old story', async () => {
		const { Attempt, put, deliver, states } = await tab();
		await put(pause(1));
		server.now.refuse = () => new errors.AppError('server');
		expect(await deliver(server.now.post)).toBe('later');
		server.now.refuse = () => null;
		const again = new Attempt(session, 'pause_listing');
		expect(await again.send(pausing(1))).toMatchObject({ came: 'done' });
		expect(await states()).toEqual(['done']);
	});

	test.each([
		['wrong_state', 'needs_you', null],
		['server', 'waiting', { came: 'waiting', for: 'contact' }]
	] as const)(
		'refused (%s) once the form is gone: it is in the outbox, %s',
		async (tag, state, came) => {
			const { Attempt, states, awaited } = await tab();
			let here = true;
			server.now.refuse = () => {
				here = false;
				return new errors.AppError(tag);
			};
			const attempt = new Attempt(session, 'pause_listing', () => here);
			expect(await attempt.send(pausing(1))).toEqual(came);
			expect(await states()).toEqual([state]);
			expect(awaited.size).toBe(0);
		}
	);

	test('a form is gone with its component', async () => {
		let leave: unknown;
		vi.doMock('svelte', async (real) => ({
			...(await real<object>()),
			onMount: (work: () => () => void) => (leave = work())
		}));
		const { Attempt, states } = await tab();
		vi.doUnmock('svelte');
		const attempt = new Attempt(session, 'pause_listing');
		server.now.refuse = () => {
			(leave as () => void)();
			return new errors.AppError('wrong_state');
		};
		await attempt.send(pausing(1));
		expect(await states()).toEqual(['needs_you']);
	});

	test('what cannot be right is said at once, and kept nowhere', async () => {
		const { Attempt, states } = await tab();
		const attempt = new Attempt(session, 'send_message');
		const body = { village_id: uuid(1), conversation_id: uuid(2), message_id: uuid(3), body: ' ' };
		expect(await attempt.send(body)).toBeNull();
		expect(attempt.error).toMatchObject({ tag: 'bad_input', facts: { field: 'body' } });
		expect(await states()).toEqual([]);
	});

	test('a session that lapsed: it waits for who wrote it; who signed out leaves nothing', async () => {
		const { Attempt, endWriting, states } = await tab();
		const attempt = new Attempt(session, 'pause_listing');
		stored.delete('bytorget-session');
		expect(await attempt.send(pausing(1))).toEqual({ came: 'waiting', for: 'session' });
		expect(await states()).toEqual(['waiting']);
		signIn(MAJA);
		const open = new Attempt(session, 'pause_listing');
		endWriting();
		stored.delete('bytorget-session');
		expect(await open.send(pausing(2))).toBeNull();
		expect(open.error?.tag).toBe('sign_in_first');
		expect(await states()).toEqual(['waiting']);
	});

	test.each(['full', 'closed'])(
		'a device that cannot keep it (%s) sends it at once',
		async (how) => {
			const { Attempt, states } = await tab();
			vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
				throw new DOMException('no', how === 'full' ? 'QuotaExceededError' : 'InvalidStateError');
			});
			const attempt = new Attempt(session, 'publish_listing');
			const photos = [photo(1)];
			const body = publish(1, photos).body;
			const whole = {
				...{ kind: 'item', intent: 'offer', category: 'tools', charge: 'free', approval: 'manual' },
				...{ notice_days: 0, max_days: 7, quantity: 1 }
			};
			server.now.fates = ['unsent'];
			expect(await attempt.send({ ...whole, ...body } as never, { photos })).toBeNull();
			expect(attempt.error?.tag).toBe('offline');
			const sent = await attempt.send({ ...whole, ...body } as never, { photos });
			expect(sent).toMatchObject({ came: 'done' });
			expect(server.now.log).toHaveLength(1);
			expect(await states()).toEqual([]);
		}
	);

	test('what another tab answers is known here', async () => {
		const [one, other] = [await tab(), await tab()];
		await one.put(pause(1));
		const sending = one.deliver(server.now.post);
		const sent = await new other.Attempt(session, 'pause_listing').send(pausing(2));
		expect(sent?.came).toBe('done');
		await sending;
		expect(server.now.log).toHaveLength(2);
	});
});

test('what waits is counted, but not what an open form is sending', async () => {
	const page = new EventTarget() as EventTarget & { visibilityState: string };
	page.visibilityState = 'visible';
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	line.onLine = false;
	const { Attempt, Outbox, put } = await tab();
	const { id } = await put(pause(1));
	const outbox = new Outbox(session);
	const stop = outbox.watch();
	await vi.waitFor(() => expect(outbox.waiting).toBe(1));
	line.onLine = true;
	let counted = -1;
	server.now.refuse = ({ body }) => {
		if ('listing_id' in body && body.listing_id === uuid(602)) counted = outbox.waiting;
		return new errors.AppError('wrong_state');
	};
	expect(await new Attempt(session, 'pause_listing').send(pausing(2))).toBeNull();
	expect(counted).toBe(0);
	await vi.waitFor(() => expect([outbox.waiting, outbox.needsYou]).toEqual([0, 1]));
	server.now.refuse = () => null;
	await outbox.retry(id);
	await vi.waitFor(() => expect(outbox.entries.map(({ state }) => state)).toEqual(['done']));
	stop();
});

test('a token is that of the entry’s resident, or none', async () => {
	const { tokenOf } = await import('#lib/db/client.ts');
	const db = (id: string | null) =>
		({
			auth: {
				getSession: () =>
					Promise.resolve({ data: { session: id && { user: { id }, access_token: id } } })
			}
		}) as never;
	expect(await tokenOf(db(MAJA), MAJA)).toBe(MAJA);
	await expect(tokenOf(db(NILS), MAJA)).rejects.toMatchObject({ tag: 'sign_in_first' });
	await expect(tokenOf(db(null), MAJA)).rejects.toMatchObject({ tag: 'offline' });
	stored.clear();
	await expect(tokenOf(db(null), MAJA)).rejects.toMatchObject({ tag: 'sign_in_first' });
});
