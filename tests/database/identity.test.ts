import { expect, inject, test } from 'vitest';
import type { Call } from './lib/http.ts';
import { listing } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { settled } from './lib/village.ts';
import { callAtOnce, one } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
for (const [who, phone] of [
	[maja, '070 111 11 11'],
	[nils, '070 222 22 22']
] as const) {
	await does(who, 'save_profile', {
		village_id: here.id,
		display_name: who.name,
		language: 'sv',
		phone
	});
	await listing(who, here, { title: `Hos ${who.name}`, audience: 'village' });
}

const phone = (who: { db: Person['db'] }) =>
	who.db.rpc('my_phone').then(({ data, error }) => data ?? error?.code);
const me = (who: Person) =>
	who.db
		.from('resident')
		.select('id')
		.then(({ data }) => data?.map(({ id }) => id).join());
const closed = (who: { db: Person['db'] }) =>
	who.db
		.from('listing')
		.select('id')
		.eq('village_id', here.id)
		.then(({ data, error }) => data?.length ?? error?.code);

// PGlite has one connection, and Supabase Lite begins transactions on it without waiting its turn. Without
// `oneAtATime` in `embedded.ts` this fails at once: transactions end within one another, answers go missing.
test('200 calls in the same moment, as pages made on the server call: everybody is answered as oneself', async () => {
	const stranger = await person('Eve');
	const call = (who: Person | null, path: string, body?: object): Call => ({
		path: `/rest/v1/${path}`,
		headers: { apikey: inject('key'), ...(who && { authorization: `Bearer ${who.token}` }) },
		body
	});
	const inside = `listing?select=id&village_id=eq.${here.id}`;
	const asked = Array.from({ length: 25 }, () => [
		call(maja, 'rpc/my_phone', {}),
		call(nils, 'rpc/my_phone', {}),
		call(maja, 'resident?select=id'),
		call(nils, 'resident?select=id'),
		call(null, 'resident?select=id'),
		call(maja, inside),
		call(null, inside),
		call(stranger, inside)
	]);
	const answers = await callAtOnce(asked.flat());
	const rows = (answer: unknown) =>
		Array.isArray(answer) ? answer.map(({ id }: { id: string }) => id).join() : answer;
	for (let i = 0; i < answers.length; i += 8) {
		const [one, two, me, you, nobody, members, visitors, strangers] = answers.slice(i, i + 8);
		expect([one, two, rows(me), rows(you)]).toEqual([
			'070 111 11 11',
			'070 222 22 22',
			maja.id,
			nils.id
		]);
		expect(nobody).toMatchObject({ code: '42501' });
		expect([members, visitors, strangers].map((list) => (list as object[]).length)).toEqual([
			2, 0, 0
		]);
	}
});

test('200 requests over the network at once: everybody is answered as oneself', async () => {
	const visitor = { db: anon() };
	const stranger = await person('Eve');
	const rounds = Array.from({ length: 25 }, () => [
		phone(maja),
		phone(nils),
		phone(visitor),
		me(maja),
		me(nils),
		closed(maja),
		closed(visitor),
		closed(stranger)
	]);
	expect(rounds.flat()).toHaveLength(200);
	for (const round of await Promise.all(rounds.map((asked) => Promise.all(asked)))) {
		expect(round).toEqual(['070 111 11 11', '070 222 22 22', '42501', maja.id, nils.id, 2, 0, 0]);
	}
});

test('a refused command takes nobody else’s with it', async () => {
	const bodies = Array.from({ length: 60 }, (_, i) => ({
		who: i % 2 ? maja : nils,
		body: { village_id: here.id, display_name: i % 3 ? `Namn ${i}` : '', language: 'sv', phone: '' }
	}));
	const answers = await Promise.all(
		bodies.map(({ who, body }) => command(who, 'save_profile', body))
	);
	expect(answers.map(({ said }) => said)).toEqual(
		bodies.map(({ body }) => (body.display_name ? 'ok' : 'bad_input'))
	);
	expect(
		await one`select count(*)::int from private.command where name = 'save_profile' and actor_id in (${maja.id}, ${nils.id})`
	).toBe(42);
});
