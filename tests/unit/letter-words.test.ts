import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { letterWords, subjects, type Letter } from '#lib/server/letter-words.ts';

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

	test('has words for every template that the database queues', () => {
		const folder = 'supabase/migrations';
		const sql = readdirSync(folder)
			.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
			.join();
		const calls = [...sql.matchAll(/(?:write|queue)_letter\(([^;]*);/g)].map(
			([, call]) => call ?? ''
		);
		const words = calls.flatMap((call) => [...call.matchAll(/'([a-z_]+)'/g)].map(([, one]) => one));
		const known = Object.keys(subjects);
		expect(words).toEqual(expect.arrayContaining(['place_free', 'offer_lapsed', 'blocked_over']));
		expect(words).toEqual(
			expect.arrayContaining(['bundle_lapsed', 'access_changed', 'no_show_freed'])
		);
		const others = [
			'owner',
			'requester',
			'waitlisted',
			'until_day',
			'until',
			'title',
			'conversation_id'
		];
		expect(
			words.filter((one) => !known.includes(one as string) && !others.includes(one as string))
		).toEqual([]);
	});

	test('about a room by the hour says its hours, and until when a place is held', () => {
		const facts = { title: 'Salen', first_day: '2026-11-28', last_day: '2026-11-28' };
		const hours = { ...facts, from: '18:00', to: '22:00' };
		const of = (template: string, more = {}) =>
			letterWords(letter({ template, facts: { ...hours, ...more } }), '').subject;
		expect(of('confirmed')).toBe('Ja! Du har Salen, lör 28 nov kl. 18–22');
		const held = { until_day: '2026-11-27', until: '16:40' };
		expect(of('place_free', held)).toMatch(/Ta tiden före fre 27 nov kl\. 16:40$/);
		expect(
			letterWords(letter({ facts: { ...facts, from: null, to: null } }), '').subject
		).toContain('låna');
	});

	test('without words of its own is not sent', () => {
		const unknown = letter({ template: 'no_such_letter' });
		expect(() => letterWords(unknown, '')).toThrow('no words for a letter of kind no_such_letter');
	});
});
