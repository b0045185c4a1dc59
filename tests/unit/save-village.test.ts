import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { fetchMap } from '#lib/offline/map-file.ts';
import { keptMap } from '#lib/offline/map-store.ts';
import { noteSaved } from '#lib/offline/saved.ts';
import { pullVillage } from '#lib/offline/sync.ts';
import { SaveVillage } from '#lib/state/save-village.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

vi.mock('#lib/offline/map-file.ts', () => ({ fetchMap: vi.fn() }));
vi.mock('#lib/offline/map-store.ts', () => ({ keptMap: vi.fn() }));
vi.mock('#lib/offline/saved.ts', () => ({ noteSaved: vi.fn(async () => undefined) }));
vi.mock('#lib/offline/sync.ts', () => ({ pullVillage: vi.fn() }));
const here = [{ id: 'v1', slug: 'granby', map: { sha256: 'a', bytes: 3 } }];
vi.mock('#lib/state/kept-reader.ts', () => ({
	openReader: async () => ({ villages: async () => here, search: async () => [] })
}));

const session = { db: async () => ({}) } as unknown as Session;
async function saved(): Promise<SaveVillage> {
	const saving = new SaveVillage(session);
	await saving.save({ village_id: 'v1', slug: 'granby', name: 'Granby' });
	return saving;
}

beforeEach(() => {
	vi.clearAllMocks();
	vi.stubGlobal('localStorage', { getItem: () => null });
	vi.stubGlobal('setTimeout', (done: () => void) => queueMicrotask(done));
	vi.mocked(pullVillage).mockResolvedValue('whole');
	vi.mocked(keptMap).mockResolvedValue(new Blob(['map']));
});

describe('a village is said to be saved', () => {
	test('when it is here with its map', async () => {
		expect(await saved()).toMatchObject({ step: 'saved', error: null });
		expect(fetchMap).toHaveBeenCalledOnce();
		expect(noteSaved).toHaveBeenCalledOnce();
	});
	test('as soon as another tab has pulled it, however long that takes', async () => {
		for (let n = 0; n < 100; n++) vi.mocked(pullVillage).mockResolvedValueOnce('elsewhere');
		expect(await saved()).toMatchObject({ step: 'saved', error: null });
		expect(pullVillage).toHaveBeenCalledTimes(101);
	});
	test('not when it is wiped again and again; and it is not the contact that is missing', async () => {
		vi.mocked(pullVillage).mockResolvedValue('interrupted');
		expect(await saved()).toMatchObject({ step: 'no', error: { tag: 'phone_closed' } });
		expect(noteSaved).not.toHaveBeenCalled();
	});
	test('not without contact', async () => {
		vi.mocked(pullVillage).mockRejectedValue(new AppError('offline'));
		expect(await saved()).toMatchObject({ step: 'no', error: { tag: 'offline' } });
	});
	test('not when its map had no room', async () => {
		vi.mocked(keptMap).mockResolvedValue(null);
		expect(await saved()).toMatchObject({ step: 'no', error: { tag: 'phone_full' } });
		expect(noteSaved).not.toHaveBeenCalled();
	});
});
