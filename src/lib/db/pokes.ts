import type { Db } from '#lib/db/client.ts';

/** Everybody hears it at once: they do not all ask at once. */
const MS_SPREAD = 2_000;
/** Whoever calls all the time is not followed more often than this. */
const MS_BETWEEN = 10_000;

/** A topic that is left must be left before it is listened to again: else the leaving channel is given. */
let leaving: Promise<unknown> = Promise.resolve();

/**
 * Hears as a member that something in a village has changed, by Supabase Realtime (see private.poke and
 * private.guard_realtime). What it is has to be asked for. Without contact it is tried again and again.
 * @param heard called up to two seconds later, once for all that was heard meanwhile
 * @returns stops it
 */
export function whenPoked(db: Db, villageId: string, heard: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = -MS_BETWEEN;
	let stopped = false;
	const soon = () => {
		if (stopped) return;
		const wait = Math.max(Math.random() * MS_SPREAD, last + MS_BETWEEN - performance.now());
		timer ??= setTimeout(() => {
			timer = undefined;
			last = performance.now();
			heard();
		}, wait);
	};
	const listen = async () => {
		// Before the channel is asked for: it is refused to whoever shows no token.
		await db.realtime.setAuth();
		if (stopped) return null;
		const channel = db.channel(`village:${villageId}`, { config: { private: true } });
		return channel.on('broadcast', { event: 'changed' }, soon).subscribe();
	};
	// Without it the village is asked every fifteen seconds, as ever.
	const listening = leaving.then(() => (stopped ? null : listen())).catch(() => null);
	return () => {
		stopped = true;
		clearTimeout(timer);
		const leave = async () => {
			const channel = await listening;
			if (channel) await db.removeChannel(channel);
		};
		leaving = Promise.all([leaving, leave().catch(() => undefined)]);
	};
}
