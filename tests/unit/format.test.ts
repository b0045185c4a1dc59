import { describe, expect, test } from 'vitest';
import {
	formatDay,
	formatDays,
	formatDistance,
	formatMoney,
	formatRelative,
	formatTime,
	formatWeekdays
} from '#lib/i18n/format.ts';

/** Intl writes thin and unbreakable spaces. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('days', () => {
	test('one', () => {
		expect(plain(formatDay('2026-12-04', 'sv'))).toBe('fre 4 dec');
		expect(plain(formatDay('2026-12-04', 'sv', true))).toMatch(/^fredag,? 4 december 2026$/);
		expect(plain(formatDay('2026-12-04', 'en'))).toMatch(/^Fri,? 4 Dec$/);
	});
	test('a range says the month once', () => {
		expect(plain(formatDays('2026-12-04', '2026-12-06', 'sv'))).toMatch(
			/^fre 4 ?[–-] ?sön 6 dec\.?$/
		);
		expect(plain(formatDays('2026-11-30', '2026-12-01', 'sv'))).toBe('mån 30 nov–tis 1 dec');
		expect(formatDays('2026-12-04', '2026-12-04', 'sv')).toBe(formatDay('2026-12-04', 'sv'));
	});
	test('are the same wherever the reader’s clock is', () => {
		for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
			process.env.TZ = zone;
			expect(formatDay('2026-01-01', 'sv')).toMatch(/1 jan/);
		}
		delete process.env.TZ;
	});
	test('of the week', () => {
		expect(formatWeekdays([1, 3, 7], 'sv')).toBe('måndag, onsdag och söndag');
		expect(formatWeekdays([5], 'en')).toBe('Friday');
	});
});

describe('times', () => {
	test('are the village’s, on both sides of the night the clock changes', () => {
		expect(formatTime('2027-03-28T00:59:00Z', 'Europe/Stockholm', 'sv')).toContain('01:59');
		expect(formatTime('2027-03-28T01:00:00Z', 'Europe/Stockholm', 'sv')).toContain('03:00');
		expect(formatTime('2026-10-25T00:30:00Z', 'Europe/Stockholm', 'sv')).toContain('02:30');
		expect(formatTime('2026-10-25T01:30:00Z', 'Europe/Stockholm', 'sv')).toContain('02:30');
	});
	test('are said as a Swede would, with no stop inside a sentence', () => {
		expect(plain(formatTime('2026-11-24T04:37:00Z', 'Europe/Stockholm', 'sv'))).toBe(
			'tis 24 nov kl. 05:37'
		);
		expect(plain(formatTime('2026-11-24T04:37:00Z', 'Europe/Stockholm', 'en'))).toMatch(
			/^Tue,? 24 Nov, 05:37$/
		);
	});
	test.each<[number, string]>([
		[0, 'nyss'],
		[-0.9, 'nyss'],
		[-5, 'för 5 minuter sedan'],
		[30, 'om 30 minuter'],
		[180, 'om 3 timmar'],
		[-60 * 30, 'för 30 timmar sedan'],
		[60 * 24 * 3, 'om 3 dagar']
	])('%i minutes from now', (minutes, words) => {
		const now = Date.parse('2026-12-01T12:00:00Z');
		expect(formatRelative(new Date(now + minutes * 60_000).toISOString(), now, 'sv')).toBe(words);
	});
});

test.each<[number, string]>([
	[0, '0 m'],
	[20, '0 m'],
	[430, '450 m'],
	[999, '1 000 m'],
	[3240, '3,2 km'],
	[12_600, '13 km']
])('%i m is %s', (metres, words) => expect(plain(formatDistance(metres, 'sv'))).toBe(words));

test.each([
	['SE', '1 500 kr'],
	['NO', '1 500 NOK'],
	['FI', '1 500 €']
])('money in %s', (country, words) =>
	expect(plain(formatMoney(1500, country, 'sv'))).toMatch(new RegExp(`^${words}$|^1 500 Nkr$`))
);
