import { beforeAll, beforeEach, expect } from 'vitest';
import { cameSays } from './arrival.ts';
import { does, person, type Person } from './people.ts';
import { resident, village, type Village } from './village.ts';
import { witness } from './witness.ts';

/** A village whose steward is Aila, and another one. */
export let here: Village;
export let there: Village;
export let aila: Person;
/** Maja, Oskar (moderator), one who is banned, Siv (steward there), Bo (moderator there) and Eve, who is nobody's. */
export let others: Record<string, Person>;

export const roleOf = (who: Person, role: string) =>
	witness`update public.member set role = ${role} where resident_id = ${who.id}`;
/** A checksum of no file. */
export const hex = (): string =>
	crypto.randomUUID().replaceAll('-', '') + crypto.randomUUID().replaceAll('-', '');
export const uploads = (sha256: string, change: object = {}) => ({
	...{ village_id: here.id, sha256, bytes: 5000, bounds: [19.3, 64.8, 19.5, 65] },
	...change
});
export const publishes = (sha256: string, homes: unknown = []) => ({
	...{ village_id: here.id, sha256, homes }
});
/** Uploads a map as the server does: noted, kept, and said to have come. */
export async function comes(
	sha256: string,
	change: object = {},
	who: { db: Person['db'] } = aila
): Promise<void> {
	const body = uploads(sha256, change);
	await does(who, 'add_map', body);
	expect(await cameSays(body)).toBe('ok');
}

/** Makes them before the tests of a file. */
export function stewards(): void {
	beforeAll(async () => {
		[here, there] = [await village(), await village('Annanby')];
		const [maja, oskar, banned, siv, bo, eve] = await Promise.all([
			resident('Maja', here),
			resident('Oskar', here),
			resident('Banned', here),
			resident('Siv', there),
			resident('Bo', there),
			person('Eve')
		]);
		aila = await resident('Aila', here);
		for (const who of [aila, banned, siv]) await roleOf(who, 'steward');
		for (const who of [oskar, bo]) await roleOf(who, 'moderator');
		await witness`update public.member set banned_at = now() where resident_id = ${banned.id}`;
		others = { maja, oskar, banned, siv, bo, eve };
	});

	// So many maps by one person in an hour would be a flood.
	beforeEach(async () => {
		await witness`update private.command set at = at - interval '2 hours'`;
		await witness`update public.map_file set created_at = created_at - interval '2 hours', replaced_at = replaced_at - interval '2 hours'`;
	});
}
