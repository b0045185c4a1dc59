import { expect, test } from 'vitest';
import { kinds } from '#lib/domain/category.ts';
import { waysOf } from '#lib/domain/listing.ts';

test('days are asked for of things and rooms on offer; the rest is talked about', () => {
	expect(kinds.map((kind) => waysOf({ kind, intent: 'offer' }))).toEqual(['days', 'days', 'talk']);
	for (const kind of kinds) expect(waysOf({ kind, intent: 'want' })).toBe('talk');
});
