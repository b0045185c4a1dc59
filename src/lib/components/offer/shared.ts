import { shrink } from '#lib/components/photo/shrink.ts';
import { newId } from '#lib/domain/id.ts';
import { MOST_PHOTOS } from '#lib/domain/photo-kind.ts';
import { takeShared } from '#lib/offline/shared.ts';
import type { PickedPhoto } from '#lib/state/photos.svelte.ts';

/**
 * Puts photos that another app shared into the form, shrunk as all are.
 * @returns `unread` when one could not be read, `left` when there was no room for all; null when none were shared
 */
export async function addShared(form: {
	photos: PickedPhoto[];
}): Promise<'all' | 'unread' | 'left' | null> {
	const pictures = await takeShared().catch(() => []);
	if (pictures.length === 0) return null;
	const room = Math.max(0, MOST_PHOTOS - form.photos.length);
	let came: 'all' | 'unread' | 'left' = pictures.length > room ? 'left' : 'all';
	for (const picture of pictures.slice(0, room)) {
		try {
			const small = await shrink(picture);
			form.photos = [...form.photos, { id: newId(), alt: '', picture: small, uploaded: false }];
		} catch {
			came = 'unread';
		}
	}
	return came;
}
