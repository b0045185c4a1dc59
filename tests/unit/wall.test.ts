import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/domain/days.ts';
import { instantOf, isTime, minutesOf, timeOf, wallAt } from '#lib/domain/wall.ts';

const zones = ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'UTC', 'America/New_York'];
const iso = (zone: string, day: string, time: string) =>
	new Date(instantOf(zone, day, time)).toISOString().slice(0, 16);

test('times of day', () => {
	for (const time of ['00:00', '09:05', '23:59', '24:00']) {
		expect(isTime(time)).toBe(true);
		expect(timeOf(minutesOf(time))).toBe(time);
	}
	for (const time of ['', '9:05', '24:01', '25:00', '12:60', '12:00:00', ' 12:00', '12:00\n']) {
		expect(isTime(time)).toBe(false);
		expect(() => minutesOf(time)).toThrow(RangeError);
	}
});

describe('in Stockholm', () => {
	test.each([
		// The second of the two.
		['2026-10-25', '01:59', '2026-10-24T23:59'],
		['2026-10-25', '02:00', '2026-10-25T01:00'],
		['2026-10-25', '02:30', '2026-10-25T01:30'],
		['2026-10-25', '03:00', '2026-10-25T02:00'],
		['2026-10-25', '24:00', '2026-10-25T23:00'],
		// As much later.
		['2027-03-28', '01:59', '2027-03-28T00:59'],
		['2027-03-28', '02:00', '2027-03-28T01:00'],
		['2027-03-28', '02:30', '2027-03-28T01:30'],
		['2027-03-28', '03:00', '2027-03-28T01:00'],
		['2027-03-28', '24:00', '2027-03-28T22:00']
	])('%s %s is %s', (day, time, instant) => {
		expect(iso('Europe/Stockholm', day, time)).toBe(instant);
	});

	test('both times that the clocks show the same', () => {
		for (const instant of ['2026-10-25T00:30:12.345Z', '2026-10-25T01:30:59.999Z'])
			expect(wallAt('Europe/Stockholm', Date.parse(instant))).toEqual({
				day: '2026-10-25',
				time: '02:30'
			});
	});
});

test('there and back, by a calendar that is not ours', () => {
	const moment = fc.record({
		zone: fc.constantFrom(...zones),
		day: fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2010-01-01', count)),
		minutes: fc.integer({ min: 0, max: 1439 })
	});
	fc.assert(
		fc.property(moment, ({ zone, day, minutes }) => {
			const wall = Temporal.PlainDateTime.from(`${day}T${timeOf(minutes)}`);
			const [earlier, later] = (['earlier', 'later'] as const).map((which) =>
				wall.toZonedDateTime(zone, { disambiguation: which })
			) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
			const instant = instantOf(zone, day, timeOf(minutes));
			expect(instant).toBe(later.epochMilliseconds);
			// The clocks show it, unless they never do.
			const exists = earlier.toPlainTime().equals(wall.toPlainTime());
			if (exists) expect(wallAt(zone, instant)).toEqual({ day, time: timeOf(minutes) });
		}),
		{ numRuns: 3000 }
	);
});

test('no such zone, no such day', () => {
	for (const zone of ['Europe/Granby', '', 'Mars']) {
		expect(() => instantOf(zone, '2026-05-01', '12:00')).toThrow(RangeError);
		expect(() => wallAt(zone, 0)).toThrow(RangeError);
	}
	for (const time of ['00:00', '12:00', '24:00'])
		expect(() => instantOf('Europe/Oslo', '2026-02-30', time)).toThrow(RangeError);
});
