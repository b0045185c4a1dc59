import { describe, expect, test, vi } from 'vitest';
import { deliverAll } from '#lib/offline/delivering.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { server, aPhone, put, states, deliver, only } from '../lib/outbox-phone.ts';
import { MAJA, pause } from '../lib/outbox.ts';

aPhone();

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
