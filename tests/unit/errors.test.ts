import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataOf, normalise } from '#lib/db/errors.ts';
import { AppError, asAppError, tags } from '#lib/domain/errors.ts';
import { errorWords, fieldWords } from '#lib/i18n/error-words.ts';

const folder = 'supabase/migrations';
const sql = readdirSync(folder)
	.map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
	.join('\n');
const said = (pattern: RegExp) => [
	...new Set([...sql.matchAll(pattern)].map(([, word]) => word ?? ''))
];

describe('every word the database refuses with', () => {
	const refusals = [
		...said(/private\.(?:fail|deny)\('(\w+)'/g),
		...said(/need_side\([^,]+, '\w+', '(\w+)'\)/g)
	];
	test.each(refusals)('%s is known', (word) => {
		expect(tags).toContain(word);
		expect(normalise({ message: word, details: '{"most": 3}' }, 409)).toMatchObject({
			tag: word,
			facts: { most: 3 }
		});
		expect(errorWords(new AppError(word as never)).length).toBeGreaterThan(5);
	});
	test('there are many', () => expect(refusals.length).toBeGreaterThan(20));
});

describe('whatever else may come', () => {
	test.each<[Parameters<typeof normalise>[0], number, string]>([
		[{ message: 'TypeError: Failed to fetch' }, 0, 'offline'],
		[{ message: 'Load failed' }, 0, 'offline'],
		[{ message: 'x', code: 'over_email_send_rate_limit' }, 400, 'slow_down'],
		[{ message: 'x' }, 429, 'slow_down'],
		[{ message: 'JWT expired', code: 'PGRST301' }, 401, 'sign_in_first'],
		[{ message: 'permission denied for table booking', code: '42501' }, 403, 'join_first'],
		[{ message: 'too_large' }, 413, 'bad_input'],
		[{ message: 'boom', details: 'not json' }, 500, 'server'],
		[{}, 500, 'server']
	])('%j with status %i is %s', (failure, status, tag) => {
		expect(normalise(failure, status).tag).toBe(tag);
	});
	test('the cause is kept', () => {
		const failure = { message: 'boom' };
		expect(normalise(failure, 500).cause).toBe(failure);
		expect(asAppError(failure)).toMatchObject({ tag: 'server', cause: failure });
		const own = new AppError('taken');
		expect(asAppError(own)).toBe(own);
	});
	test('an answer is its data, or its error', () => {
		expect(dataOf({ data: [1], error: null, status: 200 })).toEqual([1]);
		expect(() => dataOf({ data: null, error: { message: 'taken' }, status: 409 })).toThrow(
			AppError
		);
	});
});

describe('in words', () => {
	test('what is taken names the nearest free days', () => {
		const words = errorWords(
			new AppError('taken', { next_first_day: '2026-12-05', next_last_day: '2026-12-07' })
		);
		expect(words).toMatch(/5.*7/);
		expect(errorWords(new AppError('taken'))).not.toBe(words);
	});
	test('a field’s own words stand at that field only', () => {
		const error = new AppError('bad_input', { field: 'title', why: 'too_long', most: 80 });
		expect(fieldWords(error, 'title')).toContain('80');
		expect(fieldWords(error, 'body')).toBeNull();
		expect(fieldWords(null, 'title')).toBeNull();
	});
	test.each(said(/bad_input\('?\w+'?, '(\w+)'/g))('bad input «%s» has words', (why) => {
		expect(errorWords(new AppError('bad_input', { field: 'x', why })).length).toBeGreaterThan(5);
	});
});
