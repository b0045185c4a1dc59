import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/domain/days.ts';
import { Category, Intent, Kind } from '#lib/domain/listing.ts';
import { distances, writeSearch, type Search } from '#lib/domain/search.ts';
import { askedFor, readSearch } from '#lib/domain/search-query.ts';

const day = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2026-01-01', offset));
const degrees = (most: number) =>
	fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((n) => n / 10_000);
const days = fc
	.tuple(day, fc.integer({ min: 0, max: 60 }))
	.map(([first, more]) => ({ first, last: addDays(first, more) }));
const plain = (search: Search) =>
	Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

const search = fc
	.record(
		{
			kind: fc.constantFrom(...Kind.options),
			intent: fc.constantFrom(...Intent.options),
			category: fc.constantFrom(...Category.options),
			words: fc
				.string({ minLength: 1, maxLength: 100 })
				.filter((text) => text.trim() === text && text !== ''),
			owner: fc.constantFrom('neighbour', 'association'),
			within: fc.constantFrom(...distances),
			near: fc.record({ lat: degrees(85), lng: degrees(180) }),
			stepFree: fc.constant(true)
		},
		{ requiredKeys: [] }
	)
	.chain((part) => fc.option(days, { nil: {} }).map((range) => ({ ...part, ...range }) as Search));

test('what is written is read back the same', () => {
	fc.assert(
		fc.property(search, (one) => {
			expect(plain(readSearch(new URLSearchParams(writeSearch(one).toString())))).toEqual(
				plain(one)
			);
		})
	);
});

test('whatever stands in an address is read without a fault, and to something the next address says too', () => {
	const names = fc.constantFrom(
		'kind',
		'intent',
		'category',
		'q',
		'from',
		'to',
		'owner',
		'within',
		'near',
		'access',
		'x'
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
			const once = readSearch(new URLSearchParams(pairs));
			expect(plain(readSearch(writeSearch(once)))).toEqual(plain(once));
		})
	);
});

describe('what it does not understand it leaves out', () => {
	test.each([
		'kind=car',
		'intent=sell',
		'category=hats',
		'q=%20%20',
		'from=2026-02-30',
		'to=2026-03-01',
		'owner=me',
		'within=7',
		'near=north',
		'near=91,0',
		'near=1',
		'access=2'
	])('%s', (query) => {
		expect(plain(readSearch(new URLSearchParams(query)))).toEqual({});
	});
	test('a last day before the first', () => {
		expect(plain(readSearch(new URLSearchParams('from=2026-05-02&to=2026-05-01')))).toEqual({
			first: '2026-05-02'
		});
	});
	test('words past the hundredth character', () => {
		expect(readSearch(new URLSearchParams({ q: 'x'.repeat(500) })).words).toHaveLength(100);
	});
});

describe('what is really asked for', () => {
	const village = { lat: 64.9, lng: 19.3 };
	test('days gone by are left out, and the page says so', () => {
		const search = { first: '2026-11-01', last: '2026-11-20' };
		expect(askedFor(search, village, '2026-11-21')).toEqual({ asked: {}, past: true });
		expect(askedFor(search, village, '2026-11-20')).toEqual({ asked: search, past: false });
	});
	test('a distance is measured from the village where no point is given', () => {
		expect(askedFor({ within: 500 }, village, '2026-11-21').asked.near).toEqual(village);
		const near = { lat: 1, lng: 2 };
		expect(askedFor({ within: 500, near }, village, '2026-11-21').asked.near).toEqual(near);
	});
});
