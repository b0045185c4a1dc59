import type { PageLoad } from './$types';

export const ssr = false;

type People = { name: string; email: string; outside: boolean }[];

export const load: PageLoad = async ({ parent, params, fetch }) => {
	const { demo } = await parent();
	if (!demo) return { people: [] };
	const asked = fetch(`/demo/people?village=${params.village}`);
	// Those one can play are a convenience: signing in needs contact anyway.
	const people = asked.then((answer) => (answer.ok ? (answer.json() as Promise<People>) : []));
	return { people: await people.catch((): People => []) };
};
