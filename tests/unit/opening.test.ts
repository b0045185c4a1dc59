import { describe, expect, test } from 'vitest';
import { openHours, opensOn, openSpans, Opening } from '#lib/domain/opening.ts';

const zone = 'Europe/Stockholm';
const base: Opening = {
	...{ weekdays: null, on_date: null, valid_from: null, valid_to: null },
	...{ opens: null, closes: null, closed: false }
};
const weekly = (weekdays: number[], opens: string, closes: string, more = {}): Opening => ({
	...base,
	...{ weekdays, opens, closes },
	...more
});
/** Weekdays nine to five and Friday evenings; in July mornings only; closed on Christmas Eve, long on a Sunday. */
const hall: Opening[] = [
	weekly([1, 2, 3, 4, 5], '09:00', '17:00'),
	weekly([5], '18:00', '01:00'),
	weekly([1, 2, 3], '08:00', '12:00', { valid_from: '2027-07-01', valid_to: '2027-07-31' }),
	{ ...base, on_date: '2027-12-24', closed: true },
	{ ...base, on_date: '2027-05-02', opens: '10:00', closes: '24:00' }
];
const hours = (day: string, openings = hall) =>
	openHours(openings, day).map(({ opens, closes }) => `${opens}-${closes}`);
const spans = (openings: Opening[], first: string, last = first) =>
	openSpans(openings, zone, first, last).map(({ from, to }) =>
		[from, to].map((at) => new Date(at).toISOString().slice(5, 16)).join(' ')
	);

describe('the hours of a day', () => {
	test.each([
		['2027-05-03', ['09:00-17:00']],
		['2027-05-07', ['09:00-17:00', '18:00-01:00']],
		['2027-05-01', []],
		['2027-05-02', ['10:00-24:00']],
		// The season rules alone: Fridays are closed in July.
		['2027-07-05', ['08:00-12:00']],
		['2027-07-30', []],
		['2027-06-30', ['09:00-17:00']],
		// A date goes before everything, also a day in a season.
		['2027-12-24', []],
		['2027-12-31', ['09:00-17:00', '18:00-01:00']]
	])('%s: %j', (day, said) => {
		expect(hours(day)).toEqual(said);
		expect(opensOn(hall, day)).toBe(said.length > 0);
	});

	test('a season without an end, and one that is closed', () => {
		const winter = weekly([6], '10:00', '12:00', { valid_from: '2027-11-01' });
		const shut = weekly([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00', { valid_to: '2027-01-31' });
		const all = [...hall, winter, { ...shut, opens: null, closes: null, closed: true }];
		expect(hours('2027-11-06', all)).toEqual(['10:00-12:00']);
		expect(hours('2027-11-08', all)).toEqual([]);
		expect(hours('2027-01-29', all)).toEqual([]);
		expect(hours('2027-02-05', all)).toHaveLength(2);
	});

	test('a date that is closed and open is open', () => {
		const date = { ...base, on_date: '2027-12-24' };
		const all = [...hall, { ...date, opens: '08:00', closes: '10:00' }];
		expect(hours('2027-12-24', all)).toEqual(['08:00-10:00']);
	});

	test('no rows: open throughout; only rows that close: never', () => {
		expect(hours('2027-05-01', [])).toEqual(['00:00-24:00']);
		expect(spans([], '2027-03-28')).toEqual(['03-26T23:00 03-28T22:00']);
		expect(hours('2027-05-03', [{ ...base, on_date: '2027-12-24', closed: true }])).toEqual([]);
	});
});

describe('open from instant to instant', () => {
	test('with the evening before, and past midnight', () => {
		expect(spans(hall, '2027-05-07')).toEqual([
			'05-07T07:00 05-07T15:00',
			'05-07T16:00 05-07T23:00'
		]);
		expect(spans(hall, '2027-05-08')).toEqual(['05-07T16:00 05-07T23:00']);
		expect(spans(hall, '2027-05-09')).toEqual([]);
	});

	test('hours that touch are one, over midnight too', () => {
		const all = [weekly([1, 2], '00:00', '24:00'), weekly([3], '00:00', '06:00')];
		expect(spans(all, '2027-05-04', '2027-05-05')).toEqual(['05-02T22:00 05-05T04:00']);
		const round = [weekly([1, 2, 3, 4, 5, 6, 7], '06:00', '06:00')];
		expect(spans(round, '2027-05-04')).toEqual(['05-03T04:00 05-05T04:00']);
	});

	test('over both nights of the clock', () => {
		const late = [weekly([6], '22:00', '04:00')];
		expect(spans(late, '2027-03-28')).toEqual(['03-27T21:00 03-28T02:00']);
		expect(spans(late, '2027-10-31')).toEqual(['10-30T20:00 10-31T03:00']);
		expect(spans([weekly([7], '02:00', '03:00')], '2027-03-28')).toEqual([]);
	});
});

test('what is no opening is refused', () => {
	expect(Opening.safeParse(hall[0]).success).toBe(true);
	for (const wrong of [{ opens: '9:00' }, { closes: '24:30' }, { weekdays: [0] }, { closed: 1 }])
		expect(Opening.safeParse({ ...hall[0], ...wrong }).success).toBe(false);
});
