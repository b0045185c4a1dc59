import { shrink } from '#lib/components/photo/shrink.ts';
import { newId } from '#lib/domain/id.ts';
import { takeShared } from '#lib/offline/shared.ts';
import type { PickedPhoto } from '#lib/state/photos.svelte.ts';

/** As many as the form takes. */
const MOST = 8;

/**
 * Puts photos that another app shared into the form, shrunk as all are.
 * @returns how many could not be read, or null when none were shared
 */
export async function addShared(form: { photos: PickedPhoto[] }): Promise<number | null> {
	const pictures = await takeShared().catch(() => []);
	if (pictures.length === 0) return null;
	let left = 0;
	for (const picture of pictures.slice(0, Math.max(0, MOST - form.photos.length))) {
		try {
			const small = await shrink(picture);
			form.photos = [...form.photos, { id: newId(), alt: '', picture: small, uploaded: false }];
		} catch {
			left++;
		}
	}
	return left;
}
