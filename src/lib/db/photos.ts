import type { Db } from '#lib/db/client.ts';
import { bearer, refusal } from '#lib/db/own-server.ts';
import { photoSrc } from '#lib/domain/paths.ts';
import { AppError } from '#lib/domain/errors.ts';
import { Photo } from '#lib/domain/listing.ts';

/**
 * Sends a photo, already shrunk, to our own server, which re-encodes it.
 * @param id made on the phone, so that sending again changes nothing
 * @throws AppError `not_a_photo`, `photo_too_large`, `join_first`, `slow_down`, `offline`
 */
export async function uploadPhoto(
	db: Db,
	villageId: string,
	id: string,
	picture: Blob
): Promise<Photo> {
	const answer = await fetch(`/photos/${id}?village=${villageId}`, {
		method: 'PUT',
		body: picture,
		headers: {
			authorization: await bearer(db),
			'content-type': picture.type || 'application/octet-stream'
		}
	}).catch((cause: unknown) => {
		throw new AppError('offline', {}, { cause });
	});
	if (!answer.ok) throw await refusal(answer);
	return Photo.parse(await answer.json());
}

/** A private photo (of a handover, or not yet published) as a blob. @throws AppError */
export async function downloadPhoto(db: Db, id: string, size: 'small' | 'large'): Promise<Blob> {
	const answer = await fetch(photoSrc(id, size), {
		headers: { authorization: await bearer(db) }
	}).catch((cause: unknown) => {
		throw new AppError('offline', {}, { cause });
	});
	if (!answer.ok) throw await refusal(answer);
	return answer.blob();
}
