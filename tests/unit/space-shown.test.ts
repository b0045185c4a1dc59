import { describe, expect, it } from 'vitest';
import { spaceData } from '#lib/components/space/space-data.ts';
import type { SpaceFacts } from '#lib/domain/listing.ts';
import { exceptionsAfter, openNow, seasonsFrom, weekHours } from '#lib/domain/week-hours.ts';
import { hoursWords, spanWords, weekdaysWords } from '#lib/i18n/opening-words.ts';
import { accessFieldsOf, accessProblems } from '#lib/state/access.svelte.ts';
import { blankHours, everyDay, openingsOf } from '#lib/state/offer-hours.ts';

const ZONE = 'Europe/Stockholm';
const openings = openingsOf({
	...blankHours(),
	always: false,
	rows: [{ weekdays: [5, 6], opens: '18:00', closes: '01:00' }],
	seasons: [{ from: '2027-06-01', to: '2027-08-31', rows: [] }],
	exceptions: [{ day: '2026-12-24', closed: true, opens: '', closes: '' }]
});

describe('what a page says of when a room is open', () => {
	it('the coming week, with holidays by name', () => {
		const week = weekHours(openings, 'SE', '2026-12-23');
		expect(week.map(({ hours, holiday }) => `${hours.length} ${holiday ?? ''}`)).toEqual([
			...['0 ', '0 christmas_eve', '1 christmas_day', '1 boxing_day', '0 ', '0 ', '0 ']
		]);
	});

	it('what is different later, once and in order', () => {
		expect(exceptionsAfter(openings, 'SE', '2026-12-01', 60).map(({ day }) => day)).toEqual([
			'2026-12-24'
		]);
		expect(exceptionsAfter(openings, 'SE', '2026-12-20', 60)).toEqual([]);
		expect(seasonsFrom(openings, '2027-08-31')).toHaveLength(1);
		expect(seasonsFrom(openings, '2027-09-01')).toEqual([]);
	});

	it.each([
		['2026-11-27T20:00:00Z', true, { day: '2026-11-28', time: '01:00' }],
		['2026-11-28T00:30:00Z', false, { day: '2026-11-28', time: '18:00' }],
		['2027-07-01T12:00:00Z', false, null]
	])('at %s: open %s', (instant, open, change) => {
		expect(openNow(openings, ZONE, Date.parse(instant))).toEqual({ open, change });
	});

	it('in few words', () => {
		expect(hoursWords({ opens: '08:00', closes: '22:30' })).toBe('08–22:30');
		expect(hoursWords({ opens: '00:00', closes: '24:00' })).toBe('dygnet runt');
		expect(weekdaysWords(everyDay)).toBe('varje dag');
		expect(weekdaysWords([1, 2, 3, 4, 5, 7])).toBe('mån–fre, sön');
		const day = { first_day: '2026-12-04', last_day: '2026-12-04' };
		expect(spanWords({ ...day, from: '18:00', to: '22:00' })).toBe('fre 4 dec 18–22');
	});

	it('in schema.org’s', () => {
		const space = { capacity: 9, equipment: [], parts: [], part_of: null, openings };
		expect(spaceData(space as unknown as SpaceFacts)).toMatchObject({
			openingHoursSpecification: [
				{ opens: '18:00', closes: '01:00' },
				{ opens: '00:00', closes: '00:00', validFrom: '2027-06-01', validThrough: '2027-08-31' }
			],
			specialOpeningHoursSpecification: [{ validFrom: '2026-12-24', closes: '00:00' }]
		});
	});
});

describe('how to get in, as it is written', () => {
	const blank = accessFieldsOf({ hours_before: 24 });
	const code = { code: '4711', first: '2026-12-01', last: '' };
	it.each([
		[{}, []],
		[{ before: '' }, ['before out_of_range']],
		[{ before: '73' }, ['before out_of_range']],
		[{ contact: 'x'.repeat(201) }, ['contact too_long']],
		[{ codes: [code, { ...code, code: ' ' }] }, ['codes.1 no_code']],
		[{ codes: [code, code] }, ['codes.1 same_day']],
		[{ codes: [{ ...code, first: '' }] }, ['codes.0 no_day']],
		[{ codes: [{ ...code, last: '2026-11-30' }] }, ['codes.0 before_first_day']]
	])('%j: %j', (changes, problems) => {
		const found = accessProblems({ ...blank, ...changes });
		expect(found.map(({ at, why }) => `${at} ${why}`)).toEqual(problems);
	});
});
