import { describe, expect, test, vi } from 'vitest';
import { beginning, type PullPage } from '#lib/domain/pull.ts';
import { pullVillage, type Ask } from '#lib/offline/sync.ts';
import { applyPage, askedNext } from '#lib/offline/village-store.ts';
import { openReader } from '#lib/state/kept-reader.ts';
import { keptOf } from '#lib/state/reading-later.ts';
import {
	uuid,
	HERE,
	MAJA,
	NILS,
	village,
	HOME,
	listing,
	page,
	first,
	server,
	reader,
	titles,
	emptyDevice
} from '../lib/village.ts';

emptyDevice();

describe('a pull', () => {
	// The first of all: there is one reader, made by whoever asks first.
	test('listings are found by the name of their category, whoever asked first', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		await keptOf('granby');
		const opened = await openReader();
		const found = await opened?.search(HERE, { words: 'verktyg' });
		expect(found?.map(({ title }) => title)).toContain('Slagborrmaskin');
	});
	test('keeps what came, and is read back as it was', async () => {
		expect(await openReader()).toBeNull();
		expect(await pullVillage(server(first()), HERE, MAJA)).toBe('whole');
		expect(await openReader()).not.toBeNull();
		expect(await reader.village('granby')).toEqual(village);
		expect(await reader.villages()).toEqual([village]);
		expect(await titles()).toEqual(['Kanot', 'Slagborrmaskin', 'Tält']);
		expect(await titles('borrmaskiner')).toEqual(['Slagborrmaskin']);
		expect((await reader.listing(HERE, uuid(11)))?.title).toBe('Slagborrmaskin');
		expect(await reader.owner(HERE, uuid(11))).toEqual({ id: MAJA, name: 'Maja' });
		expect((await reader.inbox(HERE)).map(({ state }) => state)).toEqual(['requested', 'expired']);
		expect((await reader.conversation(HERE, uuid(31)))?.booking?.state).toBe('expired');
		expect((await reader.myListings(HERE)).map(({ title }) => title)).toEqual([
			'Tält',
			'Slagborrmaskin'
		]);
		expect(await reader.location(HERE, uuid(11))).toEqual(HOME);
		expect(await reader.blocks(HERE, uuid(11))).toMatchObject([{ first_day: '2026-12-24' }]);
		expect(await reader.blocks(HERE, uuid(12))).toEqual([]);
		expect(await reader.asOf(HERE)).toBeGreaterThan(Date.now() - 60_000);
	});
	test('goes on after an interruption where it was, and begins the next where the first page said', async () => {
		const after = { xid: '7', id: uuid(11) };
		const broken = server(
			first({ more: true, after, listings: [listing(11, 'Borr')] }),
			new Error('no contact')
		);
		await expect(pullVillage(broken, HERE, MAJA)).rejects.toThrow('no contact');
		expect(await reader.asOf(HERE)).toBeNull();
		expect(await openReader()).toBeNull();
		const again = server(page({ since: '99', listings: [listing(12, 'Tält')] }), page());
		expect(await pullVillage(again, HERE, MAJA)).toBe('whole');
		expect(await titles()).toEqual(['Borr', 'Tält']);
		await pullVillage(again, HERE, MAJA);
		expect(again.asked.map(({ since, after }) => [since, after?.xid])).toEqual([
			['0', '7'],
			['10', undefined]
		]);
	});
	test('takes away what is gone, and changes what changed, in the search too', async () => {
		await pullVillage(server(first()), HERE, MAJA);
		expect(await titles('slagborr')).toEqual(['Slagborrmaskin']);
		const delta = page({ listings: [{ id: uuid(11), gone: true }, listing(21, 'Kajak')] });
		await pullVillage(server(delta), HERE, MAJA);
		expect(await titles()).toEqual(['Kajak', 'Tält']);
		expect(await titles('slagborr')).toEqual([]);
	});
	test.each<[string, Partial<PullPage>, string]>([
		['another database', { database_epoch: uuid(9) }, MAJA],
		['another membership', { member_epoch: 2 }, MAJA],
		['other eyes', {}, NILS]
	])('%s: all is forgotten, and pulled from the beginning', async (_, change, resident) => {
		await pullVillage(server(first()), HERE, MAJA);
		expect(await titles()).toHaveLength(3);
		const anew = server(
			page(change),
			first({ ...change, conversations: [], listings: [listing(21, 'Kanot')] })
		);
		expect(await pullVillage(anew, HERE, resident)).toBe('whole');
		expect(anew.asked.map(({ since }) => since)).toEqual(['10', '0']);
		expect(await titles()).toEqual(['Kanot']);
		expect(await reader.inbox(HERE)).toEqual([]);
	});
	test('epochs that change for ever end it', async () => {
		let n = 100;
		await pullVillage(server(first()), HERE, MAJA);
		const ask: Ask = async (_, cursor) =>
			page({
				database_epoch: uuid(n++),
				more: true,
				after: { xid: '1', id: uuid(n) },
				since: cursor.since
			});
		expect(await pullVillage(ask, HERE, MAJA)).toBe('interrupted');
	});
	test('asked for twice at once it is one; another tab’s is left alone', async () => {
		const one = server(first());
		await Promise.all([pullVillage(one, HERE, MAJA), pullVillage(one, HERE, MAJA)]);
		expect(one.asked).toHaveLength(1);
		const locks = { request: (_: string, __: object, work: (lock: null) => unknown) => work(null) };
		vi.stubGlobal('navigator', { locks });
		const other = new BroadcastChannel(`bytorget-pull-${HERE}?`);
		other.onmessage = () => other.postMessage(true);
		expect(await pullVillage(one, HERE, MAJA)).toBe('elsewhere');
		other.close();
		expect(one.asked).toHaveLength(1);
	});
	test('a page that comes twice, or late, is kept once', async () => {
		const asked = await askedNext(HERE, MAJA);
		expect(await applyPage(asked, first())).toBe('whole');
		expect(await applyPage(asked, first({ listings: [] }))).toBe('late');
		expect(asked.cursor).toEqual(beginning);
	});
});
