import { dataOf } from '#lib/db/errors.ts';
import { AppError, asAppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import { isMember } from '#lib/domain/membership.ts';
import { MapFileError } from '#lib/mapfile/errors.ts';
import { backend, serverDb } from '#lib/server/backend.ts';
import { keeperOf } from '#lib/server/started.ts';
import { tokenProblem } from '#lib/server/bearer.ts';
import { tidyMaps } from '#lib/server/map-sweep.ts';
import {
	checksum,
	inspectMap,
	keepMap,
	MOST_BYTES,
	sizeOfMap,
	spanOf,
	streamMap
} from '#lib/server/maps.ts';
import type { RequestHandler } from './$types';

const refuse = (status: number, message: string, facts: object = {}) =>
	Response.json(
		{ code: `PT${status}`, message, details: JSON.stringify(facts), hint: null },
		{ status }
	);
const statuses: Partial<Record<string, number>> = {
	sign_in_first: 401,
	slow_down: 429,
	maps_full: 409,
	offline: 503,
	server: 500,
	bad_input: 422
};

/** A published map: whole, or the part that a broken-off download still lacks. */
export const GET: RequestHandler = async ({ params, request }) => {
	const { dataFolder } = (await backend()).environment;
	const db = await serverDb();
	const rows = dataOf(
		await db.from('map_file').select('sha256').eq('sha256', params.sha256).limit(1)
	);
	const size = rows.length > 0 ? await sizeOfMap(dataFolder, params.sha256) : null;
	if (!size) return refuse(404, 'not_found');
	const etag = `"${params.sha256}"`;
	const headers = {
		etag,
		'accept-ranges': 'bytes',
		'content-type': 'application/vnd.pmtiles',
		// What is behind a checksum never changes.
		'cache-control': 'public, max-age=31536000, immutable'
	};
	if (request.headers.get('if-none-match') === etag)
		return new Response(null, { status: 304, headers });
	const unchanged = [null, etag].includes(request.headers.get('if-range'));
	const span = unchanged ? spanOf(request.headers.get('range'), size) : null;
	if (span === 'none')
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
	const { first, last } = span ?? { first: 0, last: size - 1 };
	return new Response(streamMap(dataFolder, params.sha256, { first, last }), {
		status: span ? 206 : 200,
		headers: {
			...headers,
			'content-length': String(last - first + 1),
			...(span && { 'content-range': `bytes ${first}-${last}/${size}` })
		}
	});
};

/**
 * Takes a map from a village's steward, looks it through and keeps it; `publish_map` makes it the village's.
 * It comes as `application/vnd.pmtiles`: what names no type counts as another site's form, and is refused.
 */
export const PUT: RequestHandler = async ({ params, url, request }) => {
	const bearer = request.headers.get('authorization')?.replace(/^Bearer\s+/i, '') ?? '';
	const problem = bearer ? await tokenProblem(bearer, await backend()) : 'sign_in_first';
	if (problem) return refuse(statuses[problem] ?? 401, problem);
	const village = url.searchParams.get('village') ?? '';
	try {
		const db = await serverDb(bearer);
		// Before megabytes are read for nothing; the commands ask again.
		const mine = dataOf(await db.rpc('my_memberships'));
		if (!mine.some((one) => one.village_id === village && one.role === 'steward' && isMember(one)))
			throw new AppError('stewards_only');
		const keeper = keeperOf(await backend());
		if (!dataOf(await keeper.db.rpc('knows_server', { server_key: keeper.serverKey })))
			throw new AppError('server_only');
		if (Number(request.headers.get('content-length')) > MOST_BYTES)
			throw new MapFileError('too_large', { what: 'file', limit: MOST_BYTES });
		const bytes = new Uint8Array(await request.arrayBuffer());
		if (checksum(bytes) !== params.sha256) throw new MapFileError('truncated');
		const { bounds } = await inspectMap(bytes);
		const body = { village_id: village, sha256: params.sha256, bytes: bytes.length, bounds };
		dataOf(await db.rpc('add_map', { command_id: newId(), body }));
		await keepMap(keeper.folder, params.sha256, bytes);
		// Only our own word that it lies here lets it be published.
		dataOf(await keeper.db.rpc('map_came', { server_key: keeper.serverKey, body }));
		await tidyMaps(keeper);
		return Response.json({ sha256: params.sha256, bytes: bytes.length, bounds }, { status: 201 });
	} catch (thrown) {
		if (thrown instanceof MapFileError)
			return refuse(thrown.tag === 'too_large' ? 413 : 415, 'not_a_map', { fault: thrown.tag });
		const error = asAppError(thrown);
		return refuse(statuses[error.tag] ?? 403, error.tag, error.facts);
	}
};
