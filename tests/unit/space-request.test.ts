import { describe, expect, test } from 'vitest';
import { askedBody, askedProblem, hourTerms, partOf } from '#lib/domain/asked.ts';
import { checked } from '#lib/domain/check.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { HourState } from '#lib/domain/hour-cells.ts';
import type { HourSpan } from '#lib/domain/hour-span.ts';
import { takenWithin } from '#lib/domain/hour-taken.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { once, ruleOf } from '#lib/domain/repeat.ts';
import { datesOf } from '#lib/domain/series.ts';
import { writeRule } from '#lib/domain/series-rule.ts';
import { askedOf, changeOf, emptyDraft } from '#lib/domain/space-draft.ts';
import { typedSpan } from '#lib/domain/typed-span.ts';
import { errorWords } from '#lib/i18n/error-words.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ZONE = 'Europe/Stockholm';
const now = Date.parse('2026-11-22T12:00:00Z');
const tuesday: HourSpan = { first: '2026-11-24', last: '2026-11-24', from: '18:00', to: '20:00' };

const space = {
	...{ slot_minutes: 60, min_minutes: null, max_minutes: 480, notice_hours: 0, openings: [] }
};
const limits = { notice_days: 0, max_days: 3, max_ahead_days: 90, ends_on: null };
const hall = { id: id(1), village_id: id(9), ...limits, space } as unknown as Listing;
const chairs = { id: id(2), village_id: id(9), ...limits, space: null } as unknown as Listing;
const how = { extras: { [id(2)]: chairs, [id(3)]: hall }, wait: false, behalf: false };

describe('a time that is typed', () => {
	const type = (part: Partial<HourSpan>, span = tuesday, several = false) =>
		typedSpan(span, part, several);

	test('past midnight ends the day after, and back again the same day', () => {
		const late = type({ to: '02:00' });
		expect(late).toEqual({ ...tuesday, last: '2026-11-25', to: '02:00' });
		expect(type({ to: '21:00' }, late).last).toBe('2026-11-24');
	});

	test('midnight is the end of the day', () => {
		expect(type({ to: '00:00' })).toEqual({ ...tuesday, to: '24:00' });
	});

	test('another day takes the nights along where it may go on for days', () => {
		const span = { ...tuesday, last: '2026-11-27' };
		expect(type({ first: '2026-12-01' }, span, true).last).toBe('2026-12-04');
		expect(type({ first: '2026-12-01' }, span).last).toBe('2026-12-01');
		expect(type({ last: '2026-11-26' }, span, true).last).toBe('2026-11-26');
	});

	test('what cannot be read stays as it is', () => {
		expect(type({ from: 'kl' })).toEqual({ ...tuesday, from: 'kl' });
		expect(type({ first: '2026-11-' }).last).toBe('2026-11-24');
	});
});

describe('a repetition', () => {
	const weekly = { ...once, every: 'week' as const, times: 3 };

	test.each([
		[weekly, '2026-11-24', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
		[
			{ ...weekly, every: 'fortnight' as const },
			'2026-11-29',
			'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=3'
		],
		[{ ...weekly, every: 'month' as const }, '2026-11-24', 'FREQ=MONTHLY;BYDAY=4TU;COUNT=3'],
		[{ ...weekly, every: 'month' as const }, '2026-11-30', 'FREQ=MONTHLY;BYDAY=-1MO;COUNT=3'],
		[
			{ ...weekly, ends: 'day' as const, until: '2027-01-05' },
			'2026-11-24',
			'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105'
		]
	])('%o from %s is %s, and begins then', (repeat, first, text) => {
		const rule = ruleOf(repeat, first);
		expect(rule && writeRule(rule)).toBe(text);
		expect(rule && datesOf(rule, first)).toContain(first);
	});

	test('is none when it happens once, or its end is not said', () => {
		expect(ruleOf(once, '2026-11-24')).toBeNull();
		expect(ruleOf({ ...weekly, ends: 'day' }, '2026-11-24')).toBeNull();
	});
});

describe('a time asked for', () => {
	test('by the hour, or by days of what is had by those', () => {
		expect(hourTerms(hall)).toMatchObject({ slot_minutes: 60, min_minutes: 60, max_minutes: 480 });
		expect(hourTerms(chairs)).toBeNull();
		expect(partOf(tuesday, chairs)).toEqual({ ...tuesday, from: '', to: '' });
		expect(askedBody(tuesday)).toMatchObject({ first_day: '2026-11-24', from: '18:00' });
		expect(askedBody({ ...tuesday, from: '', to: '' })).not.toHaveProperty('from');
	});

	test('is looked at by its own terms', () => {
		expect(askedProblem({ ...tuesday, from: '18:30' }, hall, ZONE, now)?.facts.why).toBe(
			'not_on_step'
		);
		const long = { ...tuesday, last: '2026-11-30', from: '', to: '' };
		expect(askedProblem(long, chairs, ZONE, now)?.facts.why).toBe('too_many_days');
	});
});

describe('a draft becomes', () => {
	const draft = { ...emptyDraft(), ...tuesday, id: id(5), accepted: true, note: 'Vi sjunger.' };

	test('nothing while its end is not chosen', () => {
		expect(askedOf({ ...draft, to: '' }, true)).toBeNull();
		expect(askedOf(draft, true)).toEqual(tuesday);
		expect(askedOf({ ...draft, last: '' }, false)).toMatchObject({ last: tuesday.first, from: '' });
	});

	test('a booking; with `wait` a place in line', () => {
		const change = changeOf(draft, tuesday, hall, how);
		expect(change).toMatchObject({
			name: 'request_booking',
			body: { booking_id: id(5), from: '18:00', to: '20:00', rules_accepted: true }
		});
		expect(change.body).not.toHaveProperty('wait');
		expect(changeOf(draft, tuesday, hall, { ...how, wait: true }).body).toMatchObject({
			wait: true
		});
	});

	test('a bundle: what is had by days gets the days', () => {
		const extras = [
			{ listing_id: id(2), booking_id: id(6), quantity: 30 },
			{ listing_id: id(3), booking_id: id(7), quantity: 1 }
		];
		const { name, body } = changeOf({ ...draft, extras }, tuesday, hall, how);
		expect(name).toBe('request_bundle');
		const { parts } = body as { parts: Record<string, unknown>[] };
		expect(parts.map(({ booking_id }) => booking_id)).toEqual([id(5), id(6), id(7)]);
		expect(parts[1]).not.toHaveProperty('from');
		expect(parts[2]).toMatchObject({ from: '18:00', to: '20:00' });
	});

	test('a standing booking, without what cannot repeat', () => {
		const extras = [{ listing_id: id(2), booking_id: id(6), quantity: 30 }];
		const repeat = { ...once, every: 'week' as const, times: 4 };
		const skip = ['2026-12-01'];
		const change = changeOf({ ...draft, extras, repeat, skip, line: true }, tuesday, hall, how);
		expect(change).toMatchObject({
			name: 'request_series',
			body: { series_id: id(5), rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4', skip, wait: true }
		});
	});

	test("somebody else's, who accepts no rules here", () => {
		const behalf = { name: 'Algot', contact: '', consent: 'by_phone' as const, note: '' };
		const { body } = changeOf({ ...draft, behalf }, tuesday, hall, { ...how, behalf: true });
		expect(body).toMatchObject({ on_behalf: behalf });
		expect(body).not.toHaveProperty('rules_accepted');
	});

	test('what the commands take', () => {
		const repeat = { ...once, every: 'month' as const };
		for (const one of [draft, { ...draft, repeat }]) {
			const { name, body } = changeOf(one, tuesday, hall, how);
			expect(() => checked({ id: '', name, body } as never)).not.toThrow();
		}
	});
});

test('what of a time is taken: steps that touch as one, each day for itself', () => {
	const cell = (hour: number, state: HourState) => ({ minute: hour * 60, minutes: 60, state });
	const days = [
		{
			day: '2026-11-24',
			cells: [cell(17, 'taken'), cell(18, 'taken'), cell(19, 'asked'), cell(20, 'free')]
		}
	];
	expect(takenWithin(days, tuesday, ZONE)).toEqual([tuesday]);
	expect(takenWithin(days, { ...tuesday, from: '20:00', to: '21:00' }, ZONE)).toEqual([]);
});

test('words of what is wrong with a time name it', () => {
	const wrong = (field: string, why: string, facts = {}) =>
		errorWords(new AppError('bad_input', { field, why, ...facts }), ZONE);
	expect(wrong('to', 'too_long', { most: 90 })).toContain('1 timme 30 minuter');
	expect(wrong('from', 'not_on_step', { step: 30 })).toContain('30 minuter');
	expect(wrong('from', 'too_soon', { first_possible: '2026-11-24T17:00:00Z' })).toContain('18:00');
	expect(wrong('rule', 'too_many', { most: 104 })).toContain('104');
	expect(wrong('title', 'too_short', { least: 3 })).toContain('3 tecken');
});
