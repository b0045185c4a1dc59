import { backend } from '#lib/server/backend.ts';

/** As many as one can tell apart. */
const MOST = 5;

export type DemoPerson = { name: string; email: string; outside: boolean };

/** In demo mode: the people one can sign in as in a village, those one meets in the story first. */
export async function demoPeople(slug: string): Promise<DemoPerson[]> {
	if (!(await backend()).environment.demo) return [];
	const { residents } = await import('#lib/server/demo/residents.ts');
	const here = residents.filter(({ village }) => village === slug).slice(0, MOST);
	const outside = residents.filter(({ village }) => village === null);
	return [...here, ...outside].map(({ displayName, email, village }) => ({
		name: displayName,
		email,
		outside: village === null
	}));
}
