import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import {
	server,
	locks,
	line,
	aBrowser,
	tab,
	session,
	pausing,
	type FakeLocks
} from '../lib/outbox-tabs.ts';
import { signOut } from '../lib/signed-in.ts';
import { MAJA, NILS, pause, uuid } from '../lib/outbox.ts';

/** Who does not answer is not waited for long. */
function soon(): void {
	const later = setTimeout;
	vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms?: number) =>
		later(work, ms === 5_000 ? 50 : ms)) as typeof setTimeout);
}

aBrowser();

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
		const robber = new BroadcastChannel('bytorget-outbox?');
		robber.onmessage = () => robber.postMessage(true);
		expect(await one.deliver(server.now.post)).toBe('elsewhere');
		robber.close();
		expect(request).toHaveBeenCalledTimes(1);
		expect(server.now.asked).toBe(0);
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
		return new AppError('wrong_state');
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
	signOut();
	await expect(tokenOf(db(null), MAJA)).rejects.toMatchObject({ tag: 'sign_in_first' });
});
