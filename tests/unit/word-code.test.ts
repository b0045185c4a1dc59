import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lists, wordsOf } from '#lib/domain/word-code.ts';

test.each(Object.entries(lists))(
	'%s has a different word for every number, easy to say',
	(_, words) => {
		expect(words.length).toBeGreaterThanOrEqual(128);
		expect(new Set(words).size).toBe(words.length);
		for (const word of words) expect(word).toMatch(/^\p{Ll}{2,13}$/u);
	}
);

const code = fc.array(fc.integer({ min: 0, max: 127 }), { minLength: 6, maxLength: 6 });
const language = fc.constantFrom('sv', 'en', 'nb', 'se', 'fi');

test('two phones show the same three words, other ones for giving back', () => {
	fc.assert(
		fc.property(code, language, (numbers, tongue) => {
			const [out, back] = [wordsOf(numbers, 'out', tongue), wordsOf(numbers, 'in', tongue)];
			expect([out.length, back.length]).toEqual([3, 3]);
			expect([...out, ...back].every(Boolean)).toBe(true);
			expect(wordsOf([...numbers.slice(3), ...numbers.slice(0, 3)], 'in', tongue)).toEqual(out);
		})
	);
});

test('another number is another word', () => {
	fc.assert(
		fc.property(
			code,
			fc.integer({ min: 0, max: 2 }),
			fc.integer({ min: 1, max: 127 }),
			(numbers, at, more) => {
				const changed = numbers.map((number, i) => (i === at ? (number + more) % 128 : number));
				expect(wordsOf(changed, 'out', 'sv')).not.toEqual(wordsOf(numbers, 'out', 'sv'));
			}
		)
	);
});
