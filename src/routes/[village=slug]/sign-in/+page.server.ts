import { backend } from '#lib/server/backend.ts';
import type { PageServerLoad } from './$types';

/** As many as one can tell apart. */
const MOST = 5;

type DemoPerson = { name: string; email: string; outside: boolean };

/** In demo mode: the people one can sign in as, those one meets in the story first. */
async function demoPeople(slug: string): Promise<DemoPerson[]> {
	const { residents } = await import('#lib/server/demo/residents.ts');
	const here = residents.filter(({ village }) => village === slug).slice(0, MOST);
	const outside = residents.filter(({ village }) => village === null);
	return [...here, ...outside].map(({ displayName, email, village }) => ({
		name: displayName,
		email,
		outside: village === null
	}));
}

export const load: PageServerLoad = async ({ params }) => {
	const { environment } = await backend();
	return { people: environment.demo ? await demoPeople(params.village) : [] };
};
