import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHeader, locales, toLocale } from '#lib/i18n/locale.ts';

describe('the language a browser asks for', () => {
	test.each<[string | null, string | undefined]>([
		['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
		['en', 'en'],
		['EN-gb', 'en'],
		['fi,en;q=0.5,sv;q=0.7', 'sv'],
		['de', undefined],
		['en;q=0,sv;q=0.1', 'sv'],
		['', undefined],
		[null, undefined],
		[';;q=,,', undefined]
	])('%s: %s', (header, locale) => expect(fromHeader(header)).toBe(locale));

	test('is one of ours or none, whatever is sent', () => {
		fc.assert(
			fc.property(fc.string(), (header) => [...locales, undefined].includes(fromHeader(header)))
		);
	});
});

test.each<[string | null | undefined, string]>([
	['sv', 'sv'],
	['en-GB', 'en'],
	['nb', 'sv'],
	['', 'sv'],
	[null, 'sv'],
	[undefined, 'sv']
])('%s is answered in %s', (language, locale) => expect(toLocale(language)).toBe(locale));
