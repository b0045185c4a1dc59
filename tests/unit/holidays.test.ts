import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { eachDay } from '#lib/domain/days.ts';
import { holidayOn, type HolidayKey } from '#lib/domain/holidays.ts';
import { holidayName } from '#lib/i18n/holiday-words.ts';

/** The library's own rules, and what we call them. */
const rules: Record<string, HolidayKey> = {
	'01-01': 'new_year',
	'01-06': 'epiphany',
	'easter -3': 'maundy_thursday',
	'easter -2': 'good_friday',
	easter: 'easter_day',
	'easter 1': 'easter_monday',
	'05-01': 'may_day',
	'easter 39': 'ascension',
	'05-17': 'constitution_day_no',
	'easter 49': 'whit_sunday',
	'easter 50': 'whit_monday',
	'06-06 since 2005': 'national_day_se',
	'friday after 06-19': 'midsummer_eve',
	'saturday after 06-20': 'midsummer_day',
	'saturday after 10-31': 'all_saints',
	'12-06': 'independence_day_fi',
	'12-24': 'christmas_eve',
	'12-25': 'christmas_day',
	'12-26': 'boxing_day',
	'12-31': 'new_years_eve',
	'12-31 14:00 if sunday then 00:00': 'new_years_eve'
};
/**
 * No public holidays by law, but closed all the same: in Sweden and Finland the eves of midsummer, Christmas and
 * the new year, in Norway the last two. The library calls them days on which the banks are closed.
 */
const eves: HolidayKey[] = ['midsummer_eve', 'christmas_eve', 'new_years_eve'];

const days = eachDay({ first: '2020-01-01', last: '2040-12-31' });

describe.each(['SE', 'NO', 'FI'] as const)('holidays of %s', (country) => {
	const library = new Holidays(country);
	const said = new Map<string, HolidayKey[]>();
	for (let year = 2020; year <= 2040; year++)
		for (const { date, type, rule } of library.getHolidays(year)) {
			if (type !== 'public' && type !== 'bank') continue;
			const key = rules[rule] as HolidayKey;
			expect([rule, eves.includes(key)]).toEqual([rule, type === 'bank']);
			const day = date.slice(0, 10);
			said.set(day, [...(said.get(day) ?? []), key]);
		}

	test('are those of the library, day by day', () => {
		expect(days.filter((day) => holidayOn(country, day))).toEqual([...said.keys()].sort());
		for (const [day, keys] of said) expect(keys).toContain(holidayOn(country, day));
	});

	test('have names', () => {
		for (const [day] of said)
			expect(holidayName(holidayOn(country, day) as HolidayKey)).toMatch(/^\p{Lu}/u);
	});
});

test('two on one day: the country’s own is said', () => {
	expect(holidayOn('NO', '2027-05-17')).toBe('constitution_day_no');
	expect(holidayOn('SE', '2038-06-13')).toBe('whit_sunday');
	expect(holidayOn('NO', '2008-05-01')).toBe('may_day');
});

test('an ordinary day, another country’s day, no day', () => {
	expect(holidayOn('SE', '2026-11-22')).toBeNull();
	expect(holidayOn('SE', '2027-05-17')).toBeNull();
	expect(holidayOn('FI', 'soon')).toBeNull();
});
