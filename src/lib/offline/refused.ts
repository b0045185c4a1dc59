import type { AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Change, OutboxEntry } from '#lib/domain/outbox.ts';

/** Another command with the same photos under new names: the server has forgotten those sent long ago. */
export function withNewPhotos(entry: OutboxEntry): Partial<OutboxEntry> {
	const names = new Map(entry.photos.map(({ id }) => [id, newId()]));
	const named = <One extends { id: string }>(one: One) => ({
		...one,
		id: names.get(one.id) ?? one.id
	});
	const photos = entry.photos.map((one) => ({ ...named(one), uploaded: false }));
	if (!('photos' in entry.body)) return {};
	const body = { ...entry.body, photos: entry.body.photos?.map(named) };
	return { id: newId(), photos, body } as Partial<OutboxEntry>;
}

/** Were photos refused that were sent before? */
export const photosForgotten = ({ facts }: AppError, { photos }: OutboxEntry): boolean =>
	facts.why === 'unknown_photo' && photos.length > 0;

const requests: Change['name'][] = ['request_booking', 'request_bundle', 'request_series'];

/** Can it be that it arrived before, and what refuses it now is itself? */
export const mayHaveArrived = ({ tag }: AppError, { name }: Change): boolean =>
	tag === 'id_taken' || (tag === 'taken' && requests.includes(name));
