import { beforeEach, expect, test, vi } from 'vitest';
import { wipeOverdue, wipeSurely } from '#lib/offline/wipes-due.ts';

const wiping = vi.hoisted(() => ({ wipePrivate: vi.fn<(resident: string) => Promise<void>>() }));
vi.mock('#lib/offline/wiping.ts', () => wiping);

const stored = new Map<string, string>();
const wiped = () => wiping.wipePrivate.mock.calls.map(([resident]) => resident);
const signIn = (id: string) => stored.set('bytorget-session', JSON.stringify({ user: { id } }));

beforeEach(() => {
	stored.clear();
	wiping.wipePrivate.mockReset().mockResolvedValue();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key)
	});
});

test('what was wiped is not wiped again', async () => {
	await wipeSurely('maja');
	await wipeOverdue();
	expect(wiped()).toEqual(['maja']);
	expect(stored.size).toBe(0);
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
	stored.delete('bytorget-session');
	await wipeOverdue();
	expect(wiped()).toEqual(['maja']);
});

test('a note that was tampered with, or cannot be kept, stops nothing', async () => {
	stored.set('bytorget-wipes', '{"a":1}');
	await wipeOverdue();
	vi.stubGlobal('localStorage', null);
	await wipeSurely('maja');
	await wipeOverdue();
	expect(wiped()).toEqual(['maja']);
});
