import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { keepDraft, draftsKept, dropAllDrafts } from '#lib/offline/drafts.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { Outgoing } from '#lib/state/outgoing.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { FakeServer, HERE, MAJA, uuid } from '../lib/outbox.ts';

const server = vi.hoisted(() => ({ now: null as unknown as FakeServer }));
vi.mock('#lib/state/outbox-post.ts', () => ({ postOf: () => server.now.post }));

const session = { person: { id: MAJA } } as Session;
const key = `message:${uuid(500)}`;
const page = () => new Outgoing(session, HERE, uuid(500));
const said = () => server.now.log.map(({ change }) => 'body' in change.body && change.body.body);

beforeEach(async () => {
	server.now = new FakeServer();
	const stored = new Map([['bytorget-session', JSON.stringify({ user: { id: MAJA } })]]);
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, value: string) => stored.set(name, value)
	});
	await useOutbox(({ entry }) => entry.clear());
	await dropAllDrafts();
});
afterEach(() => void vi.unstubAllGlobals());

/** Says what is written. @returns whether it was refused */
async function say(outgoing: Outgoing, body: string): Promise<boolean> {
	outgoing.body = body;
	return (await outgoing.send('Borr')) === null;
}

/** Does the command, and answers as if it had failed: the way back broke. */
function breakTheWayBack(): void {
	const { post } = server.now;
	const command = post.command.bind(post);
	post.command = async (entry) => {
		post.command = command;
		await command(entry);
		throw new AppError('server');
	};
}

test.each(['the same page', 'a page loaded anew'])(
	'refused after it was done, and pressed again by %s: once',
	async (by) => {
		const first = page();
		breakTheWayBack();
		expect(await say(first, 'Kommer kl 5')).toBe(true);
		expect(first.body).toBe('Kommer kl 5');
		const again = by === 'the same page' ? first : page();
		if (again !== first) await again.restore();
		expect(again.body).toBe('Kommer kl 5');
		expect(await again.send('Borr')).toMatchObject({ came: 'done' });
		expect(said()).toEqual(['Kommer kl 5']);
		expect(await draftsKept()).toEqual([]);
	}
);

test('other words than those that may have arrived are another message, and so are the same anew', async () => {
	const one = page();
	breakTheWayBack();
	await say(one, 'Ja');
	expect(await say(one, 'Ja tack')).toBe(false);
	expect(await say(one, 'Ja tack')).toBe(false);
	expect(said()).toEqual(['Ja', 'Ja tack', 'Ja tack']);
});

test('a page that died before its draft was forgotten: what waits is not in the field once more', async () => {
	vi.stubGlobal('navigator', { onLine: false });
	await say(page(), 'Hej');
	const [entry] = await entriesOf(MAJA);
	const messageId = entry?.name === 'send_message' ? entry.body.message_id : '';
	const draft = (body: string) =>
		keepDraft({ owner: MAJA, key, value: { body, messageId, sent: 'Hej' }, photos: [] });
	await draft('Hej');
	const anew = page();
	await anew.restore();
	expect(anew.body).toBe('');
	expect(await draftsKept()).toEqual([]);
	await draft('Hej\n\noch hå');
	const later = page();
	await later.restore();
	expect(later.body).toBe('och hå');
});

test('before it goes, the draft has its words and its id', async () => {
	const kept: unknown[] = [];
	const one = page();
	one.body = 'Hej';
	const adding = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('no', 'InvalidStateError');
	});
	const { post } = server.now;
	const command = post.command.bind(post);
	post.command = async (entry) => {
		kept.push(...(await draftsKept()).map(({ value }) => value));
		return command(entry);
	};
	await one.send('Borr');
	adding.mockRestore();
	expect(kept).toMatchObject([{ body: 'Hej', sent: 'Hej' }]);
});
