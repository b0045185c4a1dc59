import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt, eachDay, isDay, lengthOf, overlap } from '#lib/domain/days.ts';
import { instantsOf } from '../lib/instants.ts';

const some = fc
	.integer({ min: -20_000, max: 30_000 })
	.map((offset) => addDays('2000-01-01', offset));
const zones = fc.constantFrom('Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'UTC');

describe('counting days', () => {
	test('there and back', () => {
		fc.assert(
			fc.property(some, fc.integer({ min: -800, max: 800 }), (day, count) => {
				expect(addDays(addDays(day, count), -count)).toBe(day);
				expect(lengthOf({ first: day, last: addDays(day, count) })).toBe(count + 1);
			})
		);
	});
	test('each day once, in order', () => {
		fc.assert(
			fc.property(some, fc.integer({ min: -3, max: 60 }), (first, count) => {
				const days = eachDay({ first, last: addDays(first, count) });
				expect(days).toHaveLength(Math.max(0, count + 1));
				expect([...new Set(days)].sort()).toEqual(days);
			})
		);
	});
	test('ranges overlap when they share a day', () => {
		const range = fc
			.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 }))
			.map(([from, more]) => ({
				first: addDays('2026-02-20', from),
				last: addDays('2026-02-20', from + more)
			}));
		fc.assert(
			fc.property(range, range, (a, b) => {
				const shared = eachDay(a).some((day) => eachDay(b).includes(day));
				expect(overlap(a, b)).toBe(shared);
				expect(overlap(b, a)).toBe(shared);
			})
		);
	});
	test('leap days and new years', () => {
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(() => addDays('no day', 1)).toThrow(RangeError);
	});
});

describe('what is a day', () => {
	test.each(['2026-12-05', '2028-02-29', '1999-01-01'])('%s', (text) =>
		expect(isDay(text)).toBe(true)
	);
	test.each([
		'',
		'2027-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-1-5',
		'5/12/2026',
		'0026-01-01',
		'2026-12-05T00:00',
		' 2026-12-05'
	])('not «%s»', (text) => expect(isDay(text)).toBe(false));
	test('no text at all breaks it', () => {
		fc.assert(fc.property(fc.string(), (text) => typeof isDay(text) === 'boolean'));
	});
});

describe('when days begin', () => {
	test('the day at its own beginning is that day, and just before it the one before', () => {
		fc.assert(
			fc.property(some, zones, (day, zone) => {
				const { from } = instantsOf({ first: day, last: day }, zone);
				expect(dayAt(zone, from)).toBe(day);
				expect(dayAt(zone, new Date(Date.parse(from) - 1).toISOString())).toBe(addDays(day, -1));
			})
		);
	});
});
