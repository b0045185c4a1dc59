import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	addMonthsToDay,
	clampDay,
	daysBetween,
	daysIn,
	eachDay,
	dayFormat,
	isoWeek,
	monthOf,
	weekday,
	weeksOf
} from '../../src/lib/ui/month.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((count) => addDays('2026-01-01', count));

describe('days', () => {
	it('cross months, leap days and both nights the clock changes', () => {
		expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
		expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
		expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
	});

	it('go there and back', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
				const to = addDays(from, count);
				return daysBetween(from, to) === count && addDays(to, -count) === from;
			})
		);
	});

	it('are listed from first to last', () => {
		expect(eachDay('2026-12-31', '2027-01-02')).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
		expect(eachDay('2026-05-02', '2026-05-01')).toEqual([]);
	});

	it('are held within limits', () => {
		expect(clampDay('2026-05-01', '2026-05-03')).toBe('2026-05-03');
		expect(clampDay('2026-05-09', '2026-05-03', '2026-05-05')).toBe('2026-05-05');
		expect(clampDay('2026-05-04')).toBe('2026-05-04');
	});
});

describe('months', () => {
	it('turn the year', () => {
		expect(addMonths('2026-12', 1)).toBe('2027-01');
		expect(addMonths('2026-01', -13)).toBe('2024-12');
	});

	it('know their length', () => {
		expect(daysIn('2026-02')).toBe(28);
		expect(daysIn('2028-02')).toBe(29);
		expect(daysIn('2026-12')).toBe(31);
	});

	it('shorten a day that does not exist', () => {
		expect(addMonthsToDay('2026-01-31', 1)).toBe('2026-02-28');
		expect(addMonthsToDay('2026-03-31', -1)).toBe('2026-02-28');
	});

	it('are laid in weeks that begin on Monday and hold each day once', () => {
		fc.assert(
			fc.property(day, (some) => {
				const month = monthOf(some);
				const weeks = weeksOf(month);
				const days = weeks.flat().filter((each) => each !== null);
				const inColumn = weeks.every((week) =>
					week.every((each, column) => each === null || weekday(each) === column)
				);
				return inColumn && days.length === daysIn(month) && new Set(days).size === days.length;
			})
		);
	});
});

describe('the Nordic calendar', () => {
	it('counts weeks as ISO 8601', () => {
		expect(isoWeek('2026-01-01')).toBe(1);
		expect(isoWeek('2027-01-01')).toBe(53);
		expect(isoWeek('2026-11-22')).toBe(47);
		expect(isoWeek('2024-12-30')).toBe(1);
	});

	it('formats a day without moving it', () => {
		expect(dayFormat('sv', { weekday: 'long', day: 'numeric' })('2026-11-22')).toContain('22');
		expect(dayFormat('sv', { month: 'long' })('2026-11')).toBe('november');
	});
});
