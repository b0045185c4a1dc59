import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingHeld, type Calendar } from '#lib/domain/busy.ts';
import { addDays } from '#lib/domain/days.ts';
import { dayStateOf, hourStates } from '#lib/domain/hour-cells.ts';
import { nearestFree } from '#lib/domain/hour-nearest.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import type { Opening } from '#lib/domain/opening.ts';

const zone = 'Europe/Stockholm';
const now = Date.parse('2027-03-01T12:10:00Z');
const terms = {
	...{ slot_minutes: 30, min_minutes: 60, max_minutes: 480 },
	...{ notice_hours: 24, max_ahead_days: 60, ends_on: null }
};
const every: Opening = {
	...{ weekdays: [1, 2, 3, 4, 5, 6, 7], on_date: null, valid_from: null, valid_to: null },
	...{ opens: '08:00', closes: '02:00', closed: false }
};
const span = (first: string, from: string, to: string, last = first): HourSpan => ({
	...{ first, last, from, to }
});
const problem = (asked: HourSpan, openings = [every], at = now) =>
	hoursProblem(asked, terms, openings, zone, at)?.facts ?? null;

describe('a range by the hour', () => {
	test('that can be asked for', () => {
		expect(problem(span('2027-03-03', '08:00', '16:00'))).toBeNull();
		expect(problem(span('2027-03-03', '22:00', '24:00'))).toBeNull();
		expect(problem(span('2027-03-03', '22:00', '02:00', '2027-03-04'))).toBeNull();
		expect(problem(span('2027-03-03', '00:00', '02:00'))).toBeNull();
		expect(problem(span('2027-03-03', '03:00', '05:00'), [])).toBeNull();
		expect(problem(span('2027-03-02', '13:30', '15:00'))).toBeNull();
	});

	test.each([
		[span('', '08:00', '10:00'), 'first_day', 'missing', {}],
		[span('2027-02-30', '08:00', '10:00'), 'first_day', 'not_a_day', {}],
		[span('2027-03-03', '08:00', '10:00', ''), 'last_day', 'not_a_day', {}],
		[span('2027-03-03', '', ''), 'from', 'missing', {}],
		[span('2027-03-03', '24:00', '10:00', '2027-03-04'), 'from', 'not_a_time', {}],
		[span('2027-03-03', '08:00', ''), 'to', 'missing', {}],
		[span('2027-03-03', '08:00', '00:00', '2027-03-04'), 'to', 'not_a_time', {}],
		[span('2027-03-03', '08:00', '8:30'), 'to', 'not_a_time', {}],
		[span('2027-03-03', '08:00', '10:00', '2027-03-02'), 'last_day', 'before_first_day', {}],
		[span('2027-02-28', '08:00', '10:00'), 'first_day', 'in_the_past', {}],
		[span('2027-03-01', '13:00', '15:00'), 'from', 'in_the_past', {}],
		[span('2027-03-03', '08:15', '10:00'), 'from', 'not_on_step', { step: 30 }],
		[span('2027-03-03', '08:00', '10:15'), 'to', 'not_on_step', { step: 30 }],
		[span('2027-03-03', '08:00', '08:30'), 'to', 'too_short', { least: 60 }],
		[span('2027-03-03', '10:00', '08:00'), 'to', 'too_short', { least: 60 }],
		[span('2027-03-03', '08:00', '16:30'), 'to', 'too_long', { most: 480 }],
		[
			span('2027-03-02', '13:00', '15:00'),
			...(['from', 'too_soon', { first_possible: '2027-03-02T12:30:00.000Z' }] as const)
		],
		[span('2027-05-01', '08:00', '10:00'), 'last_day', 'too_far_ahead', {}],
		[span('2027-03-03', '01:00', '03:00'), 'from', 'closed_then', {}]
	] as const)('%j: %s %s', (asked, field, why, facts) => {
		expect(problem(asked)).toEqual({ field, why, ...facts });
	});

	test('is as long as the wall clock says, on both nights', () => {
		const night = { ...every, opens: '18:00', closes: '06:00' };
		const at = Date.parse('2027-10-28T12:00:00Z');
		expect(problem(span('2027-03-27', '22:00', '06:00', '2027-03-28'), [night])).toBeNull();
		expect(problem(span('2027-10-30', '22:00', '06:00', '2027-10-31'), [night], at)).toBeNull();
	});

	test('a day before there were time zones is a day in the past', () => {
		expect(problem(span('1000-01-01', '08:00', '10:00'))?.why).toBe('in_the_past');
	});

	test('whatever is written, there is an answer', () => {
		const word = fc.oneof(
			fc.string({ maxLength: 12 }),
			fc.constantFrom('2027-03-28', '2027-03-03', '2999-12-31', '1000-01-01'),
			fc.constantFrom('00:00', '02:30', '24:00', '23:59', '-1:00')
		);
		fc.assert(
			fc.property(word, word, word, word, (first, last, from, to) => {
				const answer = problem({ first, last, from, to });
				expect(answer === null || typeof answer.why === 'string').toBe(true);
			})
		);
	});

	test('not in hours that the clock leaps over', () => {
		expect(problem(span('2027-03-28', '02:00', '03:00'), [])?.why).toBe('closed_then');
		expect(problem(span('2027-03-28', '01:00', '03:00'), [])).toBeNull();
	});
});

const hall: Calendar = {
	...nothingHeld('hall', 1),
	held: [
		[1, '2027-03-05T09:00:00Z', '2027-03-05T11:00:00Z', null],
		[1, '2027-03-05T11:10:00Z', '2027-03-05T11:20:00Z', '2027-03-02T00:00:00Z']
	]
};
const cellsOf = (day: string, calendar = hall, openings = [every], slot_minutes = 60, at = now) =>
	hourStates(calendar, openings, { ...terms, slot_minutes }, zone, day, day, 1, at)[0]?.cells ?? [];
const written = (cells: { minute: number; state: string }[]) =>
	cells.map(({ minute, state }) => `${minute / 60}${state[0]}`).join(' ');

test('the steps of a day', () => {
	expect(written(cellsOf('2027-03-05'))).toBe(
		'0f 1f 2c 3c 4c 5c 6c 7c 8f 9f 10t 11t 12a 13f 14f 15f 16f 17f 18f 19f 20f 21f 22f 23f'
	);
	expect(written(cellsOf('2027-03-02')).slice(42, 66)).toBe('13c 14f 15f 16f 17f 18f ');
	expect(written(cellsOf('2027-06-05'))).not.toMatch(/[fta]/);
});

test('the nights of the clock', () => {
	const at = Date.parse('2027-10-20T00:00:00Z');
	const first: Calendar = {
		...hall,
		held: [[1, '2027-10-31T00:15:00Z', '2027-10-31T00:30:00Z', null]]
	};
	const second: Calendar = {
		...hall,
		held: [[1, '2027-10-31T01:15:00Z', '2027-10-31T01:30:00Z', null]]
	};
	expect(written(cellsOf('2027-03-28', hall, [], 60)).slice(0, 14)).toBe('0f 1f 3f 4f 5f');
	expect(written(cellsOf('2027-10-31', first, [], 60, at)).slice(0, 14)).toBe('0f 1t 2t 3f 4f');
	expect(written(cellsOf('2027-10-31', second, [], 60, at)).slice(0, 14)).toBe('0f 1f 2t 3f 4f');
	expect(written(cellsOf('2027-10-31', second, [], 60, at)).split(' ')).toHaveLength(24);
});

test('how a day stands', () => {
	const cells = (states: string) =>
		[...states].map((state, index) => ({
			...{ minute: index * 60, minutes: 60 },
			state: ({ f: 'free', t: 'taken', a: 'asked', c: 'closed' } as const)[state] ?? 'closed'
		}));
	const of = (states: string, next = '') => dayStateOf(cells(states), 120, cells(next));
	expect(of('tfft')).toBe('free');
	expect(of('tfatf')).toBe('asked');
	expect(of('tfcaf')).toBe('asked');
	expect(of('tfcac')).toBe('taken');
	expect(of('cfcc')).toBe('closed');
	expect(of('ccf', 'fc')).toBe('free');
	expect(of('ccf', 'cff')).toBe('closed');
	expect(of('ccc', 'ffff')).toBe('closed');
	expect(of('')).toBe('closed');
});

test('the nearest that is free', () => {
	const near = (asked: HourSpan, calendar = hall, openings = [every]) =>
		nearestFree(asked, calendar, openings, terms, zone, 1, now);
	expect(near(span('2027-03-05', '09:00', '12:00'))).toEqual(span('2027-03-05', '12:30', '15:30'));
	const [opens, closes] = ['18:00', '02:00'];
	const evening = { ...every, opens, closes };
	const until = {
		...hall,
		held: [[1, '2027-03-01T00:00Z', '2027-03-05T22:15:00Z', null] as never]
	};
	expect(near(span('2027-03-04', '18:00', '20:30'), until, [evening])).toEqual(
		span('2027-03-05', '23:30', '02:00', '2027-03-06')
	);
	expect(near(span('2027-03-04', '18:00', '21:00'), until, [evening])).toEqual(
		span('2027-03-06', '18:00', '21:00')
	);
	expect(near(span('2027-03-04', '18:00', '21:00'), { ...hall, pieces: 0 })).toBeNull();
	expect(near(span('2027-03-04', '18:00', '21:00'), hall, [{ ...every, closed: true }])).toBeNull();
	const none = span('2027-04-28', '02:00', '04:00');
	expect(near(none)).toEqual(span('2027-04-28', '08:00', '10:00'));
	expect(
		near(span('2027-03-28', '01:30', '02:30'), hall, [{ ...every, opens: '01:45' }])
	).toBeNull();
});

test('a busy week and a month are looked at in no time', () => {
	const busy: Calendar = {
		...nothingHeld('hall', 1),
		held: Array.from({ length: 500 }, (_, i) => {
			const from = Date.parse('2027-03-08T00:00:00Z') + i * 20 * 60_000;
			const iso = (at: number) => new Date(at).toISOString();
			return [1, iso(from), iso(from + 15 * 60_000), i % 3 ? null : iso(now + 1)];
		})
	};
	const quarters = { ...terms, slot_minutes: 15 };
	const look = (days: number) => {
		const start = performance.now();
		const last = addDays('2027-03-08', days - 1);
		expect(hourStates(busy, [every], quarters, zone, '2027-03-08', last, 1, now)).toHaveLength(
			days
		);
		return performance.now() - start;
	};
	look(191);
	const best = (days: number) => Math.min(...Array.from({ length: 9 }, () => look(days)));
	expect([best(7) < 5, best(31) < 10]).toEqual([true, true]);
});
