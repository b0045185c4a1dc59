import { storedResident } from '#lib/db/client.ts';
import type { Id } from '#lib/domain/id.ts';

/**
 * Was what a draft would make sent already, or does it wait? Then the page was left before the draft was
 * forgotten. False where nothing can be kept.
 */
export async function sentBefore(made: Id): Promise<boolean> {
	try {
		// Not in the first load: few pages find a draft.
		const { wasSent } = await import('#lib/offline/outbox.ts');
		return await wasSent(storedResident(), made);
	} catch {
		return false;
	}
}
