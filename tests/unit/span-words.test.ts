import { describe, expect, test } from 'vitest';
import { formatDays } from '#lib/i18n/format.ts';
import { spanWords, timeRangeWords } from '#lib/i18n/span-words.ts';

/** Intl writes thin and unbreakable spaces. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('two times of a day', () => {
	test.each<[string, string, string, string]>([
		['18:00', '20:00', '18–20', '18:00–20:00'],
		['09:00', '11:00', '9–11', '09:00–11:00'],
		['00:00', '24:00', '0–24', '00:00–24:00'],
		['18:30', '20:00', '18:30–20:00', '18:30–20:00'],
		['09:00', '10:45', '09:00–10:45', '09:00–10:45']
	])('%s to %s', (from, to, sv, en) => {
		expect(timeRangeWords(from, to, 'sv')).toBe(sv);
		expect(timeRangeWords(from, to, 'en')).toBe(en);
	});
});

describe('a span', () => {
	test('by the hour within a day', () => {
		const span = { first: '2026-11-24', last: '2026-11-24', from: '18:00', to: '20:00' };
		expect(plain(spanWords(span, 'sv'))).toBe('tis 24 nov kl. 18–20');
		expect(plain(spanWords(span, 'en'))).toMatch(/^Tue,? 24 Nov, 18:00–20:00$/);
	});
	test('by the hour over a night', () => {
		const span = { first: '2026-11-28', last: '2026-11-29', from: '18:00', to: '02:00' };
		expect(plain(spanWords(span, 'sv'))).toBe('lör 28 nov kl. 18:00 – sön 29 nov kl. 02:00');
		expect(plain(spanWords(span, 'en'))).toMatch(/^Sat,? 28 Nov, 18:00 – Sun,? 29 Nov, 02:00$/);
	});
	test('of whole days is said as days are', () => {
		const days = { first: '2026-12-04', last: '2026-12-06' };
		for (const locale of ['sv', 'en'] as const) {
			const words = formatDays(days.first, days.last, locale);
			expect(spanWords(days, locale)).toBe(words);
			expect(spanWords({ ...days, from: null, to: null }, locale)).toBe(words);
		}
	});
});
