import { tokenOf, type Db } from '#lib/db/client.ts';
import { refusal } from '#lib/db/own-server.ts';
import { photoSrc } from '#lib/domain/paths.ts';
import { AppError } from '#lib/domain/errors.ts';
import { Photo } from '#lib/domain/listing.ts';

/** A phone with one bar of signal sends a large photo for a minute. */
const MS_PATIENT = 120_000;

/**
 * Sends a photo, already shrunk, to our own server, which re-encodes it.
 * @param id made on the phone, so that sending again changes nothing
 * @param token with whose rights
 * @throws AppError `not_a_photo`, `photo_too_large`, `join_first`, `slow_down`, `offline`
 */
export async function uploadPhoto(
	villageId: string,
	id: string,
	picture: Blob,
	token: string
): Promise<Photo> {
	const answer = await fetch(`/photos/${id}?village=${villageId}`, {
		method: 'PUT',
		body: picture,
		signal: AbortSignal.timeout(MS_PATIENT),
		headers: {
			authorization: `Bearer ${token}`,
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
		headers: { authorization: `Bearer ${await tokenOf(db)}` }
	}).catch((cause: unknown) => {
		throw new AppError('offline', {}, { cause });
	});
	if (!answer.ok) throw await refusal(answer);
	return answer.blob();
}
