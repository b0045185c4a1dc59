import { useVillages } from '#lib/offline/village-db.ts';

/** Empties the village store between tests, the device's own row too. */
export function emptyVillages(): Promise<void> {
	return useVillages((db) =>
		db.transaction('rw', db.tables, async () => {
			for (const table of db.tables) await table.clear();
		})
	);
}
