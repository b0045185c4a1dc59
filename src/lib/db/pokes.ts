import type { Db } from '#lib/db/client.ts';

/** Everybody hears it at once: they do not all ask at once. */
const MS_SPREAD = 2_000;
/** Whoever calls all the time is not followed more often than this. */
const MS_BETWEEN = 10_000;

/**
 * Hears that something in a village has changed, by Supabase Realtime (see private.poke). What it is
 * has to be asked for. Without contact it is tried again and again.
 * @param heard called up to two seconds later, once for all that was heard meanwhile
 * @returns stops it
 */
export function whenPoked(db: Db, villageId: string, heard: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = -MS_BETWEEN;
	const channel = db
		.channel(`village:${villageId}`)
		.on('broadcast', { event: 'changed' }, () => {
			const wait = Math.max(Math.random() * MS_SPREAD, last + MS_BETWEEN - performance.now());
			timer ??= setTimeout(() => {
				timer = undefined;
				last = performance.now();
				heard();
			}, wait);
		})
		.subscribe();
	return () => {
		clearTimeout(timer);
		void db.removeChannel(channel);
	};
}
