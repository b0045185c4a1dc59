import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '#lib/offline/drafts.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { endWriting } from '#lib/offline/writer.ts';

const MAJA = '00000000-0000-4000-8000-000000000001';
const device = vi.hoisted(() => ({ rows: new Map<string, Draft>() }));

vi.mock('#lib/offline/drafts.ts', () => ({
	keepDraft: (draft: Draft) => {
		device.rows.set(`${draft.owner} ${draft.key}`, structuredClone(draft));
		return Promise.resolve();
	},
	findDraft: (owner: string, key: string) =>
		Promise.resolve(device.rows.get(`${owner} ${key}`) ?? null),
	dropDraft: (owner: string, key: string) =>
		Promise.resolve(void device.rows.delete(`${owner} ${key}`))
}));

const stored = new Map<string, string>();
const signIn = (id: string) => stored.set('bytorget-session', JSON.stringify({ user: { id } }));

beforeEach(() => {
	vi.useFakeTimers();
	const page = new EventTarget();
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	stored.clear();
	device.rows.clear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const form = { words: '' };
const keeper = () => new Keeper('offer:here', () => (form.words ? { value: { ...form } } : null));
const kept = () => [...device.rows.values()].map(({ owner, value }) => [owner, value]);

test.each(['pagehide', 'visibilitychange'])('what is written is kept at once at %s', (leaving) => {
	signIn(MAJA);
	const one = keeper();
	form.words = 'Släpkärra';
	one.touch();
	expect(kept()).toEqual([]);
	dispatchEvent(new Event(leaving));
	expect(kept()).toEqual([[MAJA, { words: 'Släpkärra' }]]);
});

test('what is emptied is forgotten', async () => {
	const one = keeper();
	form.words = 'Släp';
	one.touch();
	await vi.runAllTimersAsync();
	expect(kept()).toEqual([['', { words: 'Släp' }]]);
	form.words = '';
	one.touch();
	await vi.runAllTimersAsync();
	expect(kept()).toEqual([]);
});

test('nothing is kept for who has signed out, in whichever tab', () => {
	signIn(MAJA);
	const one = keeper();
	form.words = 'Släpkärra';
	one.touch();
	endWriting();
	stored.delete('bytorget-session');
	dispatchEvent(new Event('pagehide'));
	expect(kept()).toEqual([]);
});

test('a session that lapses loses nothing, and shows it to nobody else', async () => {
	signIn(MAJA);
	const one = keeper();
	form.words = 'Släpkärra';
	one.touch();
	stored.delete('bytorget-session');
	await vi.runAllTimersAsync();
	expect(await keeper().find()).toBeNull();
	signIn('00000000-0000-4000-8000-000000000002');
	expect(await keeper().find()).toBeNull();
	signIn(MAJA);
	expect((await keeper().find())?.value).toEqual({ words: 'Släpkärra' });
});
