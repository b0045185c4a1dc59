import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hhmm, minuteOf, parseTime } from '../../src/lib/ui/time-text.ts';

const minute = fc.integer({ min: 0, max: 1440 });

describe('a time as people write it', () => {
	it.each([
		['18', '18:00'],
		['8', '08:00'],
		['18.30', '18:30'],
		['18:30', '18:30'],
		['18,30', '18:30'],
		['18 30', '18:30'],
		['1830', '18:30'],
		['830', '08:30'],
		['kl 18', '18:00'],
		['Kl. 18.30', '18:30'],
		['klo 9', '09:00'],
		['  07:05 ', '07:05'],
		['0', '00:00'],
		['24', '24:00'],
		['24:00', '24:00']
	])('%j is %s', (text, time) => {
		expect(parseTime(text)).toBe(time);
	});

	it.each([
		'',
		'kl',
		'25',
		'24:01',
		'18:60',
		'18:5',
		'18.305',
		'-1',
		'1e1',
		'6pm',
		'18:30:00',
		'٣'
	])('%j is none', (text) => {
		expect(parseTime(text)).toBeUndefined();
	});

	it('reads every minute of the day in every spelling', () => {
		fc.assert(
			fc.property(
				minute,
				fc.constantFrom(':', '.', ',', ' ', ''),
				fc.constantFrom('', 'kl ', 'Kl. ', ' '),
				fc.boolean(),
				(at, mark, before, short) => {
					const [hours = '', minutes = ''] = hhmm(at).split(':');
					const first = short ? String(Number(hours)) : hours;
					return parseTime(`${before}${first}${mark}${minutes}`) === hhmm(at);
				}
			)
		);
	});

	it('is quick and never wrong about anything else', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
				const time = parseTime(text);
				return time === undefined || (parseTime(time) === time && minuteOf(time) <= 1440);
			})
		);
		const begun = performance.now();
		expect(parseTime(`kl${' '.repeat(100_000)}x`)).toBeUndefined();
		expect(performance.now() - begun).toBeLessThan(1000);
	});

	it('goes there and back', () => {
		fc.assert(fc.property(minute, (at) => minuteOf(hhmm(at)) === at));
		expect(minuteOf('18.00')).toBeNaN();
		expect(minuteOf('')).toBeNaN();
	});
});
