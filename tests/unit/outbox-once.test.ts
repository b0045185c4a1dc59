import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import type { Change, OutboxPhoto } from '#lib/domain/outbox.ts';
import { deliverAll, type Stop } from '#lib/offline/delivering.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { changeTo } from '#lib/offline/outbox.ts';
import { server, freshServer, aPhone, put, states, deliver, only } from '../lib/outbox-phone.ts';
import {
	bundle,
	MAJA,
	message,
	pause,
	photo,
	publish,
	request,
	resume,
	series,
	type Fate
} from '../lib/outbox.ts';

aPhone();

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
	const names = ['message', 'request', 'bundle', 'series', 'pause', 'resume', 'publish'] as const;
	const kinds = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 });
	const make = (kind: string, n: number): [Change, OutboxPhoto[]] => {
		const photos = [photo(2 * n), photo(2 * n + 1)];
		if (kind === 'publish') return [publish(n, photos), photos];
		const of = { message, request, bundle, series, pause, resume };
		return [of[kind as keyof typeof of](n), []];
	};

	test('however often the line or the page dies, between any two steps', async () => {
		await fc.assert(
			fc.asyncProperty(kinds, fates, async (changes, happening) => {
				freshServer();
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

	test.each([
		['request', request],
		['bundle', bundle],
		['series', series]
	])('other words for a %s that may have arrived: it is found to be there', async (_, make) => {
		await put(make(1));
		server.fates = ['unheard'];
		await deliver();
		await put(make(1, '2026-12-04'));
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
