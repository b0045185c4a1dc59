import { error } from '@sveltejs/kit';
import { findVillage } from '#lib/db/villages.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const village = await findVillage(await serverDb(), params.village);
	if (!village) error(404, 'not_found');
	return { village };
};
