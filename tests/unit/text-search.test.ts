import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords, letters, marks } from '#lib/domain/fold.ts';
import { nearlyHolds, nearlySame } from '#lib/domain/one-typo.ts';
import { endings, stem } from '#lib/domain/stem.ts';
import { createIndex, type TextDoc } from '#lib/domain/text-search.ts';

const titles = [
	'Slagborrmaskin',
	'Släpkärra med kåpa',
	'Ståljärn och våffeljärn',
	'Tilhenger, kjøres med førerkort B',
	'Perävaunu ja köysi',
	'Ladder, three metres',
	'Čáhppes biila, Ŋuorus',
	'Cykel',
	'Bygdegårdens stora sal'
];
const doc = (id: string, title: string, body = '', category = ''): TextDoc => ({
	id,
	title,
	body,
	category
});
const shelf = createIndex(titles.map((title) => doc(title, title)));
const found = (words: string, index = shelf) => index.search(words).map(({ id }) => id);

describe('finds', () => {
	test.each([
		['borrmaskiner', 'Slagborrmaskin'],
		['borrmaskinen', 'Slagborrmaskin'],
		['borrmaskinerna', 'Slagborrmaskin'],
		['borrmaskn', 'Slagborrmaskin'],
		['slagborr', 'Slagborrmaskin'],
		['sagborr', 'Slagborrmaskin'],
		['släp', 'Släpkärra med kåpa'],
		['slap', 'Släpkärra med kåpa'],
		['släpkärror', 'Släpkärra med kåpa'],
		['kärra', 'Släpkärra med kåpa'],
		['kapa slæp', 'Släpkärra med kåpa'],
		['våfeljärn', 'Ståljärn och våffeljärn'],
		['tilhengeren', 'Tilhenger, kjøres med førerkort B'],
		['TILHENGRE', 'Tilhenger, kjøres med førerkort B'],
		['kjöres', 'Tilhenger, kjøres med førerkort B'],
		['perävaunut', 'Perävaunu ja köysi'],
		['peravaunulla', 'Perävaunu ja köysi'],
		['ladders', 'Ladder, three metres'],
		['laddre', 'Ladder, three metres'],
		['cahppes nuorus', 'Čáhppes biila, Ŋuorus'],
		['cyklar', 'Cykel'],
		['cykeln', 'Cykel'],
		['cyekl', 'Cykel'],
		['  ', 'Cykel'],
		['bygdegård sal', 'Bygdegårdens stora sal']
	])('%s → %s', (words, title) => expect(found(words)).toContain(title));
	test('only what answers every word', () => {
		expect(found('släp kåpa')).toEqual(['Släpkärra med kåpa']);
		expect(found('släp cykel')).toEqual([]);
	});
	test.each(['bil', 'sol', 'kanot', '2026', 'xyzzy', 'gräsklippare'])('nothing for %s', (words) =>
		expect(found(words).filter((title) => !fold(title).includes(words))).toEqual([])
	);
	test('nothing for marks alone', () => expect(found('% _ *')).toEqual([]));
	test('numbers are taken at their word', () => {
		const index = createIndex([doc('a', 'Elverk 2000 watt')]);
		expect(found('2000', index)).toEqual(['a']);
		expect(found('2001', index)).toEqual([]);
	});
	test('a slip in four letters is forgiven in titles only', () => {
		const index = createIndex([doc('title', 'Tält'), doc('body', 'Annat', 'ett tält')]);
		expect(found('tätl', index)).toEqual(['title']);
	});
});

test('ranks titles before categories before bodies, and what was typed before what was forgiven', () => {
	const index = createIndex([
		doc('slip in the body', 'Annat', 'en gräsklippaer'),
		doc('slip in the title', 'Gräsklippaer'),
		doc('body', 'Annat', 'en gräsklippare'),
		doc('category', 'Annat', '', 'Gräsklippare'),
		doc('inside', 'Åkgräsklippare'),
		doc('start', 'Gräsklipparen'),
		doc('whole', 'En gräsklippare')
	]);
	expect(index.search('gräsklippare')).toEqual([
		{ id: 'whole', rank: 0 },
		{ id: 'start', rank: 1 },
		{ id: 'inside', rank: 2 },
		{ id: 'category', rank: 3 },
		{ id: 'body', rank: 4 },
		{ id: 'slip in the title', rank: 5 },
		{ id: 'slip in the body', rank: 6 }
	]);
});

describe('whatever the listing', () => {
	const alphabet = 'abcdefghijklmnopqrstuvwxyzåäöøæčđŋšŧž';
	const word = (minLength: number) =>
		fc.array(fc.constantFrom(...alphabet), { minLength, maxLength: 16 }).map((all) => all.join(''));
	const title = fc.array(word(1), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
	const others = fc.array(title, { maxLength: 5 });
	const among = (own: string, rest: string[]) =>
		createIndex([...rest.map((text, i) => doc(String(i), text)), doc('own', own)]);

	test('every title finds itself, first or among its likes', () => {
		fc.assert(
			fc.property(title, others, (own, rest) => {
				expect(among(own, rest).search(own)).toContainEqual({ id: 'own', rank: 0 });
				expect(found(own.toUpperCase(), among(own, rest))).toContain('own');
			})
		);
	});
	test('any beginning of three letters or more finds it', () => {
		fc.assert(
			fc.property(word(3), others, fc.nat(), (own, rest, cut) => {
				const start = own.slice(0, 3 + (cut % (own.length - 2)));
				expect(found(start, among(own, rest))).toContain('own');
			})
		);
	});
	const slips = (own: string, at: number, letter: string) => [
		own.slice(0, at) + own.slice(at + 1),
		own.slice(0, at) + letter + own.slice(at),
		own.slice(0, at) + letter + own.slice(at + 1),
		own.slice(0, at) + (own[at + 1] ?? '') + own[at] + own.slice(at + 2)
	];
	test('any slip in a word of six letters or more finds it', () => {
		const letter = fc.constantFrom(...alphabet);
		fc.assert(
			fc.property(word(6), others, fc.nat(), letter, (own, rest, n, other) => {
				const index = among(own, rest);
				for (const typed of slips(own, n % own.length, other))
					expect(found(typed, index)).toContain('own');
			})
		);
	});
	test('a longer word that holds it is found by the slip too', () => {
		fc.assert(
			fc.property(word(7), word(0), word(0), fc.nat(), (own, before, after, n) => {
				const holds = nearlyHolds(own);
				for (const slipped of slips(own, n % own.length, 'q'))
					expect(holds(before + slipped + after)).toBe(true);
			})
		);
	});
	test('what is taken away is found no more, and what changes is found as it is now', () => {
		fc.assert(
			fc.property(title, title, others, (before, after, rest) => {
				const index = among(before, rest);
				index.add(doc('own', after));
				expect(index.search(after)).toContainEqual({ id: 'own', rank: 0 });
				const fresh = among(after, rest);
				const sorted = (one: typeof index) =>
					one.search(before).sort((a, b) => a.id.localeCompare(b.id));
				expect(sorted(index)).toEqual(sorted(fresh));
				index.remove('own');
				expect(found(after, index)).not.toContain('own');
			})
		);
	});
});

test('two slips are too many', () => {
	expect(nearlyHolds('slagborr')('slgabrro')).toBe(false);
	expect(nearlySame('cykel', 'cylek')).toBe(false);
	expect(nearlySame('stol', 'stolen')).toBe(false);
});

test('a stem is what the word begins with', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			for (const word of foldedWords(text)) expect(word.startsWith(stem(word))).toBe(true);
		})
	);
});

test('the database folds and stems by the same tables', () => {
	const sql = readFileSync('supabase/migrations/20261121000600_listing.sql', 'utf8');
	expect(letters.from).toHaveLength(letters.to.length);
	const plain = marks.slice(0, -2).replaceAll("'", "''");
	for (const table of [letters.from + plain, letters.to, endings.long, `[${endings.short}]`])
		expect(sql).toContain(table);
});
