import { error, redirect } from '@sveltejs/kit';
import { lastVillage } from '#lib/state/last-village.ts';
import type { PageLoad } from './$types';

// The browser alone knows which village was looked at last.
export const ssr = false;

const places: Partial<Record<string, string>> = { map: '', offer: '/offer', inbox: '/inbox' };

export const load: PageLoad = ({ params, url }) => {
	const place = places[params.where];
	if (place === undefined) error(404, 'not_found');
	const village = lastVillage();
	redirect(307, village ? `/${village}${place}${url.search}` : '/');
};
