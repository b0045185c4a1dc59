import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { newId } from '#lib/domain/id.ts';
import type { Change, OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import { deliverAll, type Stop } from '#lib/offline/delivering.ts';
import { entriesOf, useOutbox } from '#lib/offline/outbox-db.ts';
import { add } from '#lib/offline/outbox.ts';
import { FakeServer, MAJA } from './outbox.ts';
import { keeping, signIn } from './signed-in.ts';

/** What this test's phone sends to. */
export let server: FakeServer;
export const freshServer = (): FakeServer => (server = new FakeServer());

/** Maja's phone with nothing in its outbox, and a server that has heard nothing, before each test. */
export function aPhone(): void {
	beforeEach(async () => {
		vi.stubGlobal('localStorage', keeping);
		signIn(MAJA);
		freshServer();
		await useOutbox(({ entry }) => entry.clear());
	});
	afterEach(() => void vi.unstubAllGlobals());
}

export const put = (
	change: Change,
	photos: OutboxPhoto[] = [],
	resident = MAJA
): Promise<OutboxEntry> => add({ id: newId(), change, resident, about: '', photos });
export const states = async (resident = MAJA): Promise<OutboxEntry['state'][]> =>
	(await entriesOf(resident)).map(({ state }) => state);
export const deliver = (atOnce = true): Promise<Stop> => deliverAll(server.post, atOnce);
export const only = async (): Promise<OutboxEntry> => (await entriesOf(MAJA))[0] as OutboxEntry;
