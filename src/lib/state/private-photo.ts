import { downloadPhoto } from '#lib/db/photos.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A handover's photo, for its two parties only. @throws AppError */
export async function privatePhoto(
	session: Session,
	id: string,
	size: 'small' | 'large'
): Promise<Blob> {
	return downloadPhoto(await session.db(), id, size);
}
