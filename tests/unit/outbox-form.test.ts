import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { server, line, aBrowser, tab, session, pausing } from '../lib/outbox-tabs.ts';
import { signIn, signOut } from '../lib/signed-in.ts';
import { MAJA, message, pause, photo, publish } from '../lib/outbox.ts';

aBrowser();

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
		server.now.refuse = () => new AppError('server');
		expect(await deliver(server.now.post)).toBe('later');
		server.now.refuse = () => null;
		const again = new Attempt(session, 'pause_listing');
		expect(await again.send(pausing(1))).toMatchObject({ came: 'done' });
		expect(await states()).toEqual(['done']);
	});

	test('a session that lapsed: it waits for who wrote it; who signed out leaves nothing', async () => {
		const { Attempt, endWriting, states } = await tab();
		const attempt = new Attempt(session, 'pause_listing');
		signOut();
		expect(await attempt.send(pausing(1))).toEqual({ came: 'waiting', for: 'session' });
		expect(await states()).toEqual(['waiting']);
		signIn(MAJA);
		const open = new Attempt(session, 'pause_listing');
		endWriting();
		signOut();
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
