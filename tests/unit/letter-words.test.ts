import { describe, expect, test } from 'vitest';
import { letterWords, type Letter } from '#lib/server/letter-words.ts';

const letter = (change: Partial<Letter>): Letter => ({
	template: 'confirmed',
	email: 'nils@people.example',
	language: 'sv',
	village: 'Norsjö',
	slug: 'norsjo',
	facts: { booking_id: 'b1', title: 'Borren', first_day: '2026-12-04', last_day: '2026-12-06' },
	...change
});

describe('a letter', () => {
	test('says what it is about in the receiver’s language, and where to read on', () => {
		const [swedish, english] = ['sv', 'en'].map((language) =>
			letterWords(letter({ language }), 'https://by.example')
		);
		expect(swedish?.subject).toContain('Borren');
		expect(swedish?.subject).not.toBe(english?.subject);
		expect(swedish?.text).toContain('https://by.example/norsjo/inbox/b1');
	});

	test('that is about no booking leads to the inbox', () => {
		const { text } = letterWords(letter({ template: 'message', facts: {} }), 'https://by.example');
		expect(text).toMatch(/https:\/\/by\.example\/norsjo\/inbox(?!\/)/);
	});

	test('without words of its own is not sent', () => {
		const unknown = letter({ template: 'no_such_letter' });
		expect(() => letterWords(unknown, '')).toThrow('no words for a letter of kind no_such_letter');
	});
});
