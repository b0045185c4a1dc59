import type { Id } from '#lib/domain/id.ts';
import type { OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';

const villages = new Map<Id, Map<Id, string>>();

/**
 * Local addresses of the photos that wait to be sent in a village: a photo keeps its own as long as it waits.
 * @param entries all that is not done there
 */
export function addressesOf(
	villageId: Id,
	entries: readonly OutboxEntry[]
): (photo: OutboxPhoto) => string {
	const known = villages.get(villageId) ?? new Map<Id, string>();
	villages.set(villageId, known);
	const waiting = new Set(entries.flatMap(({ photos }) => photos.map(({ id }) => id)));
	for (const [id, src] of known) {
		if (waiting.has(id)) continue;
		URL.revokeObjectURL(src);
		known.delete(id);
	}
	return ({ id, picture }) => {
		const src = known.get(id) ?? URL.createObjectURL(picture);
		known.set(id, src);
		return src;
	};
}
