import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, test } from 'vitest';
import { nothingHeld, type Calendar } from '#lib/domain/busy.ts';
import { addDays, type Day } from '#lib/domain/days.ts';
import { AppError } from '#lib/domain/errors.ts';
import { parseRule, writeRule, type Rule } from '#lib/domain/series-rule.ts';
import { datesOf, seriesPreview } from '#lib/domain/series.ts';

/** What the library says, one more than we allow. */
function byLibrary(text: string, first: Day): Day[] {
	const rruleString = `DTSTART:${first.replaceAll('-', '')}T120000Z\nRRULE:${text.replace(/UNTIL=\d{8}/, '$&T235959Z')}`;
	const rule = new RRuleTemporal({ rruleString });
	return rule.all((_, i) => i < 105).map((date) => date.toString().slice(0, 10));
}
const why = (answer: Day[] | AppError) =>
	answer instanceof AppError ? [answer.tag, answer.facts.field, answer.facts.why] : answer;
const dates = (text: string, first: Day) => why(datesOf(parseRule(text) as Rule, first));

describe('reading a rule', () => {
	test.each([
		'FREQ=WEEKLY;BYDAY=TU;COUNT=10',
		'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU;UNTIL=20270531',
		'FREQ=DAILY;COUNT=3',
		'FREQ=MONTHLY;BYDAY=1TU;COUNT=12',
		'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;UNTIL=20280229'
	])('%s, and back', (text) => {
		expect(writeRule(parseRule(text) as Rule)).toBe(text);
	});

	test('in any order, and as we would write it', () => {
		const rule = parseRule('FREQ=WEEKLY;COUNT=5;BYDAY=SU,MO;INTERVAL=1') as Rule;
		expect(rule).toMatchObject({ weekdays: [1, 7], interval: 1, count: 5, until: null });
		expect(writeRule(rule)).toBe('FREQ=WEEKLY;BYDAY=MO,SU;COUNT=5');
	});

	test.each([
		'',
		'RRULE:FREQ=WEEKLY;COUNT=5',
		'FREQ=SECONDLY;COUNT=5',
		'FREQ=YEARLY;COUNT=5',
		'FREQ=WEEKLY',
		'FREQ=WEEKLY;BYDAY=MO',
		'FREQ=WEEKLY;COUNT=0',
		'FREQ=WEEKLY;COUNT=-5',
		'FREQ=WEEKLY;COUNT=5;UNTIL=20270101',
		'FREQ=WEEKLY;COUNT=5;COUNT=6',
		'FREQ=WEEKLY;COUNT=5;',
		'FREQ=WEEKLY;INTERVAL=0;COUNT=5',
		'FREQ=WEEKLY;INTERVAL=100;COUNT=5',
		'FREQ=WEEKLY;BYDAY=1MO;COUNT=5',
		'FREQ=WEEKLY;BYDAY=MO,MO;COUNT=5',
		'FREQ=WEEKLY;BYDAY=XX;COUNT=5',
		'FREQ=DAILY;BYDAY=MO;COUNT=5',
		'FREQ=MONTHLY;BYDAY=MO;COUNT=5',
		'FREQ=MONTHLY;BYDAY=6MO;COUNT=5',
		'FREQ=MONTHLY;BYDAY=1MO,2MO;COUNT=5',
		'FREQ=WEEKLY;BYHOUR=1;COUNT=5',
		'FREQ=WEEKLY;UNTIL=20270231',
		'FREQ=WEEKLY;UNTIL=20270201T000000Z',
		`FREQ=WEEKLY;COUNT=${'9'.repeat(20)}`,
		`FREQ=WEEKLY;BYDAY=${'MO,'.repeat(100_000)}MO;COUNT=5`
	])('%.60s is none of ours', (text) => {
		expect(parseRule(text)).toBeNull();
	});
});

describe('the dates of a rule', () => {
	test('at most 104, and a bomb at once', () => {
		const start = performance.now();
		const tooMany = ['bad_input', 'rule', 'too_many'];
		expect(dates('FREQ=DAILY;COUNT=104', '2027-01-01')).toHaveLength(104);
		expect(dates('FREQ=DAILY;COUNT=105', '2027-01-01')).toEqual(tooMany);
		expect(dates('FREQ=MONTHLY;BYDAY=5FR;COUNT=99999999', '2027-01-01')).toEqual(tooMany);
		expect(dates('FREQ=DAILY;UNTIL=29991231', '2027-01-01')).toEqual(tooMany);
		expect(dates('FREQ=MONTHLY;INTERVAL=99;BYDAY=5FR;COUNT=104', '2027-01-01')).not.toEqual([]);
		expect(performance.now() - start).toBeLessThan(200);
	});

	test('none', () => {
		const none = ['bad_input', 'rule', 'none'];
		expect(dates('FREQ=DAILY;UNTIL=20261231', '2027-01-01')).toEqual(none);
		expect(dates('FREQ=WEEKLY;BYDAY=MO;UNTIL=20270102', '2027-01-01')).toEqual(none);
		expect(dates('FREQ=MONTHLY;INTERVAL=12;BYDAY=5FR;UNTIL=20280101', '2027-02-01')).toEqual(none);
	});

	test('a day of the month that not every month has', () => {
		expect(dates('FREQ=MONTHLY;COUNT=4', '2027-01-31')).toEqual([
			'2027-01-31',
			'2027-03-31',
			'2027-05-31',
			'2027-07-31'
		]);
	});

	test('are those the library says', () => {
		const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
		const first = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));
		const freq = fc.oneof(
			fc.constant('FREQ=DAILY'),
			fc.constant('FREQ=MONTHLY'),
			fc
				.subarray(codes)
				.map((some) => `FREQ=WEEKLY${some.length ? `;BYDAY=${some.join(',')}` : ''}`),
			fc
				.tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), fc.constantFrom(...codes))
				.map(([place, code]) => `FREQ=MONTHLY;BYDAY=${place}${code}`)
		);
		const ending = fc.oneof(
			fc.integer({ min: 1, max: 20 }).map((count) => (_: Day) => `COUNT=${count}`),
			fc
				.integer({ min: -3, max: 400 })
				.map((ahead) => (day: Day) => `UNTIL=${addDays(day, ahead).replaceAll('-', '')}`)
		);
		fc.assert(
			fc.property(first, freq, fc.integer({ min: 1, max: 6 }), ending, (day, how, every, end) => {
				const text = `${how};INTERVAL=${every};${end(day)}`;
				const ten = addDays(day, 3653);
				const said = byLibrary(text, day).filter((date) => date <= ten);
				const ours = dates(text, day);
				if (said.length > 104) expect(ours).toEqual(['bad_input', 'rule', 'too_many']);
				else if (said.length === 0) expect(ours).toEqual(['bad_input', 'rule', 'none']);
				else expect([text, day, ours]).toEqual([text, day, said]);
			}),
			{ numRuns: 600 }
		);
	});
});

test('what each date would get', () => {
	const terms = {
		...{ slot_minutes: 60, min_minutes: 60, max_minutes: 600 },
		...{ notice_hours: 48, max_ahead_days: 40, ends_on: null }
	};
	const row = { valid_from: null, valid_to: null, opens: '10:00', closes: '02:00', closed: false };
	const openings = [
		{ ...row, weekdays: [1, 2, 3, 4, 5, 6, 7], on_date: null },
		{ ...row, weekdays: null, on_date: '2027-03-23', opens: null, closes: null, closed: true }
	];
	const calendar: Calendar = {
		...nothingHeld('hall', 1),
		held: [
			[1, '2027-03-16T20:00:00Z', '2027-03-16T21:30:00Z', null],
			[1, '2027-03-30T23:30:00Z', '2027-03-31T02:00:00Z', '2027-03-09T00:00:00Z'],
			[1, '2027-04-06T22:30:00Z', '2027-04-06T23:00:00Z', '2027-03-01T00:00:00Z']
		]
	};
	const days = datesOf(parseRule('FREQ=WEEKLY;COUNT=8') as Rule, '2027-03-02') as Day[];
	const now = Date.parse('2027-03-08T12:00:00Z');
	const preview = (from: string, to: string) =>
		seriesPreview(days, { from, to }, calendar, openings, terms, 'Europe/Stockholm', 1, now);
	expect(preview('22:00', '02:00')).toEqual([
		{ day: '2027-03-02', why: 'past' },
		{ day: '2027-03-09', why: 'too_soon' },
		{ day: '2027-03-16', why: 'taken' },
		{ day: '2027-03-23', why: 'closed' },
		{ day: '2027-03-30', why: 'asked' },
		{ day: '2027-04-06', why: null },
		{ day: '2027-04-13', why: null },
		{ day: '2027-04-20', why: 'too_far_ahead' }
	]);
	expect(preview('22:00', '24:00').map(({ why }) => why)).toEqual([
		'past',
		'too_soon',
		'taken',
		'closed',
		null,
		null,
		null,
		'too_far_ahead'
	]);
	expect(preview('22:30', '24:00')[5]?.why).toBe('closed');
});
