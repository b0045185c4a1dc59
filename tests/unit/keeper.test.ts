import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '#lib/offline/drafts.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { endWriting } from '#lib/offline/writer.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

const MAJA = '00000000-0000-4000-8000-000000000001';
const device = vi.hoisted(() => ({ rows: new Map<string, Draft>(), sent: [] as { id: string }[] }));
const server = vi.hoisted(() => ({ answers: true }));

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
vi.mock('#lib/db/commands.ts', () => ({
	sendCommand: (_db: unknown, command: { id: string }) => {
		device.sent.push(command);
		return server.answers ? Promise.resolve({}) : Promise.reject(new TypeError('fetch failed'));
	}
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
	device.sent.length = 0;
	server.answers = true;
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

const session = { db: () => Promise.resolve({}) } as Session;
const id = '00000000-0000-4000-8000-00000000000a';
const message = (body: string) => ({ village_id: id, conversation_id: id, message_id: id, body });

test('a lost answer and a page loaded anew: the same words are the same command', async () => {
	signIn(MAJA);
	server.answers = false;
	expect(await new Attempt(session, 'send_message', id).send(message('Hej'))).toBeNull();
	server.answers = true;
	const anew = new Attempt(session, 'send_message', id);
	expect(await anew.send(message('Hej'))).toEqual({});
	expect(device.sent[1]?.id).toBe(device.sent[0]?.id);
	expect(device.rows.size).toBe(0);
	await anew.send(message('Hej'));
	expect(device.sent[2]?.id).not.toBe(device.sent[0]?.id);
});

test('other words are another command, also after the page is loaded anew', async () => {
	server.answers = false;
	await new Attempt(session, 'send_message', id).send(message('Hej'));
	await new Attempt(session, 'send_message', id).send(message('Hej då'));
	expect(device.sent[1]?.id).not.toBe(device.sent[0]?.id);
});

test('what can be meant again is not kept', async () => {
	server.answers = false;
	const pause = { village_id: id, listing_id: id };
	await new Attempt(session, 'pause_listing').send(pause);
	await new Attempt(session, 'pause_listing').send(pause);
	expect(device.sent[1]?.id).not.toBe(device.sent[0]?.id);
	expect(device.rows.size).toBe(0);
});
