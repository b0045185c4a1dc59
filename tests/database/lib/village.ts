import { afterAll, expect } from 'vitest';
import { does, person, type Person } from './people.ts';
import { leaks, plantCanary, witness } from './witness.ts';

export type Village = { id: string; slug: string; lat: number; lng: number };

/** A new, open village without addresses: cells of 1000 m. Its people may borrow as much as a test wants. */
export async function village(name = 'Provby'): Promise<Village> {
	const id = crypto.randomUUID();
	const slug = `v${id.slice(0, 8)}`;
	const [lat, lng] = [64.9, 19.4];
	await witness`insert into public.village (id, slug, name, country, language, joining, most_ahead, lat, lng)
		values (${id}, ${slug}, ${name}, 'SE', 'sv', 'open', 1000, ${lat}, ${lng})`;
	return { id, slug, lat, lng };
}

/** Joins as everybody does. */
export const join = (who: Person, { id }: Village): Promise<object> =>
	does(who, 'join_village', {
		village_id: id,
		display_name: who.name,
		language: 'sv',
		rules_accepted: true
	});

/** A person who has joined. */
export async function resident(name: string, where: Village): Promise<Person> {
	const who = await person(name);
	await join(who, where);
	return who;
}

/**
 * A new village with residents, each by the own name in small letters:
 * `const { here, maja, nils } = await settled('Maja', 'Nils')`.
 */
export async function settled<Name extends string>(...names: Name[]) {
	const here = await village();
	const people = await Promise.all(names.map((name) => resident(name, here)));
	const byName = Object.fromEntries(people.map((who) => [who.name.toLowerCase(), who]));
	return { here, ...(byName as Record<Lowercase<Name>, Person>) };
}

/** An association of the village, managed by the residents given. */
export async function association(where: Village, managers: Person[]): Promise<string> {
	const id = crypto.randomUUID();
	await witness`insert into public.association (village_id, id, name) values (${where.id}, ${id}, 'Bygdegården')`;
	for (const { id: resident } of managers) {
		await witness`insert into public.association_manager (village_id, association_id, resident_id)
			values (${where.id}, ${id}, ${resident})`;
	}
	return id;
}

/** A public place of the village. */
export async function place(where: Village, name = 'Bygdegården'): Promise<string> {
	const id = crypto.randomUUID();
	await witness`insert into public.place (village_id, id, kind, name, lat, lng)
		values (${where.id}, ${id}, 'venue', ${name}, 64.9011, 19.4022)`;
	return id;
}

/** Plants what only this resident may be answered; call in every file that has secrets to lose. */
export async function plantSecrets(
	who: Person,
	where: Village
): Promise<{ phone: string; lat: number; lng: number }> {
	const digits = () => String(Math.floor(Math.random() * 9000) + 1000);
	const phone = `070 ${digits()} ${digits()}`;
	// Published places have five decimals, so seven that end in no zero can come from nowhere else.
	const exact = (near: number) => Number(`${near.toFixed(2)}${digits()}7`);
	const [lat, lng] = [exact(where.lat), exact(where.lng)];
	await does(who, 'save_profile', {
		village_id: where.id,
		display_name: who.name,
		language: 'sv',
		phone
	});
	for (const text of [phone, String(lat), String(lng), who.email]) await plantCanary(text, who.id);
	return { phone, lat, lng };
}

/** Ends the file with a search of every answer so far. */
export function expectNoLeaks(): void {
	afterAll(async () => expect(await leaks()).toEqual([]));
}
