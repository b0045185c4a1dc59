import { describe, expect, test } from 'vitest';
import type { Listing } from '#lib/domain/listing.ts';
import { asksAs, homeOf, isGuest, isMember } from '#lib/domain/membership.ts';
import type { Membership } from '#lib/domain/people.ts';
import { bookersOf } from '#lib/state/offer-space.ts';

const since = '2026-01-01T00:00:00Z';
const of = (village_id: string, change: Partial<Membership> = {}): Membership => ({
	...{ village_id, village_name: village_id, resident_id: 'me', display_name: 'Gun' },
	...{ role: 'resident', guest: false, left_at: null, banned_at: null },
	...change
});
const room = (bookers: string | null, audience = 'anyone') =>
	({ village_id: 'here', audience, space: bookers && { bookers } }) as unknown as Listing;
const [here, there] = [of('here'), of('there')];
const visit = of('here', { guest: true });

test('a guest is no member, and neither is who has left or was banned', () => {
	const gone = [of('here', { left_at: since }), of('here', { banned_at: since })];
	expect([here, visit, ...gone, null].map((one) => [isMember(one), isGuest(one)])).toEqual([
		[true, false],
		[false, true],
		...Array<boolean[]>(3).fill([false, false])
	]);
	expect(isGuest(of('here', { guest: true, banned_at: since }))).toBe(false);
});

test('one lives where one is a member', () => {
	expect(homeOf([visit, of('past', { left_at: since }), there, of('third')])).toBe(there);
	expect(homeOf([visit])).toBeNull();
});

describe('a room is asked for', () => {
	test.each([
		['by a member', [here], room('village'), 'member'],
		['by a member of two', [there, here], room('neighbours'), 'member'],
		['by a neighbour', [there], room('neighbours'), 'neighbour'],
		['by a guest again', [there, visit], room('neighbours'), 'neighbour'],
		[
			'by one who moved away',
			[of('here', { left_at: since }), there],
			room('neighbours'),
			'neighbour'
		],
		['not by a guest elsewhere only', [of('there', { guest: true })], room('neighbours'), null],
		[
			'not by one whom the village has banned',
			[of('here', { banned_at: since }), there],
			room('neighbours'),
			null
		],
		['not by a neighbour when it is for the village', [there], room('village'), null],
		['nor when it is shown to the village only', [there], room('neighbours', 'village'), null],
		['nor when it is a thing', [there], room(null), null],
		['not by a stranger', [], room('neighbours'), null]
	] as const)('%s', (_, all, listing, as) => expect(asksAs([...all], listing)).toBe(as));
});

test('a resident cannot say that only the association books', () => {
	expect(bookersOf({ owner: '', bookers: 'association' })).toBe('village');
	expect(bookersOf({ owner: '', bookers: 'neighbours' })).toBe('neighbours');
	expect(bookersOf({ owner: 'hall', bookers: 'association' })).toBe('association');
});
