import 'fake-indexeddb/auto';
import * as errors from '#lib/domain/errors.ts';
import { afterEach, beforeEach, vi } from 'vitest';
import { newId } from '#lib/domain/id.ts';
import type { Change, OutboxPhoto } from '#lib/domain/outbox.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { FakeServer, MAJA, pause } from './outbox.ts';
import { keeping, signIn } from './signed-in.ts';

export const server = { now: null as unknown as FakeServer };

/** Locks as all tabs of a browser share them. */
export class FakeLocks {
	held = false;
	asked: LockOptions[] = [];
	async request(_: string, how: LockOptions, work: (lock: object | null) => Promise<unknown>) {
		this.asked.push(how);
		if (this.held && !how.steal) return work(null);
		this.held = true;
		return work({}).finally(() => (this.held = false));
	}
}
export let locks: FakeLocks;
export let line: { onLine: boolean; locks: FakeLocks };

/** Maja's browser before each test: contact, no tab open, nothing in the outbox. */
export function aBrowser(): void {
	beforeEach(async () => {
		server.now = new FakeServer();
		line = { onLine: true, locks: (locks = new FakeLocks()) };
		vi.stubGlobal('navigator', line);
		vi.stubGlobal('localStorage', keeping);
		keeping.clear();
		signIn(MAJA);
		const { store } = await tab();
		await store.useOutbox(({ entry }) => entry.clear());
	});
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});
}

/** A tab: the same device, modules of its own. */
export async function tab() {
	vi.resetModules();
	vi.doMock('#lib/domain/errors.ts', () => errors);
	vi.doMock('#lib/state/outbox-post.ts', () => ({ postOf: () => server.now.post }));
	const { deliver } = await import('#lib/offline/deliver.ts');
	const { add, takeOut } = await import('#lib/offline/outbox.ts');
	const store = await import('#lib/offline/outbox-db.ts');
	const { Attempt } = await import('#lib/state/attempt.svelte.ts');
	const { endWriting } = await import('#lib/offline/writer.ts');
	const { Outbox } = await import('#lib/state/outbox.svelte.ts');
	const { awaited } = await import('#lib/state/outbox-now.ts');
	const put = (change: Change, photos: OutboxPhoto[] = []) =>
		add({ id: newId(), change, resident: MAJA, about: '', photos });
	const states = async () => (await store.entriesOf(MAJA)).map(({ state }) => state);
	return { Attempt, Outbox, awaited, deliver, endWriting, put, states, store, takeOut };
}
export const session = { person: { id: MAJA } } as Session;
export const pausing = (n: number) => pause(n).body as { village_id: string; listing_id: string };
