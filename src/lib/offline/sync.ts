import type { Cursor, PullPage } from '#lib/domain/pull.ts';
import { alone } from '#lib/offline/alone.ts';
import { applyPage, askedNext } from '#lib/offline/village-store.ts';

/** Asks the server for a page. */
export type Ask = (villageId: string, cursor: Cursor) => Promise<PullPage>;
/** `elsewhere`: another tab is at it. `interrupted`: something was wiped meanwhile; nothing of it was kept. */
export type Pulled = 'whole' | 'elsewhere' | 'interrupted';

/** So often a pull begins anew when epochs change under it. */
const BEGINNINGS = 3;

const running = new Map<string, Promise<Pulled>>();

async function pages(ask: Ask, villageId: string, resident: string): Promise<Pulled> {
	let beginnings = 0;
	while (beginnings < BEGINNINGS) {
		const asked = await askedNext(villageId, resident);
		const now = Date.now();
		const applied = await applyPage(asked, await ask(villageId, asked.cursor), now);
		if (applied === 'whole') return 'whole';
		if (applied === 'late') return 'interrupted';
		if (applied === 'again') beginnings++;
	}
	return 'interrupted';
}

/**
 * Pulls what changed in a village, page by page, from where it was left, until it is whole.
 * Asked again while it runs, it is the same pull.
 * @param resident with whose eyes the server answers; '' for a visitor
 * @throws AppError what `ask` throws; `phone_full`, `phone_closed`
 */
export function pullVillage(ask: Ask, villageId: string, resident: string): Promise<Pulled> {
	const key = `${villageId} ${resident}`;
	const before = running.get(key);
	if (before) return before;
	const pull = alone(`bytorget-pull-${villageId}`, () => pages(ask, villageId, resident)).finally(
		() => running.delete(key)
	);
	running.set(key, pull);
	return pull;
}
