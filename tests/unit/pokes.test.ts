import { expect, test, vi } from 'vitest';
import type { Db } from '../../src/lib/db/client.ts';
import { whenPoked } from '../../src/lib/db/pokes.ts';

/** As supabase-js: a topic's channel is the same one until it has been left. */
function realtime() {
	const open = new Map<string, { topic: string; heard: () => void; closed: boolean }>();
	let shown = false;
	const db = {
		realtime: {
			async setAuth() {
				shown = true;
			}
		},
		channel(topic: string, { config }: { config: { private: boolean } }) {
			const closed = config.private && shown;
			const channel = open.get(topic) ?? { topic, closed, heard: () => undefined };
			open.set(topic, channel);
			const subscribe = () => channel;
			return {
				on: (_: string, __: object, heard: () => void) => ({
					subscribe: () => ((channel.heard = heard), subscribe())
				})
			};
		},
		async removeChannel({ topic }: { topic: string }) {
			await new Promise((left) => setTimeout(left, 5));
			open.delete(topic);
		}
	};
	return { open, db: db as unknown as Db };
}

test('stopped and listened for again at once, it is heard', async () => {
	const { open, db } = realtime();
	const stop = whenPoked(db, 'v1', () => undefined);
	await vi.waitFor(() => expect(open.size).toBe(1));
	stop();
	const heard = vi.fn();
	const stopAgain = whenPoked(db, 'v1', heard);
	await new Promise((wait) => setTimeout(wait, 30));
	expect([...open.keys()]).toEqual(['village:v1']);
	stopAgain();
	await vi.waitFor(() => expect(open.size).toBe(0));
});

test('stopped before it listens, it never does', async () => {
	const { open, db } = realtime();
	whenPoked(db, 'v1', () => undefined)();
	await new Promise((wait) => setTimeout(wait, 10));
	expect(open.size).toBe(0);
});

test('the channel is asked for as a private one, with the token shown before', async () => {
	const { open, db } = realtime();
	const stop = whenPoked(db, 'v2', () => undefined);
	await vi.waitFor(() => expect(open.get('village:v2')?.closed).toBe(true));
	stop();
});

test('where no token can be had nothing is asked for, and later it is again', async () => {
	const { open, db } = realtime();
	const setAuth = vi.spyOn(db.realtime, 'setAuth').mockRejectedValueOnce(new Error('no contact'));
	const stop = whenPoked(db, 'v3', () => undefined);
	await vi.waitFor(() => expect(setAuth).toHaveBeenCalled());
	await new Promise((settled) => setTimeout(settled));
	expect(open.size).toBe(0);
	stop();
	const stopAgain = whenPoked(db, 'v3', () => undefined);
	await vi.waitFor(() => expect(open.size).toBe(1));
	stopAgain();
});
