import { beforeAll, expect, test } from 'vitest';
import { listing } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one } from './lib/witness.ts';

let here: Village;
let maja: Person;
let nils: Person;

beforeAll(async () => {
	here = await village();
	[maja, nils] = await Promise.all([resident('Maja', here), resident('Nils', here)]);
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
});

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

// PGlite has one connection, and Supabase Lite begins transactions on it without waiting its turn: without
// `oneAtATime` in `embedded.ts` this fails at once, with people answered as each other and statements
// outside any transaction.
test('200 requests at once: everybody is answered as oneself', async () => {
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
