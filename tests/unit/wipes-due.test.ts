import { beforeEach, expect, test, vi } from 'vitest';
import { wipeOverdue, wipeSurely } from '#lib/offline/wipes-due.ts';
import { keeping, signIn, signOut } from '../lib/signed-in.ts';

const wiping = vi.hoisted(() => ({ wipePrivate: vi.fn<(resident: string) => Promise<void>>() }));
const outbox = vi.hoisted(() => ({ forgetEntries: vi.fn<(resident: string) => Promise<void>>() }));
const drafts = vi.hoisted(() => ({
	dropAllDrafts: vi.fn<() => Promise<void>>(),
	dropDraftsOfOthers: vi.fn<(resident: string) => Promise<void>>()
}));
vi.mock('#lib/offline/wiping.ts', () => wiping);
vi.mock('#lib/offline/outbox.ts', () => outbox);
vi.mock('#lib/offline/drafts.ts', () => drafts);

const wiped = () => wiping.wipePrivate.mock.calls.map(([resident]) => resident);
const forgotten = () => outbox.forgetEntries.mock.calls.map(([resident]) => resident);

beforeEach(() => {
	vi.stubGlobal('localStorage', keeping);
	keeping.clear();
	for (const one of [...Object.values(wiping), ...Object.values(outbox), ...Object.values(drafts)])
		one.mockReset().mockResolvedValue();
});

test('what was wiped is not wiped again', async () => {
	await wipeSurely('maja');
	await wipeOverdue();
	expect(wiped()).toEqual(['maja']);
	expect(keeping.getItem('bytorget-wipes')).toBeNull();
});

test('what could not be wiped is tried at every start until it went', async () => {
	wiping.wipePrivate.mockRejectedValue(new Error('closed'));
	await expect(wipeSurely('maja')).rejects.toThrow();
	await expect(wipeSurely('nils')).rejects.toThrow();
	await wipeOverdue();
	wiping.wipePrivate.mockResolvedValue();
	signIn('greta');
	await wipeOverdue();
	await wipeOverdue();
	expect(wiped()).toEqual(['maja', 'nils', 'maja', 'nils', 'maja', 'nils']);
});

test('who signs out leaves nothing written: one store that fails keeps the others from nothing', async () => {
	signIn('maja');
	outbox.forgetEntries.mockRejectedValueOnce(new Error('closed'));
	await expect(wipeSurely('maja', 'all')).rejects.toThrow();
	expect([wiped(), drafts.dropAllDrafts.mock.calls.length]).toEqual([['maja'], 1]);
	signIn('nils');
	await wipeOverdue();
	expect(forgotten()).toEqual(['maja', 'maja']);
	// What Nils has begun to write stays.
	expect(drafts.dropDraftsOfOthers.mock.calls).toEqual([['nils']]);
	await wipeOverdue();
	expect(forgotten()).toHaveLength(2);
});

test('what is written waits for whose session has only ended, unless it was to go before', async () => {
	await wipeSurely('maja');
	expect(forgotten()).toEqual([]);
	outbox.forgetEntries.mockRejectedValueOnce(new Error('closed'));
	await expect(wipeSurely('maja', 'all')).rejects.toThrow();
	await wipeSurely('maja');
	expect(forgotten()).toEqual(['maja', 'maja']);
});

test('a page that is closed meanwhile leaves the note', async () => {
	wiping.wipePrivate.mockReturnValueOnce(new Promise(() => undefined));
	void wipeSurely('maja');
	await vi.waitFor(() => expect(wiped()).toEqual(['maja']));
	await wipeOverdue();
	expect(wiped()).toEqual(['maja', 'maja']);
});

test('whoever is signed in again keeps what is here', async () => {
	wiping.wipePrivate.mockRejectedValueOnce(new Error('closed'));
	await expect(wipeSurely('maja')).rejects.toThrow();
	signIn('maja');
	await wipeOverdue();
	signOut();
	await wipeOverdue();
	expect(wiped()).toEqual(['maja']);
});

test('a note that was tampered with, or cannot be kept, stops nothing', async () => {
	for (const note of ['{"a":1}', '[1]', 'null', '{']) {
		keeping.setItem('bytorget-wipes', note);
		await wipeOverdue();
	}
	vi.stubGlobal('localStorage', null);
	await wipeSurely('maja');
	await wipeOverdue();
	expect(wiped()).toEqual(['maja']);
});
