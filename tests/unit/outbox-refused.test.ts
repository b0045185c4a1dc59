import { describe, expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import type { Change, OutboxEntry } from '#lib/domain/outbox.ts';
import { deliverAll } from '#lib/offline/delivering.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { hear } from '#lib/offline/outbox-news.ts';
import { again, changeTo } from '#lib/offline/outbox.ts';
import { server, aPhone, put, states, deliver, only } from '../lib/outbox-phone.ts';
import { MAJA, message, pause, photo, publish, request, uuid } from '../lib/outbox.ts';

aPhone();

describe('what is refused', () => {
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
});
