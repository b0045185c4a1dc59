import { serverDb, backend } from '#lib/server/backend.ts';
import { dataOf } from '#lib/db/errors.ts';
import { AppError, asAppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import { tokenProblem } from '#lib/server/bearer.ts';
import {
	countOpening,
	keepPhoto,
	measure,
	readPhoto,
	reencode,
	sizes,
	type Size
} from '#lib/server/photos.ts';
import type { RequestHandler } from './$types';

const MOST_BYTES = 10 * 1024 * 1024;
const token = (request: Request) =>
	request.headers.get('authorization')?.replace(/^Bearer\s+/i, '');
const refuse = (status: number, message: string, facts: object = {}) =>
	Response.json(
		{ code: `PT${status}`, message, details: JSON.stringify(facts), hint: null },
		{ status }
	);

const statuses: Partial<Record<string, number>> = {
	not_a_photo: 415,
	photo_too_large: 413,
	sign_in_first: 401,
	slow_down: 429,
	offline: 503,
	server: 500,
	bad_input: 422,
	id_taken: 409,
	command_reused: 409
};

/** The refusal of a token that does not hold, or null. */
async function refusal(bearer: string): Promise<Response | null> {
	const problem = await tokenProblem(bearer, await backend());
	return problem && refuse(statuses[problem] ?? 401, problem);
}

/** The person a token is of; whoever signed the token has checked it by then. */
function subject(bearer: string): string {
	const [, body = ''] = bearer.split('.');
	try {
		return String((JSON.parse(Buffer.from(body, 'base64url').toString()) as { sub?: unknown }).sub);
	} catch {
		throw new AppError('sign_in_first');
	}
}

/** A photo whoever asks may see: row-level security decides, by the row of the same id. */
export const GET: RequestHandler = async ({ params, url, request }) => {
	const size = sizes.find((one) => one === (url.searchParams.get('size') ?? 'large')) as
		Size | undefined;
	if (!size) return refuse(400, 'bad_input', { field: 'size' });
	const bearer = token(request);
	const refused = bearer ? await refusal(bearer) : null;
	if (refused) return refused;
	const db = await serverDb(bearer);
	const rows = dataOf(await db.from('photo').select('id').eq('id', params.id).limit(1));
	const photo =
		rows.length > 0
			? await readPhoto((await backend()).environment.dataFolder, params.id, size)
			: null;
	if (!photo) return refuse(404, 'not_found');
	return new Response(new Uint8Array(photo.content), {
		headers: {
			'content-type': photo.type,
			// Five minutes: a photo that is taken away is gone soon.
			'cache-control': bearer ? 'private, no-store' : 'public, max-age=300',
			'content-length': String(photo.content.byteLength)
		}
	});
};

/** Takes a photo from its owner's phone, re-encodes it and keeps it. Sending it again is harmless. */
export const PUT: RequestHandler = async ({ params, url, request }) => {
	const bearer = token(request) ?? '';
	const refused = bearer ? await refusal(bearer) : refuse(401, 'sign_in_first');
	if (refused) return refused;
	const content = Buffer.from(await request.arrayBuffer());
	if (content.byteLength > MOST_BYTES)
		return refuse(413, 'photo_too_large', { most_bytes: MOST_BYTES });
	try {
		const { dataFolder } = (await backend()).environment;
		const db = await serverDb(bearer);
		const who = subject(bearer);
		const mine = dataOf(
			await db
				.from('photo')
				.select('id,alt,width,height')
				.eq('id', params.id)
				.eq('uploaded_by', who)
				.limit(1)
		);
		if (mine[0] && (await readPhoto(dataFolder, params.id, 'large'))) return Response.json(mine[0]);
		const body = {
			village_id: url.searchParams.get('village') ?? '',
			photo_id: params.id,
			...(await measure(content))
		};
		// Whether it may be, and how many there were, comes before the costly opening; so does a count of
		// the openings, for one photo can be sent, broken, many times.
		if (!mine[0]) dataOf(await db.rpc('add_photo', { command_id: newId(), body }));
		await countOpening(who);
		await keepPhoto(dataFolder, params.id, await reencode(content));
		const { width, height } = mine[0] ?? body;
		return Response.json({ id: params.id, alt: '', width, height }, { status: 201 });
	} catch (thrown) {
		const error = asAppError(thrown);
		return refuse(statuses[error.tag] ?? 403, error.tag, error.facts);
	}
};
