import { tokenOf, type Db } from '#lib/db/client.ts';
import { refusal } from '#lib/db/own-server.ts';
import { AppError } from '#lib/domain/errors.ts';

/** Milliseconds: the largest map there may be, on a slow line. */
const PATIENCE = 600_000;

/** `fetch` cannot say how much has gone. */
function put(
	address: string,
	body: Blob,
	authorization: string,
	onpart: (part: number) => void
): Promise<Response> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('PUT', address);
		request.timeout = PATIENCE;
		request.setRequestHeader('authorization', authorization);
		request.setRequestHeader('content-type', 'application/vnd.pmtiles');
		request.upload.onprogress = ({ loaded }) => onpart(Math.min(1, loaded / body.size));
		request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
		request.onerror = request.ontimeout = () => reject(new AppError('offline'));
		request.send(body);
	});
}

/**
 * Sends a map to our own server, which looks it through and keeps it; nobody sees it before
 * `publish_map`. Sending it again changes nothing.
 * @param map with the checksum of its file
 * @param onpart how much has gone, from 0 to 1
 * @throws AppError `stewards_only`, `not_a_map`, `slow_down`, `sign_in_first`, `offline`
 */
export async function uploadMap(
	db: Db,
	villageId: string,
	{ sha256, file }: { sha256: string; file: Blob },
	onpart: (part: number) => void
): Promise<void> {
	const address = `/maps/${sha256}.pmtiles?village=${villageId}`;
	const answer = await put(address, file, `Bearer ${await tokenOf(db)}`, onpart);
	if (!answer.ok) throw await refusal(answer);
}
