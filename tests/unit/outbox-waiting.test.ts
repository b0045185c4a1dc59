import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { deliverAll } from '#lib/offline/delivering.ts';
import { entriesOf } from '#lib/offline/outbox-db.ts';
import { forgetEntries, forgetEntriesOfOthers, putBack, takeOut } from '#lib/offline/outbox.ts';
import { server, aPhone, put, states, deliver, only } from '../lib/outbox-phone.ts';
import { signIn, signOut } from '../lib/signed-in.ts';
import { MAJA, message, NILS, pause, request, uuid } from '../lib/outbox.ts';

aPhone();

describe('what waits', () => {
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
		signOut();
		expect(await deliver()).toBe('signed_out');
		signIn(MAJA);
		server.resident = MAJA;
		expect(await deliver()).toBe('empty');
		expect(await only()).toMatchObject({ state: 'done', error: null });
	});
});
