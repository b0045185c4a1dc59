import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { findMap, findVillage, listPlaces } from '#lib/db/villages.ts';
import type { MapFeatures } from '#lib/domain/village.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

/** What the map draws under the listings: the village's land and water, and its public places by name. */
export const GET: RequestHandler = async ({ params, request }) => {
	const db = await serverDb();
	const village = await findVillage(db, params.village);
	if (!village) error(404, 'not_found');
	const [map, places] = await Promise.all([findMap(db, village.id), listPlaces(db, village.id)]);
	const features: MapFeatures['features'] = [
		...(map?.features ?? []),
		...places.map(({ kind, name, lat, lng }) => ({
			type: 'Feature' as const,
			geometry: { type: 'Point', coordinates: [lng, lat] },
			properties: { layer: 'place', class: kind, name }
		}))
	];
	const body = JSON.stringify({ type: 'FeatureCollection', features } satisfies MapFeatures);
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const headers = { etag, 'cache-control': 'public, max-age=3600' };
	const known = request.headers.get('if-none-match')?.split(/,\s*/);
	if (known?.some((tag) => tag.replace(/^W\//, '') === etag)) {
		return new Response(null, { status: 304, headers });
	}
	return new Response(body, { headers: { ...headers, 'content-type': 'application/geo+json' } });
};
